import { shiftClimate } from '../climate.ts';
import { shiftApprovals } from '../home-front.ts';
import { bySide } from '../vocabulary.ts';
import type { FactRules } from './fact-rules.ts';

export const roundFacts: FactRules<
  'briefing-opened' | 'readied' | 'round-opened' | 'dispatched' | 'turn-opened' | 'waiting-charged'
> = {
  'briefing-opened': (state, { deadline }) => ({
    ...state,
    phase: { name: 'briefing', deadline, ready: [] },
  }),
  readied: (state, { seat }) =>
    state.phase.name === 'briefing'
      ? { ...state, phase: { ...state.phase, ready: [...state.phase.ready, seat] } }
      : state,
  'round-opened': (state, { round }) => ({
    ...state,
    round,
    turn: 0,
    climateByAcceptance: 0,
    dinner: null,
  }),
  dispatched: (state, { dispatch, climate, approvals }) => ({
    ...shiftClimate(state, climate),
    dispatched: [...state.dispatched, dispatch],
    approvals: bySide((side) => shiftApprovals(state.approvals[side], approvals[side])),
  }),
  'turn-opened': (state, { turn, side, deadline }) => ({
    ...state,
    turn,
    phase: { name: 'plenary', deadline, side },
  }),
  'waiting-charged': (state, { cost }) => ({ ...state, waiting: state.waiting + cost }),
};
