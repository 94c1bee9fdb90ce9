import type { MatchState } from '../state.ts';
import { sideOf } from '../vocabulary.ts';
import type { FactRules } from './fact-rules.ts';

/** RK-3: nobody has heard the other side at the table yet; what is sounded out at the first dinner still counts as guessing. */
function isEarly({ round, phase }: MatchState): boolean {
  return (
    round === 0 || (round === 1 && (phase.name === 'dinner-soundings' || phase.name === 'dinner-answers'))
  );
}

export const rankingFacts: FactRules<'ranked'> = {
  ranked: (state, { seat, order }) => {
    const side = sideOf(seat);
    const when = isEarly(state) ? 'early' : 'late';
    return {
      ...state,
      rankings: { ...state.rankings, [side]: { ...state.rankings[side], [when]: order } },
    };
  },
};
