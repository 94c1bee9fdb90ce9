import { tell } from '../flow/thread.ts';
import { PHASES, sideOf } from '../vocabulary.ts';
import type { Action } from './action.ts';

/** JN-3: whoever makes the remarks answers the press. */
export const reply: Action<'reply'> = {
  duty: 'spokesperson',
  phases: PHASES.filter((phase) => phase !== 'lobby' && phase !== 'briefing' && phase !== 'over'),
  check: (state, seat, { question, text }) => {
    const asked = state.newspaper.questions.find(({ id, to }) => id === question && to === sideOf(seat));
    if (!asked) return { code: 'unknown-question' };
    if (text.trim() === '') return { code: 'empty-remark' };
    return asked.answer ? { code: 'answered-already' } : null;
  },
  decide: (thread, seat, { question, text }) =>
    tell(thread, { type: 'replied', seat, question, text: text.trim() }),
};
