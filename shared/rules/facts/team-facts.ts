import type { MatchState } from '../state.ts';
import { type SeatId, sideOf } from '../vocabulary.ts';
import type { FactRules } from './fact-rules.ts';

function without<T>(table: { readonly [seat: SeatId]: T }, seat: SeatId): { readonly [seat: SeatId]: T } {
  return Object.fromEntries(Object.entries(table).filter(([one]) => one !== seat));
}

function placeOf(seat: SeatId): number {
  return Number(seat.split('-')[1]);
}

/** In the order of their numbers, sides apart: the order in which desks are shared out. */
function inOrder(seats: readonly SeatId[]): readonly SeatId[] {
  return [...seats].sort((a, b) => placeOf(a) - placeOf(b));
}

export const teamFacts: FactRules<
  | 'balloted'
  | 'marks-balloted'
  | 'drafted'
  | 'seat-added'
  | 'stepped-out'
  | 'came-back'
  | 'handed-over'
  | 'head-appointed'
> = {
  balloted: (state, { seat, visit }) =>
    state.phase.name === 'signing'
      ? withBallots(state, { ...state.phase.ballots, [seat]: visit === null ? 'declined' : { visit } })
      : state,
  'marks-balloted': (state, { seat, texts, visit }) =>
    state.phase.name === 'last-call-marks'
      ? {
          ...state,
          phase: { ...state.phase, ballots: { ...state.phase.ballots, [seat]: { texts, visit } } },
        }
      : state,
  drafted: (state, { seat, draft }) => ({
    ...state,
    drafts: draft
      ? { ...without(state.drafts, seat), [seat]: { ...draft, round: state.round } }
      : without(state.drafts, seat),
  }),
  'seat-added': (state, { seat }) => ({ ...state, seats: inOrder([...state.seats, seat]) }),
  'stepped-out': (state, { seat }) => ({ ...state, away: [...state.away, seat] }),
  'came-back': (state, { seat }) => ({ ...state, away: state.away.filter((one) => one !== seat) }),
  'handed-over': (state, { seat }) =>
    state.phase.name === 'briefing'
      ? { ...state, phase: { ...state.phase, ready: state.phase.ready.filter((one) => one !== seat) } }
      : state,
  'head-appointed': (state, { seat }) => ({
    ...state,
    appointed: { ...state.appointed, [sideOf(seat)]: seat },
    silences: { ...state.silences, [sideOf(seat)]: 0 },
  }),
};

type Signing = Extract<MatchState['phase'], { readonly name: 'signing' }>;

function withBallots(state: MatchState, ballots: Signing['ballots']): MatchState {
  return { ...state, phase: { ...(state.phase as Signing), ballots } };
}
