import { paretoFrontier, type Within } from './frontier.ts';
import { changedIssues } from './left-on-the-table.ts';
import type { Outcome, OutcomeSpace, Pair } from './outcome-space.ts';
import type { Point } from './point.ts';
import { type Improvement, smallestImprovement } from './smallest-improvement.ts';
import { toleranceOf, utilitiesOf } from './utility.ts';

/** Texts that both sides like better than the deal: each gains, neither is merely left as it was. */
export type Trades = {
  readonly smallest: Improvement;
  /** Of the texts that are better for both, the one best for each side. */
  readonly bestFor: Pair<Improvement>;
};

/**
 * The trades nobody found, exactly: the fewest issues to change, and each side's greatest gain; `null` where no text is better for
 * both. The latter lie on the frontier, since whatever dominates a text that is better for both is better for both. Ties go to the
 * other side's gain, then to fewer changes among the texts known of the frontier.
 */
export function tradesNotFound(space: OutcomeSpace, deal: Outcome, within: Within = {}): Trades | null {
  const tolerance = toleranceOf(space);
  const at = utilitiesOf(space, deal);
  const better = paretoFrontier(space, { ...within, least: at })
    .points.map((point) => improvement(deal, at, point))
    .filter(({ gains: [a, b] }) => a > tolerance && b > tolerance);
  const smallest = better.length > 0 ? smallestImprovement(space, deal, within) : null;
  if (!smallest) return null;
  return {
    smallest,
    bestFor: [greatest(better, ({ gains: [a] }) => a), greatest(better, ({ gains: [, b] }) => b)],
  };
}

function improvement(
  deal: Outcome,
  [a, b]: Pair<number>,
  { outcome, utilities: [x, y] }: Point,
): Improvement {
  return { outcome, changed: changedIssues(deal, outcome), gains: [x - a, y - b] };
}

function greatest(some: readonly Improvement[], of: (one: Improvement) => number): Improvement {
  return some.reduce((best, one) => {
    const more = of(one) - of(best);
    return more > 0 || (more === 0 && one.changed.length < best.changed.length) ? one : best;
  });
}
