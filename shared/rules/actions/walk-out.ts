import { tell } from '../flow/thread.ts';
import { sideOf } from '../vocabulary.ts';
import type { Action } from './action.ts';

/** PL-5: nobody walks out before they have talked for a round. */
export const WALK_OUT_FROM_ROUND = 2;

export const walkOut: Action<'walk-out'> = {
  duty: 'head',
  phases: ['plenary'],
  check: (state) => (state.round < WALK_OUT_FROM_ROUND ? { code: 'too-early-to-walk-out' } : null),
  decide: (thread, seat) =>
    tell(tell(thread, { type: 'walked-out', seat }), {
      type: 'ended',
      ending: { type: 'walked-out', by: sideOf(seat) },
    }),
};
