import { closeSigning } from '../flow/signature.ts';
import { tell } from '../flow/thread.ts';
import type { Action } from './action.ts';
import { unsigned } from './confirm.ts';

export const decline: Action<'decline'> = {
  phases: ['signing'],
  check: unsigned,
  decide: (thread, seat) => closeSigning(tell(thread, { type: 'declined', seat })),
};
