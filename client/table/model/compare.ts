import type { Brief, Standing, View } from '../../../shared/rules/view-types.ts';
import { type IssueId, type OptionId, other, type Side } from '../../../shared/rules/vocabulary.ts';
import { answeredPackage, type Past } from './history.ts';
import { initialledText } from './text.ts';

export type Compared = {
  readonly issue: IssueId;
  readonly theirs: OptionId | null;
  readonly ours: OptionId | null;
  /** What the initialled text says, if it says anything. */
  readonly now: OptionId | null;
  readonly same: boolean;
  /** We marked their option with "this stops us". */
  readonly stopsUs: boolean;
  /** They marked our option. */
  readonly stopsThem: boolean;
};

/** A mark stands on the row it was made for: gone with that row, and as soon as both say the same. */
function objects(past: Past, issue: IssueId, by: Standing | null, to: Standing | null): boolean {
  if (by === null || to === null || !by.stops.includes(issue)) return false;
  const option = to.package[issue];
  return (
    option !== undefined && option !== by.package[issue] && option === answeredPackage(past, by.id)[issue]
  );
}

/** Both standing packages row by row: differences first, the same words last. */
export function comparedRows(brief: Brief, view: View, past: Past, me: Side): readonly Compared[] {
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
        stopsUs: objects(past, id, ours, theirs),
        stopsThem: objects(past, id, theirs, ours),
      };
    })
    .filter((row) => row.theirs !== null || row.ours !== null);
  return [...rows.filter((row) => !row.same), ...rows.filter((row) => row.same)];
}
