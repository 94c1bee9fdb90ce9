import { shiftClimate } from '../climate.ts';
import { shiftApprovals } from '../home-front.ts';
import { bySide, sideOf } from '../vocabulary.ts';
import type { FactRules } from './fact-rules.ts';

export const pressFacts: FactRules<'press-opened' | 'press-chosen' | 'headlines-opened'> = {
  'press-opened': (state, { deadline }) => ({ ...state, phase: { name: 'press', deadline, chosen: {} } }),
  'press-chosen': (state, { seat, line }) =>
    state.phase.name === 'press'
      ? { ...state, phase: { ...state.phase, chosen: { ...state.phase.chosen, [sideOf(seat)]: line } } }
      : state,
  'headlines-opened': (state, { lines, climate, approvals }) => ({
    ...shiftClimate(state, climate),
    headlines: lines,
    approvals: bySide((side) => shiftApprovals(state.approvals[side], approvals[side])),
  }),
};
