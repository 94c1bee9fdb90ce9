import { castSignature } from '../flow/ballots.ts';
import { closeSigning } from '../flow/signature.ts';
import type { Action } from './action.ts';
import { unsigned } from './confirm.ts';

export const decline: Action<'decline'> = {
  duty: null,
  phases: ['signing'],
  check: unsigned,
  decide: (thread, seat) => closeSigning(castSignature(thread, seat, null)),
};
