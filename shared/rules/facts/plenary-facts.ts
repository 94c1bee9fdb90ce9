import { shiftClimate } from '../climate.ts';
import type { MatchState } from '../state.ts';
import { type BySide, type SeatId, sideOf } from '../vocabulary.ts';
import type { FactRules } from './fact-rules.ts';

function put<T>(both: BySide<T>, side: 'us' | 'cuba', value: T): BySide<T> {
  return { ...both, [side]: value };
}

/** A turn that a side takes ends its silence; one that its clock took adds to it (TM-4). */
function spoke(state: MatchState, seat: SeatId, byDefault?: true): MatchState {
  const side = sideOf(seat);
  const silences = byDefault ? state.silences[side] + 1 : 0;
  return silences === state.silences[side]
    ? state
    : { ...state, silences: put(state.silences, side, silences) };
}

export const plenaryFacts: FactRules<
  'tabled' | 'lapsed' | 'accepted' | 'reopened' | 'passed' | 'walked-out'
> = {
  tabled: (state, { seat, id, package: offer, sign, stops }) => {
    const side = sideOf(seat);
    return {
      ...spoke(state, seat),
      standing: put(state.standing, side, { id, package: offer, sign, stops, round: state.round }),
      asked: put(state.asked, side, { ...state.asked[side], ...offer }),
      tabledCount: put(state.tabledCount, side, state.tabledCount[side] + 1),
    };
  },
  lapsed: (state, { id }) => ({
    ...state,
    standing: {
      us: state.standing.us?.id === id ? null : state.standing.us,
      cuba: state.standing.cuba?.id === id ? null : state.standing.cuba,
    },
  }),
  accepted: (state, { seat, id, package: offer, climate }) => {
    const side = id.startsWith('us#') ? 'us' : 'cuba';
    const initialled = Object.entries(offer).map(([issue, option]) => [issue, { option, by: id }]);
    return {
      ...shiftClimate(spoke(state, seat), climate),
      climateByAcceptance: state.climateByAcceptance + climate,
      text: { ...state.text, ...Object.fromEntries(initialled) },
      standing: put(state.standing, side, null),
    };
  },
  reopened: (state, { seat, issues, climate }) => ({
    ...shiftClimate(state, climate),
    text: Object.fromEntries(Object.entries(state.text).filter(([issue]) => !issues.includes(issue))),
    reopeningSpent: put(state.reopeningSpent, sideOf(seat), true),
  }),
  passed: (state, { seat, byDefault }) => spoke(state, seat, byDefault),
  'walked-out': (state) => state,
};
