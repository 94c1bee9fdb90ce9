import { describe, expect, test } from 'vitest';
import { correlation } from '../../shared/analysis/correlation.ts';
import { paretoFrontier, type Within } from '../../shared/analysis/frontier.ts';
import { histogramOf } from '../../shared/analysis/histogram.ts';
import { leftOnTheTable } from '../../shared/analysis/left-on-the-table.ts';
import { nearestTexts } from '../../shared/analysis/nearest-text.ts';
import { opposition } from '../../shared/analysis/opposition.ts';
import type { OutcomeSpace, Pair } from '../../shared/analysis/outcome-space.ts';
import { countAboveReservation, countOutcomes, surveyRegion } from '../../shared/analysis/region.ts';
import { smallestImprovement } from '../../shared/analysis/smallest-improvement.ts';
import { solutions } from '../../shared/analysis/solutions.ts';
import { tradesNotFound } from '../../shared/analysis/trades-not-found.ts';
import { everyOutcome, inZone, mostPreferred, type Seen, undominated } from './brute-force.ts';
import { type Dice, diceOf, randomSpace, type Size, withVisits } from './random-space.ts';

/** Few and small values make ties and linked chains, larger ones real frontiers. */
const SIZES: readonly Size[] = [
  { issues: 3, options: 4, most: 3 },
  { issues: 4, options: 4, most: 12 },
  { issues: 5, options: 3, most: 200 },
  { issues: 6, options: 3, most: 40 },
];
const LARGE: readonly Size[] = [
  { issues: 8, options: 5, most: 150 },
  { issues: 10, options: 4, most: 9 },
  { issues: 12, options: 3, most: 90 },
];
const CASES = 3000;
const LARGE_CASES = 12;
const MOST_OUTCOMES = 200_000;

type Case = {
  readonly about: string;
  readonly space: OutcomeSpace;
  readonly seen: readonly Seen[];
  readonly dice: Dice;
};

function* cases(name: string, sizes: readonly Size[], count: number): Generator<Case> {
  for (let seed = 1; seed <= count; seed += 1) {
    const dice = diceOf(seed);
    const space = randomSpace(dice, sizes[seed % sizes.length] as Size);
    if (countOutcomes(space) <= MOST_OUTCOMES)
      yield { about: `${name}, seed ${seed}`, space, seen: everyOutcome(space), dice };
  }
}

function bare(frontier: Pick<ReturnType<typeof paretoFrontier>, 'points'>) {
  return frontier.points.map(({ utilities, outcomes }) => ({ utilities, outcomes }));
}

/** The greatest, however many they are. */
function most(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
}

function checkFrontiers({ about, space, seen, dice }: Case): void {
  const ratified = seen.filter((one) => one.ratified.every(Boolean));
  const fixed = space.issues.map(({ options }) => (dice(3) === 0 ? dice(options.length) : null));
  const left = (some: readonly Seen[]) =>
    some.filter(({ outcome }) =>
      fixed.every((option, issue) => option === null || outcome[issue] === option),
    );
  const views = [
    { within: {}, outcomes: seen },
    { within: { ratified: true }, outcomes: ratified },
    { within: { fixed }, outcomes: left(seen) },
    { within: { fixed, ratified: true }, outcomes: left(ratified) },
    { within: { least: space.reservation }, outcomes: inZone(space, seen) },
    {
      within: { fixed, ratified: true, least: space.reservation },
      outcomes: inZone(space, left(ratified)),
    },
  ];
  checkViews({ about, space, views });
}

function checkVisits({ about, space, dice }: Case): void {
  const visited = withVisits(space, dice);
  const ratified = everyOutcome(visited).filter((one) => one.ratified.every(Boolean));
  const views = [
    { within: { ratified: true }, outcomes: ratified },
    { within: { ratified: true, least: space.reservation }, outcomes: inZone(space, ratified) },
  ];
  checkViews({ about: `${about}, visits ${JSON.stringify(visited.homes)}`, space: visited, views });
}

type Viewed = Pick<Case, 'about' | 'space'> & {
  readonly views: readonly { readonly within: Within; readonly outcomes: readonly Seen[] }[];
};

function checkViews({ about, space, views }: Viewed): void {
  for (const { within, outcomes } of views) {
    const frontier = paretoFrontier(space, within);
    const named = `${about}, ${JSON.stringify(within)}`;
    expect(bare(frontier), named).toEqual(undominated(outcomes));
    const known = new Map(outcomes.map(({ outcome, utilities }) => [String(outcome), utilities]));
    for (const { outcome, utilities } of frontier.points)
      expect(known.get(String(outcome)), `${named}: the text of ${utilities}`).toEqual(utilities);
  }
}

function checkSolutions({ about, space, seen }: Case): void {
  const points = inZone(space, seen).map(({ utilities }) => utilities);
  const [r1, r2] = space.reservation;
  const best = [most(points.map(([a]) => a - r1)), most(points.map(([, b]) => b - r2))];
  const low = (a: number, b: number) => [Math.min(a, b), Math.max(a, b)] as const;
  const leximin = (of: (point: Pair<number>) => Pair<number>) => (x: Pair<number>, y: Pair<number>) => {
    const [a, b] = [low(...of(x)), low(...of(y))];
    return a[0] > b[0] || (a[0] === b[0] && a[1] > b[1]);
  };
  const gains = ([a, b]: Pair<number>): Pair<number> => [a - r1, b - r2];
  // Shares on one denominator, so that they stay integers.
  const shares = ([a, b]: Pair<number>): Pair<number> => [
    (a - r1) * (best[1] ?? 0),
    (b - r2) * (best[0] ?? 0),
  ];
  const product = (point: Pair<number>) => (point[0] - r1) * (point[1] - r2);
  const efficient = undominated(inZone(space, seen)).map(({ utilities }) => utilities);
  const found = solutions(space);
  const sorted = (some: readonly Pair<number>[]) => some.map(String).sort();
  expect(sorted(found.nash), `${about}: Nash`).toEqual(
    mostPreferred(efficient, (x, y) => product(x) > product(y)),
  );
  expect(sorted(found.kalaiSmorodinsky), `${about}: Kalai-Smorodinsky`).toEqual(
    mostPreferred(efficient, leximin(shares)),
  );
  expect(sorted(found.egalitarian), `${about}: egalitarian`).toEqual(mostPreferred(points, leximin(gains)));
  expect(sorted(found.utilitarian), `${about}: utilitarian`).toEqual(
    mostPreferred(points, ([a, b], [x, y]) => a + b > x + y),
  );
}

function checkRegions({ about, space, seen }: Case): void {
  const zone = inZone(space, seen);
  expect(countAboveReservation(space), `${about}: Z`).toBe(zone.length);
  const homes = [[0], [1], [0, 1]] as const;
  const measure = space.homes[0]?.sums[0]?.effects ?? space.values[0];
  const measured = ({ outcome }: Seen) =>
    outcome.reduce((sum, option, i) => sum + (measure[i]?.[option] ?? 0), 0);
  for (const who of homes) {
    const sums = who.flatMap((home) => space.homes[home]?.sums ?? []);
    const inside = zone.filter(({ ratified }) => who.every((home) => ratified[home]));
    expect(surveyRegion(space, sums, [measure]), `${about}: ratified by ${who}`).toEqual({
      outcomes: inside.length,
      sums: [inside.reduce((sum, one) => sum + measured(one), 0)],
      squares: [inside.reduce((sum, one) => sum + measured(one) ** 2, 0)],
    });
  }
}

function checkShape({ about, space, seen, dice }: Case): void {
  const { low, high, cells, counts } = histogramOf(space, 1 + dice(30));
  const expected = new Float64Array(counts.length);
  const cellOf = (value: number, side: 0 | 1) =>
    Math.min(cells - 1, Math.floor(((value - low[side]) * cells) / (high[side] - low[side])));
  for (const {
    utilities: [a, b],
  } of seen) {
    const cell = cellOf(a, 0) * cells + cellOf(b, 1);
    expected[cell] = (expected[cell] ?? 0) + 1;
  }
  expect(counts, `${about}: histogram`).toEqual(expected);
  const mean = (of: (one: Seen) => number) => seen.reduce((sum, one) => sum + of(one), 0) / seen.length;
  const [m1, m2] = [mean(({ utilities }) => utilities[0]), mean(({ utilities }) => utilities[1])];
  const spread = (side: 0 | 1, m: number) => Math.sqrt(mean(({ utilities }) => (utilities[side] - m) ** 2));
  const together = mean(({ utilities: [a, b] }) => (a - m1) * (b - m2)) / (spread(0, m1) * spread(1, m2));
  const exact = correlation(space);
  if (Number.isFinite(together)) expect(exact, `${about}: correlation`).toBeCloseTo(together, 9);
  const nearest = -most(seen.map(({ utilities: [a, b] }) => -Math.hypot(1 - a / 1000, 1 - b / 1000)));
  const gains = ({ utilities: [a, b] }: Seen) => [a - space.reservation[0], b - space.reservation[1]];
  const least = most(seen.map((one) => Math.min(...gains(one))));
  const other = most(
    seen.filter((one) => Math.min(...gains(one)) === least).map((one) => Math.max(...gains(one))),
  );
  const distances = seen
    .filter((one) => Math.min(...gains(one)) === least && Math.max(...gains(one)) === other)
    .map(({ utilities: [a, b] }) => Math.hypot(1 - a / 1000, 1 - b / 1000));
  const { toEgalitarian, minDistance } = opposition(space);
  expect(minDistance, `${about}: least distance`).toBeCloseTo(nearest, 12);
  expect(
    distances.some((one) => Math.abs(one - toEgalitarian) < 1e-12),
    `${about}: egalitarian`,
  ).toBe(true);
}

function checkDeal({ about, space, seen, dice }: Case): void {
  const deal = seen[dice(seen.length)] as Seen;
  const [a, b] = deal.utilities;
  const changes = (one: Seen) => one.outcome.filter((option, i) => option !== deal.outcome[i]).length;
  for (const ratified of [false, true]) {
    const named = `${about}, deal ${deal.outcome}, ratified ${ratified}`;
    const others = seen.filter((one) => !ratified || one.ratified.every(Boolean));
    const dominating = others.filter(({ utilities: [x, y] }) => x >= a && y >= b);
    const left = leftOnTheTable(space, deal.outcome, { ratified });
    expect(left.slack, `${named}: slack`).toBe(
      most([0, ...dominating.map(({ utilities: [x, y] }) => x + y - a - b)]),
    );
    expect(left.better === null, named).toBe(left.slack === 0);
    const better = others.filter(({ utilities: [x, y] }) => x > a && y > b);
    const found = smallestImprovement(space, deal.outcome, { ratified });
    const fewest = -most(better.map((one) => -changes(one)));
    const joint = better
      .filter((one) => changes(one) === fewest)
      .map(({ utilities: [x, y] }) => x + y - a - b);
    expect(found && { changes: found.changed.length, joint: found.gains[0] + found.gains[1] }, named).toEqual(
      better.length === 0 ? null : { changes: fewest, joint: most(joint) },
    );
  }
}

/** In a quarter of the scenarios: looking for the nearest text takes long. */
function checkTrades({ about, space, seen, dice }: Case): void {
  if (dice(4) > 0) return;
  const [deal, other] = [seen[dice(seen.length)], seen[dice(seen.length)]];
  if (!deal || !other) return;
  const [a, b] = deal.utilities;
  const gains = seen
    .filter((one) => one.ratified.every(Boolean))
    .map(({ utilities: [x, y] }) => [x - a, y - b] as const)
    .filter(([x, y]) => x > 0 && y > 0);
  const found = tradesNotFound(space, deal.outcome, { ratified: true });
  const named = `${about}, deal ${deal.outcome}`;
  expect(found === null, named).toBe(gains.length === 0);
  for (const side of found ? ([0, 1] as const) : [])
    expect(found?.bestFor[side].gains[side], named).toBe(most(gains.map((gain) => gain[side])));
  const from = [deal.outcome, other.outcome];
  const far = ({ outcome }: Seen) =>
    from.reduce((sum, text) => sum + outcome.filter((option, issue) => text[issue] !== option).length, 0);
  const region = inZone(space, seen).filter((one) => one.ratified.every(Boolean));
  const least = -most(region.map((one) => -far(one)));
  const nearest = nearestTexts(space, from, { ratified: true, least: space.reservation });
  expect(nearest && { distance: nearest.distance, points: bare(nearest) }, named).toEqual(
    region.length === 0
      ? null
      : { distance: least, points: undominated(region.filter((one) => far(one) === least)) },
  );
}

const CHECKS = {
  frontiers: checkFrontiers,
  visits: checkVisits,
  solutions: checkSolutions,
  regions: checkRegions,
  shape: checkShape,
  deal: checkDeal,
  trades: checkTrades,
};

describe.each(Object.entries(CHECKS))('the same %s as by looking at every outcome', (_, check) => {
  test(`in ${CASES} random scenarios`, { timeout: 120_000 }, () => {
    for (const one of cases('small', SIZES, CASES)) check(one);
  });

  test('in large ones', { timeout: 120_000 }, () => {
    for (const one of cases('large', LARGE, LARGE_CASES)) check(one);
  });
});
