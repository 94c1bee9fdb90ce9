import type { MatchState } from './state.ts';

/** CM-1: public, 0 to 100. */
export function shiftClimate(state: MatchState, by: number): MatchState {
  const climate = Math.min(100, Math.max(0, state.climate + by));
  return climate === state.climate ? state : { ...state, climate };
}

/** CM-3: accepted packages warm the room, up to a limit in each round. */
export function warmingByAcceptance(state: MatchState): number {
  const { acceptedClimate, acceptedClimateMost } = state.setup.numbers;
  return Math.max(0, Math.min(acceptedClimate, acceptedClimateMost - state.climateByAcceptance));
}
