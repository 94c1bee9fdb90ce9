import { closeAnswers, mustAnswer } from '../flow/dinner.ts';
import { tell } from '../flow/thread.ts';
import type { PhaseNamed } from '../state.ts';
import { sideOf } from '../vocabulary.ts';
import type { Action } from './action.ts';

export const answer: Action<'answer'> = {
  duty: 'head',
  phases: ['dinner-answers'],
  check: (state, seat) => {
    const { chosen } = state.phase as PhaseNamed<'dinner-answers'>;
    if (!mustAnswer({ state }, sideOf(seat))) return { code: 'nothing-to-answer' };
    return chosen[sideOf(seat)] === undefined ? null : { code: 'already-chosen' };
  },
  decide: (thread, seat, { answer: given }) =>
    closeAnswers(tell(thread, { type: 'answered', seat, answer: given })),
};
