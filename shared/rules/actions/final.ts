import { closeFinals } from '../flow/last-call.ts';
import { tell } from '../flow/thread.ts';
import { checkPackage } from '../package.ts';
import { initialledText, type PhaseNamed } from '../state.ts';
import { sideOf } from '../vocabulary.ts';
import type { Action } from './action.ts';
import { groundOf } from './table.ts';

export const final: Action<'final'> = {
  duty: 'head',
  phases: ['last-call-packages'],
  check: (state, seat, wish) => {
    const { chosen } = state.phase as PhaseNamed<'last-call-packages'>;
    if (chosen[sideOf(seat)] !== undefined) return { code: 'already-chosen' };
    if (!wish.package) return null;
    // LC-1: a final package is always one that signs.
    return checkPackage(groundOf(state, seat, initialledText(state)), wish.package, true);
  },
  decide: (thread, seat, wish) =>
    closeFinals(tell(thread, { type: 'final-chosen', seat, package: wish.package })),
};
