import { type Outcome, type OutcomeSpace, textOf } from '../analysis/outcome-space.ts';
import { ratifiedBy } from '../analysis/utility.ts';
import type { Setup } from '../rules/setup.ts';
import {
  type BySide,
  bySide,
  type IssueId,
  type OptionId,
  type Package,
  STATUS_QUO,
} from '../rules/vocabulary.ts';
import { bySides, worthOf } from './pairs.ts';

export type Change = { readonly issue: IssueId; readonly from: OptionId; readonly to: OptionId };

/** A text that was there and was not signed. */
export type Trade = {
  readonly text: Package;
  /** Against the text it is compared with. */
  readonly changes: readonly Change[];
  /** Over what both had, tenths of a point; waiting was charged either way. */
  readonly gains: BySide<number>;
  /** Whether each home would ratify it, with the visit that was paid, or the best where none was. */
  readonly ratifies: BySide<boolean>;
};

type Compared = {
  readonly setup: Pick<Setup, 'sheets'>;
  readonly from: Package;
  /** What each side had instead, tenths of a point. */
  readonly had: BySide<number>;
};

export function tradeOf(space: OutcomeSpace, outcome: Outcome, { setup, from, had }: Compared): Trade {
  const text = textOf(space, outcome);
  const worth = worthOf(setup, text);
  return {
    text,
    changes: changesBetween(from, text),
    gains: bySide((side) => worth[side] - had[side]),
    ratifies: bySides(ratifiedBy(space, outcome)),
  };
}

/** Row by row, what `to` says otherwise than `from`; an issue that a text does not settle stays for later. */
export function changesBetween(from: Package, to: Package): readonly Change[] {
  const issues = [...new Set([...Object.keys(from), ...Object.keys(to)])];
  return issues
    .map((issue) => ({ issue, from: from[issue] ?? STATUS_QUO, to: to[issue] ?? STATUS_QUO }))
    .filter((change) => change.from !== change.to);
}
