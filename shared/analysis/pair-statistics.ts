import type { Setup } from '../rules/setup.ts';
import { correlation } from './correlation.ts';
import { measuresOf } from './deal-measures.ts';
import { paretoFrontier } from './frontier.ts';
import { issueStatistics } from './issue-statistics.ts';
import { middleStatistics } from './middle-statistics.ts';
import { opposition } from './opposition.ts';
import { type OutcomeSpace, outcomeOf, type Pair, spaceOf } from './outcome-space.ts';
import type { Frontier } from './point.ts';
import { countOutcomes } from './region.ts';
import { solutions } from './solutions.ts';
import { atLeast, atMost, between, type Statistic } from './statistic.ts';
import { isAboveReservation, ratifiedBy, utilitiesOf } from './utility.ts';
import { zoneStatistics } from './zone-statistics.ts';

/** Share of the outcomes that should suit both: the fewer issues, the more. */
const SIZES = [
  { issues: 12, zone: [0.04, 0.06], isFull: true },
  { issues: 9, zone: [0.06, 0.09], isFull: false },
  { issues: 6, zone: [0.1, 0.13], isFull: false },
] as const;

/**
 * What makes a pair of instructions worth playing, each with its target: room to agree but little of it, something to trade, no
 * easy middle, homes that matter. From twelve issues on every figure counts, from six on the zone of agreement,
 * ratification, trades and the middle; a smaller format is a tutorial and has none. Exact; a second or so for twelve issues.
 */
export function pairStatistics(setup: Setup): readonly Statistic[] {
  const size = SIZES.find(({ issues }) => setup.issues.length >= issues);
  if (!size) return [];
  const space = spaceOf(setup);
  const frontier = paretoFrontier(space);
  const shared = [
    ...zoneStatistics(setup, space, { share: size.zone, withSpread: size.isFull }),
    ...middleStatistics(setup, frontier),
    ...issueStatistics(setup, space, size.isFull),
  ];
  return size.isFull
    ? [
        ...spaceStatistics(space, frontier),
        ...shared,
        ...solutionStatistics(space, frontier),
        ...historyStatistics(setup, space),
      ]
    : shared;
}

function spaceStatistics(space: OutcomeSpace, frontier: Frontier): readonly Statistic[] {
  const { toEgalitarian, minDistance } = opposition(space, frontier);
  const inZone = pointsInZone(space, frontier);
  const ratified = new Set(pointsInZone(space, paretoFrontier(space, { ratified: true })).map(String));
  return [
    atLeast('outcomes', countOutcomes(space), 500_000),
    between('opposition', toEgalitarian, [0.3, 0.42]),
    between('opposition-least-distance', minDistance, [0.3, 0.42]),
    between('frontier-points', frontier.points.length, [60, 250]),
    between('frontier-points-in-zone', inZone.length, [20, 60]),
    atLeast(
      'frontier-points-in-zone-ratified',
      inZone.filter((point) => ratified.has(String(point))).length,
      8,
    ),
    between('utility-correlation', correlation(space), [-0.65, -0.35]),
  ];
}

function pointsInZone(space: OutcomeSpace, { points }: Frontier): readonly Pair<number>[] {
  return points.map(({ utilities }) => utilities).filter((point) => isAboveReservation(space, point));
}

function solutionStatistics(space: OutcomeSpace, frontier: Frontier): readonly Statistic[] {
  const found = solutions(space, frontier);
  const points = Object.values(found).flat();
  const apart = points.flatMap(([a, b]) => points.map(([x, y]) => Math.hypot(x - a, y - b) / space.scale));
  const nash = new Set(found.nash.map(String));
  const gaps = frontier.points
    .filter(({ utilities }) => nash.has(String(utilities)))
    .map(({ outcome }) => measuresOf(space, outcome, frontier).gainGap ?? Number.NaN);
  return [
    atLeast('solutions-distinct', new Set(points.map(String)).size, 2),
    atMost('solutions-apart', greatest(apart), 0.12),
    atMost('gain-gap-at-nash', greatest(gaps), 0.1),
  ];
}

/** NaN, which holds for nothing, where there are no solutions. */
function greatest(values: readonly number[]): number {
  return values.length === 0 ? Number.NaN : Math.max(...values);
}

/** What the real delegations settled must be possible, pass at home, and leave something to find: 1 is yes. */
function historyStatistics(setup: Setup, space: OutcomeSpace): readonly Statistic[] {
  const history = outcomeOf(space, setup.history);
  const inZone = history !== null && isAboveReservation(space, utilitiesOf(space, history));
  const ratified = history !== null && ratifiedBy(space, history).every(Boolean);
  const beatable = history !== null && isBeatable(space, history);
  return [
    atLeast('history-in-zone', Number(inZone), 1),
    atLeast('history-ratified', Number(ratified), 1),
    atLeast('history-beatable-by-both', Number(beatable), 1),
  ];
}

function isBeatable(space: OutcomeSpace, history: readonly number[]): boolean {
  const [us, cuba] = utilitiesOf(space, history);
  return paretoFrontier(space).points.some(({ utilities: [a, b] }) => a > us && b > cuba);
}
