import { tell } from '../flow/thread.ts';
import { PHASES } from '../vocabulary.ts';
import type { Action } from './action.ts';

export const say: Action<'say'> = {
  duty: 'spokesperson',
  phases: PHASES.filter((phase) => phase !== 'lobby' && phase !== 'over'),
  check: (_state, _seat, { text }) => (text.trim() === '' ? { code: 'empty-remark' } : null),
  decide: (thread, seat, { text }) => tell(thread, { type: 'said', seat, text: text.trim() }),
};
