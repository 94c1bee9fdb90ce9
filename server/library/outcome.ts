import { measuresOf } from '../../shared/analysis/deal-measures.ts';
import { outcomeOf, type Pair, spaceOf } from '../../shared/analysis/outcome-space.ts';
import { evolve } from '../../shared/rules/evolve.ts';
import type { MatchRecord } from '../../shared/rules/record.ts';
import { finalScores } from '../../shared/rules/scoring.ts';
import type { MatchState } from '../../shared/rules/state.ts';
import { bySide, type Ending, STATUS_QUO } from '../../shared/rules/vocabulary.ts';
import type { StoredOutcome } from '../store/library-store.ts';

type Known = { readonly match: string; readonly records: readonly MatchRecord[]; readonly gains: boolean };

/**
 * Folds a finished log into the row that the library keeps; `null` while it is not over. `gains` looks for what could
 * have been gained, which costs milliseconds in the game's own talks and may cost minutes in somebody's file.
 */
export function outcomeOfLog({ match, records, gains }: Known): StoredOutcome | null {
  let state: MatchState | undefined;
  let ended: number | undefined;
  for (const { events, at } of records) {
    for (const event of events) state = evolve(state, event);
    if (state?.ending) ended ??= at;
  }
  if (!state?.ending || ended === undefined) return null;
  const { setup, ending, signed, round } = state;
  const settled = Object.values(signed ?? {}).filter((option) => option !== STATUS_QUO).length;
  const { scenario, format, issues } = setup;
  const scored = ending.type !== 'cancelled' && !state.branch;
  const sides = scored ? resultsOf({ ...state, ending }, gains) : null;
  return {
    ...{ match, scenario: scenario.id, format, ended, ending },
    ...{ rounds: round, settled, issues: issues.length, sides },
  };
}

type Ended = MatchState & { readonly ending: Ending };

function resultsOf({ setup, ending, signed, waiting }: Ended, gains: boolean): StoredOutcome['sides'] {
  const { sheets, variants, numbers } = setup;
  const scores = finalScores({ sheets, ending, signed, waiting, repudiation: numbers.repudiation });
  const share = gains ? gainsOf(setup, ending.type === 'ratified' ? signed : null) : null;
  return bySide((side) => ({
    variant: variants[side],
    score: scores[side],
    beside: scores[side] - sheets[side].walkAway,
    gain: share && rounded(share[side === 'us' ? 0 : 1]),
  }));
}

/** As `results.csv` has them: of the text, and 0 without agreement. */
function gainsOf(setup: Ended['setup'], agreed: Ended['signed']): Pair<number> | null {
  const space = spaceOf(setup);
  return measuresOf(space, agreed && outcomeOf(space, agreed)).gains;
}

function rounded(share: number): number {
  return Math.round(1000 * share) / 1000;
}
