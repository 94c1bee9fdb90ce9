import { tell } from '../flow/thread.ts';
import type { HostAction } from './host.ts';

/** JN-6: who reports from a match is a fact like any other; a seat that nobody holds is absent. */
export const PRESS_SEAT_ACTIONS: {
  readonly [T in 'seat-press' | 'unseat-press']: HostAction<T>;
} = {
  'seat-press': {
    check: ({ newspaper }, { seat }) =>
      newspaper.seats.includes(seat) ? { code: 'press-seat-taken', about: seat } : null,
    decide: (thread, { seat }) => tell(thread, { type: 'press-seated', seat }),
  },
  'unseat-press': {
    check: ({ newspaper }, { seat }) =>
      newspaper.seats.includes(seat) ? null : { code: 'unknown-seat', about: seat },
    decide: (thread, { seat }) => tell(thread, { type: 'press-left', seat }),
  },
};
