import { measuresOf } from '../../shared/analysis/deal-measures.ts';
import { paretoFrontier } from '../../shared/analysis/frontier.ts';
import { outcomeOf, spaceOf } from '../../shared/analysis/outcome-space.ts';
import { leftOnTheTable } from '../../shared/coach/trades.ts';
import { finalScores, scoreOf } from '../../shared/rules/scoring.ts';
import type { MatchState } from '../../shared/rules/state.ts';
import { type Ending, SIDES, type Side } from '../../shared/rules/vocabulary.ts';
import { type Cell, inPoints, rowsOf, yes } from './event-rows.ts';

export const RESULT_COLUMNS = {
  match: 'id of the match',
  scenario: 'id of the scenario',
  format: 'id of the format',
  side: 'us or cuba',
  variant: 'id of the instructions',
  ending: 'how the talks ended',
  ended_by: 'the sides whose home refused, or the one that walked out',
  improved: 'yes: a second signature made the text better for both',
  rounds: 'round in which the talks ended',
  text: 'the text as signed, issue=option, separated by semicolons; the rest is left for later',
  settled: 'issues that the signed text settles',
  score: 'final score, points: the ratified text or plan B, less waiting (and repudiation)',
  text_points: 'what the signed text is worth on this sheet, points before waiting',
  walk_away: 'walk-away value (plan B), points',
  waiting: 'waiting charged, points',
  approval: 'weighted approval at home when it voted, 0-100',
  threshold: 'approval that ratifies, 0-100',
  home: 'yes: this home ratified; no: it refused; empty: it was not asked',
  vetoes: 'constituencies left under their floor',
  gain: 'gain over plan B as a share of the most that could be gained without loss to the other (of the text; 0 without agreement)',
  efficiency: 'what both gained together as a share of what could be gained',
  left_on_the_table:
    'points that both together could have had more without loss to either, in a text that both homes would still have ratified and the climate of the end allowed; empty without agreement',
} as const;

export type ResultRow = { readonly [column in keyof typeof RESULT_COLUMNS]: Cell } & {
  readonly side: Side;
};

/** One row for each side of a finished match; none for a match that was cancelled. */
export function resultRows(match: string, state: MatchState): readonly ResultRow[] {
  const { setup, ending, signed, waiting, round, votes } = state;
  if (!ending || ending.type === 'cancelled') return [];
  const { sheets, variants, numbers, scenario, format } = setup;
  const scores = finalScores({ sheets, ending, signed, waiting, repudiation: numbers.repudiation });
  const space = spaceOf(setup);
  const agreed = ending.type === 'ratified' ? signed : null;
  const outcome = agreed && outcomeOf(space, agreed);
  const { gains, efficiency } = measuresOf(space, outcome, paretoFrontier(space));
  const { us, cuba } = leftOnTheTable(state)?.gains ?? { us: 0, cuba: 0 };
  return SIDES.map((side, at) => {
    const vote = votes?.[side];
    return {
      match,
      scenario: scenario.id,
      format,
      side,
      variant: variants[side],
      ending: ending.type === 'ratified' ? `ratified (${ending.extent})` : ending.type,
      ended_by: endedBy(ending),
      improved: yes(ending.type === 'ratified' && ending.improved),
      rounds: round,
      text: signed ? rowsOf(signed) : '',
      settled: signed ? Object.keys(signed).length : '',
      score: inPoints(scores[side]),
      text_points: signed ? inPoints(scoreOf(sheets[side], signed)) : '',
      walk_away: inPoints(sheets[side].walkAway),
      waiting: inPoints(waiting),
      approval: vote ? inPoints(vote.weighted) : '',
      threshold: inPoints(setup.homes[side].threshold),
      home: vote ? (vote.passes ? 'yes' : 'no') : '',
      vetoes: vote?.vetoes.join('; ') ?? '',
      gain: rounded(gains?.[at]),
      efficiency: rounded(efficiency),
      left_on_the_table: agreed ? inPoints(us + cuba) : '',
    };
  });
}

function endedBy(ending: Ending): string {
  if (ending.type === 'refused-at-home') return ending.by.join('; ');
  return ending.type === 'walked-out' ? ending.by : '';
}

function rounded(share: number | null | undefined): Cell {
  return share === null || share === undefined ? '' : Math.round(1000 * share) / 1000;
}
