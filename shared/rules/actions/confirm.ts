import { closeSigning } from '../flow/signature.ts';
import { tell } from '../flow/thread.ts';
import type { Refusal } from '../result.ts';
import type { MatchState, PhaseNamed } from '../state.ts';
import { type SeatId, sideOf } from '../vocabulary.ts';
import type { Action } from './action.ts';

export function unsigned(state: MatchState, seat: SeatId): Refusal | null {
  const { chosen } = state.phase as PhaseNamed<'signing'>;
  return chosen[sideOf(seat)] === undefined ? null : { code: 'already-chosen' };
}

/** SG-2: the visit home courts one of one's own constituencies. */
export function checkVisit(state: MatchState, seat: SeatId, visit: string): Refusal | null {
  const own = state.setup.homes[sideOf(seat)].constituencies;
  return own.some((one) => one.id === visit) ? null : { code: 'unknown-constituency', about: visit };
}

export const confirm: Action<'confirm'> = {
  phases: ['signing'],
  check: (state, seat, { visit }) => unsigned(state, seat) ?? checkVisit(state, seat, visit),
  decide: (thread, seat, { visit }) => closeSigning(tell(thread, { type: 'confirmed', seat, visit })),
};
