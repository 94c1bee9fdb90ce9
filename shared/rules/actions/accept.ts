import { warmingByAcceptance } from '../climate.ts';
import { nextTurn } from '../flow/rounds.ts';
import { openSigning } from '../flow/signature.ts';
import { type Thread, tell } from '../flow/thread.ts';
import { crossedRedLine } from '../package.ts';
import { initialledText } from '../state.ts';
import { type IssueId, other, SIDES, sideOf } from '../vocabulary.ts';
import type { Action } from './action.ts';

/** PK-11: a package lapses when one of its issues is initialled or reopened otherwise; one that signs, whenever the text changes. */
export function lapse(thread: Thread, issues: readonly IssueId[]): Thread {
  return SIDES.reduce((next, side) => {
    const standing = next.state.standing[side];
    if (!standing || issues.length === 0) return next;
    const touched = standing.sign || issues.some((issue) => Object.hasOwn(standing.package, issue));
    return touched ? tell(next, { type: 'lapsed', id: standing.id }) : next;
  }, thread);
}

export const accept: Action<'accept'> = {
  duty: 'head',
  phases: ['plenary'],
  check: (state, seat, wish) => {
    const side = sideOf(seat);
    const theirs = state.standing[other(side)];
    if (theirs?.id !== wish.package) return { code: 'unknown-package', about: wish.package };
    const crossed = crossedRedLine(state.setup.sheets[side].redLines, theirs.package);
    return crossed === undefined ? null : { code: 'red-line', about: crossed };
  },
  // PL-3: all its issues become initialled; if it says so, signing begins.
  decide: (thread, seat) => {
    const theirs = thread.state.standing[other(sideOf(seat))];
    if (!theirs) return thread;
    const issues = Object.keys(theirs.package);
    const climate = issues.length > 0 ? warmingByAcceptance(thread.state) : 0;
    const { id, package: offer, sign } = theirs;
    const accepted = lapse(tell(thread, { type: 'accepted', seat, id, package: offer, climate }), issues);
    return sign ? openSigning(accepted, initialledText(accepted.state)) : nextTurn(accepted);
  },
};
