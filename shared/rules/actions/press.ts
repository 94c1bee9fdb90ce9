import { closePress } from '../flow/press.ts';
import { tell } from '../flow/thread.ts';
import type { PhaseNamed } from '../state.ts';
import { sideOf } from '../vocabulary.ts';
import type { Action } from './action.ts';

export const press: Action<'press'> = {
  duty: 'spokesperson',
  phases: ['press'],
  check: (state, seat) =>
    (state.phase as PhaseNamed<'press'>).chosen[sideOf(seat)] === undefined
      ? null
      : { code: 'already-chosen' },
  decide: (thread, seat, { line }) => closePress(tell(thread, { type: 'press-chosen', seat, line })),
};
