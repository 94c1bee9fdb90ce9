import { closeSecondSignature } from '../flow/signature.ts';
import { tell } from '../flow/thread.ts';
import type { PhaseNamed } from '../state.ts';
import { sideOf } from '../vocabulary.ts';
import type { Action } from './action.ts';

export const finish: Action<'finish'> = {
  duty: 'head',
  phases: ['second-signature'],
  check: (state, seat) =>
    (state.phase as PhaseNamed<'second-signature'>).finished.includes(sideOf(seat))
      ? { code: 'already-chosen' }
      : null,
  decide: (thread, seat) => closeSecondSignature(tell(thread, { type: 'finished', seat })),
};
