import type { Phase, Position } from '../state.ts';
import { seatsOf } from '../team.ts';
import { SIDES } from '../vocabulary.ts';
import type { FactRules } from './fact-rules.ts';

/** BR-5: what was sealed and not yet open is chosen anew: whoever looked at the original knows it. */
function anew(phase: Phase): Position | undefined {
  if (phase.name === 'lobby') return phase.position;
  if (phase.name === 'over') return undefined;
  if (phase.name === 'briefing') return { ...phase, ready: [] };
  if (phase.name === 'second-signature') return { ...phase, finished: [] };
  if ('ballots' in phase) return { ...phase, chosen: {}, ballots: {} };
  return 'chosen' in phase ? { ...phase, chosen: {} } : phase;
}

export const branchFacts: FactRules<'branched' | 'continued'> = {
  branched: (state, { match, seq, seed, clocks, original }) => {
    const position = anew(state.phase);
    return {
      ...state,
      // BR-6: what is drawn from here on follows from a seed that nobody has seen.
      setup: { ...state.setup, seed, clocks },
      paused: null,
      // BR-10: a branch has two players, whatever its original had.
      seats: SIDES.flatMap((side) => seatsOf(state, side).slice(0, 1)),
      away: [],
      appointed: {},
      drafts: {},
      newspaper: { seats: [], questions: [], headlines: [] },
      silences: { us: 0, cuba: 0 },
      phase: { name: 'lobby', ...(position && { position }) },
      branch: { match, seq, original },
    };
  },
  continued: (state, { deadline }) =>
    state.phase.name === 'lobby' && state.phase.position
      ? { ...state, phase: { ...state.phase.position, deadline } }
      : state,
};
