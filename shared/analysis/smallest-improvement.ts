import { homesOf, paretoFrontier, type Within } from './frontier.ts';
import { frontierWithin } from './frontier-within.ts';
import { changedIssues } from './left-on-the-table.ts';
import type { HomeTable, Outcome, OutcomeSpace, Pair } from './outcome-space.ts';
import { toleranceOf, utilitiesOf } from './utility.ts';

/** The trade nobody found: a text that both sides like better than the deal. */
export type Improvement = {
  readonly outcome: Outcome;
  /** Issues (indices) that change; no fewer do. */
  readonly changed: readonly number[];
  /** What each side gains, on the scale of the space. */
  readonly gains: Pair<number>;
};

/**
 * The fewest issues to change so that both are better off, and of such texts the one with the greatest joint gain; `null` where no
 * text is better for both. Exact: for one change, two changes and so on, the frontier of what so many changes reach.
 */
export function smallestImprovement(
  space: OutcomeSpace,
  deal: Outcome,
  within: Within = {},
): Improvement | null {
  const tolerance = toleranceOf(space);
  const at = utilitiesOf(space, deal);
  const gainsAt = ([a, b]: Pair<number>): Pair<number> => [a - at[0], b - at[1]];
  const isBetter = ([a, b]: Pair<number>) => a > tolerance && b > tolerance;
  if (!paretoFrontier(space, within).points.some(({ utilities }) => isBetter(gainsAt(utilities))))
    return null;
  const homes = within.ratified ? homesOf(space) : [];
  for (let most = 1; most <= deal.length; most += 1) {
    const { points } = frontierWithin(space, [atMost(most, space, [deal]), ...homes], within);
    const better = points
      .map(({ outcome, utilities }) => ({ outcome, gains: gainsAt(utilities) }))
      .filter(({ gains }) => isBetter(gains));
    const [first, ...others] = better;
    if (!first) continue;
    const best = others.reduce((a, b) => (b.gains[0] + b.gains[1] > a.gains[0] + a.gains[1] ? b : a), first);
    return { ...best, changed: changedIssues(deal, best.outcome) };
  }
  return null;
}

/** Passes while no more than `most` issues differ, counted against each of the texts and added up. */
export function atMost(
  most: number,
  space: Pick<OutcomeSpace, 'issues'>,
  from: readonly Outcome[],
): HomeTable {
  const effects = space.issues.map(({ options }, issue) =>
    options.map((_, option) => 0 - from.filter((text) => text[issue] !== option).length),
  );
  return { sums: [{ start: 0, least: -most, effects }] };
}
