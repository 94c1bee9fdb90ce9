import { sideOf } from '../vocabulary.ts';
import type { FactRules } from './fact-rules.ts';

export const dinnerFacts: FactRules<
  'dinner-opened' | 'sounded' | 'soundings-opened' | 'answered' | 'answers-opened'
> = {
  'dinner-opened': (state, { deadline }) => ({
    ...state,
    phase: { name: 'dinner-soundings', deadline, chosen: {} },
  }),
  sounded: (state, { seat, sounding }) =>
    state.phase.name === 'dinner-soundings'
      ? {
          ...state,
          phase: { ...state.phase, chosen: { ...state.phase.chosen, [sideOf(seat)]: sounding } },
        }
      : state,
  'soundings-opened': (state, { soundings, deadline }) => ({
    ...state,
    dinner: { soundings, answers: null },
    phase: { name: 'dinner-answers', deadline, chosen: {} },
  }),
  answered: (state, { seat, answer }) =>
    state.phase.name === 'dinner-answers'
      ? { ...state, phase: { ...state.phase, chosen: { ...state.phase.chosen, [sideOf(seat)]: answer } } }
      : state,
  'answers-opened': (state, { answers }) => ({
    ...state,
    dinner: state.dinner ? { ...state.dinner, answers } : null,
  }),
};
