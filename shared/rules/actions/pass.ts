import { nextTurn } from '../flow/rounds.ts';
import { tell } from '../flow/thread.ts';
import { type Action, legal } from './action.ts';

export const pass: Action<'pass'> = {
  duty: 'head',
  phases: ['plenary'],
  check: legal,
  decide: (thread, seat) => nextTurn(tell(thread, { type: 'passed', seat })),
};
