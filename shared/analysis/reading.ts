import { weightOf } from '../rules/scoring.ts';
import type { Sheet } from '../rules/setup.ts';
import type { Rankings } from '../rules/view-types.ts';
import type { IssueId } from '../rules/vocabulary.ts';
import { rankCorrelation, ranks } from './correlation.ts';

/** One ranking of the other side's issues, held against that side's sheet. */
export type ReadingOf = {
  readonly order: readonly IssueId[];
  /** Rank correlation (Spearman 1904) with the true weights, -1 to 1; `null` where all issues weigh the same. */
  readonly correlation: number | null;
};

/** An issue as it weighs on the other side's sheet, and where it was believed to stand. Ranks are from 1, heaviest first. */
export type IssueRead = {
  readonly issue: IssueId;
  /** Tenths of a point. */
  readonly weight: number;
  /** Issues of equal weight share the mean of their ranks. */
  readonly rank: number;
  readonly early: number | null;
  readonly late: number | null;
};

export type Reading = {
  readonly early: ReadingOf | null;
  readonly late: ReadingOf | null;
  /** Correlation gained from the early to the late ranking; `null` unless both were made and can be compared. */
  readonly change: number | null;
  /** Heaviest first; what weighs the same in the order of the board. */
  readonly issues: readonly IssueRead[];
};

/** What a side believed the other cared about, early and late, beside the other's true sheet. */
export function readingOf(
  rankings: Rankings,
  theirs: Pick<Sheet, 'values'>,
  board: readonly IssueId[],
): Reading {
  const weights = board.map((issue) => weightOf(theirs, issue));
  const standing = ranks(weights.map((weight) => -weight));
  const place = (order: readonly IssueId[] | null, issue: IssueId) => order && order.indexOf(issue) + 1;
  const held = (order: readonly IssueId[] | null): ReadingOf | null => {
    if (!order) return null;
    const correlation = rankCorrelation(
      board.map((issue) => order.length - order.indexOf(issue)),
      weights,
    );
    return { order, correlation: Number.isNaN(correlation) ? null : correlation };
  };
  const [early, late] = [held(rankings.early), held(rankings.late)];
  const [before, after] = [early?.correlation ?? null, late?.correlation ?? null];
  return {
    early,
    late,
    change: before === null || after === null ? null : after - before,
    issues: board
      .map((issue, at) => ({
        issue,
        weight: weights[at] as number,
        rank: standing[at] as number,
        early: place(rankings.early, issue),
        late: place(rankings.late, issue),
      }))
      .sort((a, b) => b.weight - a.weight),
  };
}

export const VERDICTS = ['close', 'rough', 'faint', 'none', 'reversed'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A correlation in a word. The bounds are ours: with six issues chance alone passes 0.8 about three times in a hundred. */
export function verdictOf(correlation: number): Verdict {
  if (correlation >= 0.8) return 'close';
  if (correlation >= 0.5) return 'rough';
  if (correlation >= 0.2) return 'faint';
  return correlation > -0.2 ? 'none' : 'reversed';
}
