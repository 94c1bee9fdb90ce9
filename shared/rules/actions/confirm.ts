import { castSignature } from '../flow/ballots.ts';
import { closeSigning } from '../flow/signature.ts';
import type { Refusal } from '../result.ts';
import type { MatchState, PhaseNamed } from '../state.ts';
import { type SeatId, sideOf } from '../vocabulary.ts';
import type { Action } from './action.ts';

export function unsigned(state: MatchState, seat: SeatId): Refusal | null {
  const { chosen, ballots } = state.phase as PhaseNamed<'signing'>;
  const open = chosen[sideOf(seat)] === undefined && ballots[seat] === undefined;
  return open ? null : { code: 'already-chosen' };
}

/** SG-2: the visit home courts one of one's own constituencies. */
export function checkVisit(state: MatchState, seat: SeatId, visit: string): Refusal | null {
  const own = state.setup.homes[sideOf(seat)].constituencies;
  return own.some((one) => one.id === visit) ? null : { code: 'unknown-constituency', about: visit };
}

export const confirm: Action<'confirm'> = {
  duty: null,
  phases: ['signing'],
  check: (state, seat, { visit }) => unsigned(state, seat) ?? checkVisit(state, seat, visit),
  decide: (thread, seat, { visit }) => closeSigning(castSignature(thread, seat, visit)),
};
