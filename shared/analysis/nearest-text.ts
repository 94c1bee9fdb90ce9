import { homesOf, type Within } from './frontier.ts';
import { frontierWithin } from './frontier-within.ts';
import type { Outcome, OutcomeSpace } from './outcome-space.ts';
import type { Point } from './point.ts';
import { atMost } from './smallest-improvement.ts';
import { gainsOf } from './solutions.ts';

/** The undominated texts at the least distance from some texts; `distance`: on how many issues, counted against each and added up. */
export type Nearest = { readonly distance: number; readonly points: readonly Point[] };

/**
 * The texts of a region that differ on the fewest issues from the texts given, exactly: for distance 0, 1, 2 and so on, the frontier of
 * what is no farther. `null` where the region is empty.
 */
export function nearestTexts(
  space: OutcomeSpace,
  from: readonly Outcome[],
  within: Within = {},
): Nearest | null {
  const homes = within.ratified ? homesOf(space) : [];
  for (let distance = 0; distance <= from.length * space.issues.length; distance += 1) {
    const { points } = frontierWithin(space, [atMost(distance, space, from), ...homes], within);
    if (points.length > 0) return { distance, points };
  }
  return null;
}

/** Of these points the one with the greatest product of both gains over the walk-away values (Nash 1950), the first of equals. */
export function nashAmong(space: OutcomeSpace, points: readonly Point[]): Point | null {
  const product = ({ utilities }: Point) => {
    const [a, b] = gainsOf(space, utilities);
    return a < 0 || b < 0 ? Number.NEGATIVE_INFINITY : a * b;
  };
  return points.reduce<Point | null>(
    (best, one) => (best && product(best) >= product(one) ? best : one),
    null,
  );
}
