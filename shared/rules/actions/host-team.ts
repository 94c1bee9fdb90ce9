import { goOnWithout } from '../flow/presence.ts';
import { tell } from '../flow/thread.ts';
import type { Refusal } from '../result.ts';
import type { MatchState } from '../state.ts';
import { headOf, LARGEST_DELEGATION, seatsOf } from '../team.ts';
import { type SeatId, sideOf } from '../vocabulary.ts';
import type { HostAction } from './host.ts';

function unknownSeat(state: MatchState, seat: SeatId): Refusal | null {
  return state.seats.includes(seat) ? null : { code: 'unknown-seat', about: seat };
}

type TeamWish = 'add-seat' | 'step-out' | 'come-back' | 'hand-over' | 'appoint-head';

/** TM-2, TM-3, TM-7, TM-9: who belongs to a delegation, and who is here, are facts like any other. */
export const TEAM_ACTIONS: { readonly [T in TeamWish]: HostAction<T> } = {
  'add-seat': {
    check: (state, { seat }) => {
      const size = seatsOf(state, sideOf(seat)).length;
      if (size >= LARGEST_DELEGATION) return { code: 'delegation-full' };
      return seat === `${sideOf(seat)}-${size + 1}` ? null : { code: 'unknown-seat', about: seat };
    },
    decide: (thread, { seat }) => tell(thread, { type: 'seat-added', seat }),
  },
  'step-out': {
    check: (state, { seat }) =>
      unknownSeat(state, seat) ?? (state.away.includes(seat) ? { code: 'not-now' } : null),
    decide: (thread, { seat }) => goOnWithout(tell(thread, { type: 'stepped-out', seat })),
  },
  'come-back': {
    check: (state, { seat }) =>
      unknownSeat(state, seat) ?? (state.away.includes(seat) ? null : { code: 'not-now' }),
    decide: (thread, { seat }) => tell(thread, { type: 'came-back', seat }),
  },
  'hand-over': {
    check: (state, { seat }) => unknownSeat(state, seat),
    decide: (thread, { seat }) => tell(thread, { type: 'handed-over', seat }),
  },
  'appoint-head': {
    check: (state, { seat }) => {
      const unknown = unknownSeat(state, seat);
      if (unknown) return unknown;
      const can = !state.away.includes(seat) && headOf(state, sideOf(seat)) !== seat;
      return can ? null : { code: 'not-now' };
    },
    decide: (thread, { seat }) => tell(thread, { type: 'head-appointed', seat }),
  },
};
