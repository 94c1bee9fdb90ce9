import type { Brief, View } from '../../../shared/rules/view-types.ts';
import {
  type BySide,
  bySide,
  type IssueId,
  type OptionId,
  STATUS_QUO,
} from '../../../shared/rules/vocabulary.ts';
import type { Draft } from './draft.ts';
import { baseText } from './text.ts';

export type Rung = {
  readonly option: OptionId;
  /** Place on the rail, 0 (U.S. end) to 1 (Cuba's end); the status quo stands apart, at the end of the row. */
  readonly at: number;
  readonly redLine: boolean;
  /** Climate needed to table it, when it is not reached. */
  readonly gate: number | null;
};

export type Mark = { readonly option: OptionId; readonly standing: boolean };

export type Ladder = {
  readonly issue: IssueId;
  readonly rungs: readonly Rung[];
  readonly marks: BySide<Mark | null>;
  readonly agreed: OptionId | null;
  readonly drafted: OptionId | null;
  /** My own standing package's option. */
  readonly tabled: OptionId | null;
  /** Both standing packages hold the same option. */
  readonly sameWords: boolean;
  /** Steps between the two positions; `null` when one of them is silent or off the rail. */
  readonly apart: number | null;
};

/** Places of the options in a row; the last place is the status quo's. */
export const LATER_AT = 1;
const RAIL_END = 0.84;

function rungsOf(brief: Brief, view: View, issue: Brief['issues'][number]): readonly Rung[] {
  const red = brief.own?.sheet.redLines[issue.id] ?? [];
  const last = issue.options.length - 1;
  const options = issue.options.map(
    (option, index): Rung => ({
      option: option.id,
      at: (index / last) * RAIL_END,
      redLine: red.includes(option.id),
      gate: option.gate !== undefined && view.climate < option.gate ? option.gate : null,
    }),
  );
  const later = { option: STATUS_QUO, at: LATER_AT, redLine: red.includes(STATUS_QUO), gate: null };
  return [...options, later];
}

function markOf(view: View, issue: IssueId, side: 'us' | 'cuba'): Mark | null {
  const standing = view.standing[side]?.package[issue];
  if (standing !== undefined) return { option: standing, standing: true };
  const asked = view.asked[side][issue];
  return asked === undefined ? null : { option: asked, standing: false };
}

function distance(rungs: readonly Rung[], marks: BySide<Mark | null>): number | null {
  const places = bySide((side) => rungs.findIndex(({ option }) => option === marks[side]?.option));
  const later = rungs.length - 1;
  if (places.us < 0 || places.cuba < 0 || places.us === later || places.cuba === later) return null;
  return Math.abs(places.us - places.cuba);
}

export function laddersOf(brief: Brief, view: View, draft: Draft): readonly Ladder[] {
  const text = baseText(view, draft.reopening);
  const me = brief.own?.side;
  return brief.issues.map((issue): Ladder => {
    const rungs = rungsOf(brief, view, issue);
    const marks = bySide((side) => markOf(view, issue.id, side));
    const standing = bySide((side) => view.standing[side]?.package[issue.id]);
    return {
      issue: issue.id,
      rungs,
      marks,
      agreed: text[issue.id] ?? null,
      drafted: draft.package[issue.id] ?? null,
      tabled: (me && standing[me]) ?? null,
      sameWords: standing.us !== undefined && standing.us === standing.cuba,
      apart: distance(rungs, marks),
    };
  });
}
