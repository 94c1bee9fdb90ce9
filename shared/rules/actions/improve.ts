import { vote } from '../flow/signature.ts';
import { tell } from '../flow/thread.ts';
import { crossedRedLine, textWith } from '../package.ts';
import { other, sideOf } from '../vocabulary.ts';
import type { Action } from './action.ts';
import { checkImprovement } from './propose.ts';

/** SS-3: accepting a proposal is the second signature; the better text replaces the signed one. */
export const improve: Action<'improve'> = {
  duty: 'head',
  phases: ['second-signature'],
  check: (state, seat, wish) => {
    const theirs = state.standing[other(sideOf(seat))];
    if (theirs?.id !== wish.package) return { code: 'unknown-package', about: wish.package };
    const crossed = crossedRedLine(state.setup.sheets[sideOf(seat)].redLines, theirs.package);
    if (crossed !== undefined) return { code: 'red-line', about: crossed };
    return checkImprovement(state, seat, theirs.package);
  },
  decide: (thread, seat, wish) => {
    const theirs = thread.state.standing[other(sideOf(seat))];
    const text = textWith(thread.state.signed ?? {}, theirs?.package ?? {});
    return vote(tell(thread, { type: 'improved', seat, id: wish.package, text }), text);
  },
};
