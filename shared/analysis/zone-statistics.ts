import type { Setup } from '../rules/setup.ts';
import { SIDES } from '../rules/vocabulary.ts';
import type { HomeSum, OutcomeSpace } from './outcome-space.ts';
import { countOutcomes, type Survey, surveyRegion } from './region.ts';
import { between, type Statistic } from './statistic.ts';

/** "About" in a target: 75 % give or take 7, and 8 points give or take 1. */
const BY_BOTH = [0.45, 0.6] as const;
const BY_EACH = [0.68, 0.82] as const;
const SPREAD = [7, 9] as const;

/** `share`: how much of the space the zone of agreement should be; `withSpread`: with the spread of approvals in it. */
type Wanted = { readonly share: readonly [number, number]; readonly withSpread: boolean };

/** How large the zone of agreement is (Z: nobody under the walk-away value), and how much of it the homes ratify. */
export function zoneStatistics(
  setup: Setup,
  space: OutcomeSpace,
  { share, withSpread }: Wanted,
): readonly Statistic[] {
  const [us, cuba] = space.homes.map((home) => home?.sums ?? []) as [readonly HomeSum[], readonly HomeSum[]];
  const approvals = space.homes.map((home) => home?.sums[0]?.effects ?? []);
  const zone = surveyRegion(space, [], approvals);
  const ratified = (sums: readonly HomeSum[]) => surveyRegion(space, sums).outcomes / zone.outcomes;
  const spreads = SIDES.map((side, i) => {
    const weights = setup.homes[side].constituencies.reduce((sum, { weight }) => sum + weight, 0);
    // A weighted sum of tenths becomes a mean in points.
    return between(`approval-deviation-${side}`, deviation(zone, i) / weights / 10, SPREAD);
  });
  return [
    between('zone-share', zone.outcomes / countOutcomes(space), share),
    between('zone-ratified-by-both', ratified([...us, ...cuba]), BY_BOTH),
    between('zone-ratified-by-us', ratified(us), BY_EACH),
    between('zone-ratified-by-cuba', ratified(cuba), BY_EACH),
    ...(withSpread ? spreads : []),
  ];
}

function deviation({ outcomes, sums, squares }: Survey, measure: number): number {
  const mean = (sums[measure] ?? 0) / outcomes;
  return Math.sqrt((squares[measure] ?? 0) / outcomes - mean ** 2);
}
