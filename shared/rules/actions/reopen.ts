import { nextTurn } from '../flow/rounds.ts';
import { tell } from '../flow/thread.ts';
import { checkPackage, checkReplacement } from '../package.ts';
import { initialledText, inLastRound, type MatchState } from '../state.ts';
import { type IssueId, type PackageId, sideOf } from '../vocabulary.ts';
import { lapse } from './accept.ts';
import type { Action } from './action.ts';
import { checkStops, groundOf, tableOffer } from './table.ts';

/** The issues that an accepted package still holds in the text. */
export function heldBy(state: Pick<MatchState, 'text'>, id: PackageId): readonly IssueId[] {
  return Object.keys(state.text).filter((issue) => state.text[issue]?.by === id);
}

export const reopen: Action<'reopen'> = {
  duty: 'head',
  phases: ['plenary'],
  check: (state, seat, wish) => {
    if (state.reopeningSpent[sideOf(seat)]) return { code: 'reopening-spent' };
    if (inLastRound(state)) return { code: 'reopening-too-late' };
    const issues = heldBy(state, wish.accepted);
    if (issues.length === 0) return { code: 'unknown-package', about: wish.accepted };
    const text = Object.entries(initialledText(state));
    const held = text.filter(([issue]) => issues.includes(issue));
    const left = text.filter(([issue]) => !issues.includes(issue));
    return (
      checkReplacement(Object.fromEntries(held), wish.package) ??
      checkPackage(groundOf(state, seat, Object.fromEntries(left)), wish.package, wish.sign) ??
      checkStops(state, seat, wish.stops ?? [])
    );
  },
  // RO-1: once per side and match, never in the last round; the room cools.
  decide: (thread, seat, wish) => {
    const issues = heldBy(thread.state, wish.accepted);
    const climate = thread.state.setup.numbers.reopenedClimate;
    const reopened = tell(thread, { type: 'reopened', seat, id: wish.accepted, issues, climate });
    return nextTurn(tableOffer(lapse(reopened, issues), seat, wish));
  },
};
