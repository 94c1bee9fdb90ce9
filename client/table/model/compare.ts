import type { Brief, View } from '../../../shared/rules/view-types.ts';
import { type IssueId, type OptionId, other, type Side } from '../../../shared/rules/vocabulary.ts';
import { initialledText } from './text.ts';

export type Compared = {
  readonly issue: IssueId;
  readonly theirs: OptionId | null;
  readonly ours: OptionId | null;
  /** What the initialled text says, if it says anything. */
  readonly now: OptionId | null;
  readonly same: boolean;
  readonly stopsUs: boolean;
  readonly stopsThem: boolean;
};

/** Both standing packages row by row: differences first, the same words last. */
export function comparedRows(brief: Brief, view: View, me: Side): readonly Compared[] {
  const theirs = view.standing[other(me)];
  const ours = view.standing[me];
  const text = view.signed ?? initialledText(view);
  const rows = brief.issues
    .map(({ id }): Compared => {
      const [t, o] = [theirs?.package[id] ?? null, ours?.package[id] ?? null];
      return {
        issue: id,
        theirs: t,
        ours: o,
        now: text[id] ?? null,
        same: t !== null && t === o,
        // A mark is made by who counters, on a row of the other side's package.
        stopsUs: ours?.stops.includes(id) ?? false,
        stopsThem: theirs?.stops.includes(id) ?? false,
      };
    })
    .filter((row) => row.theirs !== null || row.ours !== null);
  return [...rows.filter((row) => !row.same), ...rows.filter((row) => row.same)];
}
