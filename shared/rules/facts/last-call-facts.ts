import { sideOf } from '../vocabulary.ts';
import type { FactRules } from './fact-rules.ts';

export const lastCallFacts: FactRules<
  'last-call-opened' | 'final-chosen' | 'finals-opened' | 'marked' | 'marks-opened'
> = {
  'last-call-opened': (state, { deadline }) => ({
    ...state,
    turn: state.turn + 1,
    phase: { name: 'last-call-packages', deadline, chosen: {} },
  }),
  'final-chosen': (state, { seat, package: offer }) =>
    state.phase.name === 'last-call-packages'
      ? { ...state, phase: { ...state.phase, chosen: { ...state.phase.chosen, [sideOf(seat)]: offer } } }
      : state,
  'finals-opened': (state, { packages, deadline }) => ({
    ...state,
    asked: {
      us: { ...state.asked.us, ...packages.us },
      cuba: { ...state.asked.cuba, ...packages.cuba },
    },
    phase: { name: 'last-call-marks', deadline, packages, chosen: {}, ballots: {} },
  }),
  marked: (state, { seat, texts, visit }) =>
    state.phase.name === 'last-call-marks'
      ? {
          ...state,
          phase: { ...state.phase, chosen: { ...state.phase.chosen, [sideOf(seat)]: { texts, visit } } },
        }
      : state,
  'marks-opened': (state) => state,
};
