import type { OutcomeSpace, Pair } from '../analysis/outcome-space.ts';
import { scoreOf } from '../rules/scoring.ts';
import type { Setup } from '../rules/setup.ts';
import { type BySide, bySide, type IssueId, type OptionId, type Package } from '../rules/vocabulary.ts';

/** The analysis counts sides, the rules name them: 0 is the United States, 1 is Cuba. */
export function bySides<T>([us, cuba]: Pair<T>): BySide<T> {
  return { us, cuba };
}

export function pairOf<T>({ us, cuba }: BySide<T>): Pair<T> {
  return [us, cuba];
}

/** What a text is worth on both sheets, tenths of a point; waiting is not taken off. */
export function worthOf({ sheets }: Pick<Setup, 'sheets'>, text: Package): BySide<number> {
  return bySide((side) => scoreOf(sheets[side], text));
}

/** The index of an option on an issue of the space; -1 if nobody could sign it. */
export function optionIndex(space: Pick<OutcomeSpace, 'issues'>, issue: IssueId, option: OptionId): number {
  return space.issues.find(({ id }) => id === issue)?.options.indexOf(option) ?? -1;
}
