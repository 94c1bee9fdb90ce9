import type { Deadline } from '../events.ts';
import type { MatchState } from '../state.ts';
import type { FactRules } from './fact-rules.ts';

function withDeadline(state: MatchState, deadline: Deadline): MatchState {
  return 'deadline' in state.phase ? { ...state, phase: { ...state.phase, deadline } } : state;
}

export const hostFacts: FactRules<'said' | 'paused' | 'resumed' | 'extended' | 'last-call-called'> = {
  // CH-1: remarks never move the state; they live in the log.
  said: (state) => state,
  paused: (state, { left }) => ({ ...state, paused: { left } }),
  resumed: (state, { deadline }) => ({ ...withDeadline(state, deadline), paused: null }),
  extended: (state, { deadline }) => withDeadline(state, deadline),
  'last-call-called': (state, { round }) => ({ ...state, round, climateByAcceptance: 0, dinner: null }),
};
