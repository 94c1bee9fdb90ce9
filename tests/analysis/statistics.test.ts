import { describe, expect, test } from 'vitest';
import { spaceOf, textOf } from '../../shared/analysis/outcome-space.ts';
import { pairStatistics } from '../../shared/analysis/pair-statistics.ts';
import { atLeast, atMost, between } from '../../shared/analysis/statistic.ts';
import { zoneStatistics } from '../../shared/analysis/zone-statistics.ts';
import { startApprovals, voteOf } from '../../shared/rules/home-front.ts';
import { scoreOf } from '../../shared/rules/scoring.ts';
import type { Setup } from '../../shared/rules/setup.ts';
import { bySide, SIDES } from '../../shared/rules/vocabulary.ts';
import { everyOutcome } from './brute-force.ts';
import { PAIRS, setupOf } from './setups.ts';

const SHORT = [
  'zone-share',
  'zone-ratified-by-both',
  'zone-ratified-by-us',
  'zone-ratified-by-cuba',
  'middle-over-worse-walk-away',
  'middle-to-frontier',
  'logrolling-pairs',
];

/** The first pair of each format. */
const ONE_EACH = PAIRS.filter((pair) => pair === PAIRS.find(({ format }) => format === pair.format));

describe('the figures of a pair of instructions', () => {
  test.each(ONE_EACH)(
    '$format: all rows in the full talks, fewer in shorter ones, each with a number and a target',
    (pair) => {
      const statistics = pairStatistics(setupOf(pair));
      const names = statistics.map(({ name }) => name);
      if (pair.format === 'full-talks') expect(names).toEqual(expect.arrayContaining([...SHORT, ...FULL]));
      else expect(names).toEqual(SHORT);
      expect(new Set(names).size).toBe(names.length);
      for (const { value, target } of statistics) {
        expect(value).not.toBeNaN();
        expect(target).toMatch(/^(at least|at most) -?[\d.]+$|^-?[\d.]+ to -?[\d.]+$/);
      }
    },
  );

  test('a tutorial has none', () => {
    const [pair] = PAIRS;
    const setup = setupOf(pair as (typeof PAIRS)[number]);
    expect(pairStatistics({ ...setup, issues: setup.issues.slice(0, 5) })).toEqual([]);
  });

  test('without a zone of agreement nothing that is measured there holds', () => {
    const full = setupOf(PAIRS.find(({ format }) => format === 'full-talks') as (typeof PAIRS)[number]);
    const stubborn = bySide((side) => ({ ...full.sheets[side], walkAway: 1000 }));
    const failing = pairStatistics({ ...full, sheets: stubborn }).filter(({ holds }) => !holds);
    expect(failing.map(({ name }) => name)).toEqual(expect.arrayContaining(IN_ZONE));
  });

  test('a figure holds from bound to bound, and never when it is no number', () => {
    expect([2.9, 3, 4, Number.NaN].map((value) => atLeast('x', value, 3).holds)).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect([2, 3, 3.1, Number.NaN].map((value) => atMost('x', value, 3).holds)).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect([0, 1, 2, 3, Number.NaN].map((value) => between('x', value, [1, 2]).holds)).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
    expect(between('x', 1, [1, 2])).toEqual({ name: 'x', value: 1, target: '1 to 2', holds: true });
  });
});

const IN_ZONE = [
  'zone-share',
  'zone-ratified-by-both',
  'zone-ratified-by-us',
  'zone-ratified-by-cuba',
  'approval-deviation-us',
  'approval-deviation-cuba',
  'frontier-points-in-zone',
  'frontier-points-in-zone-ratified',
  'solutions-distinct',
  'solutions-apart',
  'gain-gap-at-nash',
  'frozen-issues-that-empty-zone',
  'history-in-zone',
];

const FULL = [
  'outcomes',
  'opposition',
  'opposition-least-distance',
  'frontier-points',
  'frontier-points-in-zone',
  'frontier-points-in-zone-ratified',
  'utility-correlation',
  'approval-deviation-us',
  'approval-deviation-cuba',
  'solutions-distinct',
  'solutions-apart',
  'gain-gap-at-nash',
  'top-three-share-us',
  'top-three-share-cuba',
  'weight-rank-correlation',
  'frozen-issues-that-empty-zone',
  'compatible-issues',
  'distributive-issues',
  'linkage-share-us',
  'linkage-share-cuba',
  'largest-linked-block',
  'history-in-zone',
  'history-ratified',
  'history-beatable-by-both',
];

describe.each(PAIRS.filter(({ format }) => format === 'short-talks'))(
  'counted by the rules, $us and $cuba',
  (pair) => {
    const setup = setupOf(pair);
    const space = spaceOf(setup);
    const zone = everyOutcome(space)
      .map(({ outcome }) => textOf(space, outcome))
      .filter((text) =>
        SIDES.every((side) => scoreOf(setup.sheets[side], text) >= setup.sheets[side].walkAway),
      );

    test('the zone of agreement, and how much of it each home ratifies', () => {
      const votes = zone.map((text) => SIDES.map((side) => vote(setup, side, text)));
      const share = (passes: (vote: boolean[]) => boolean) =>
        votes.filter((both) => passes(both.map((one) => one.passes))).length / zone.length;
      const approvals = SIDES.map((_, i) =>
        votes.map((both) => weightedMean(setup, i, both[i]?.approvals ?? {})),
      );
      const expected = {
        'zone-share':
          zone.length / space.issues.reduce((product, { options }) => product * options.length, 1),
        'zone-ratified-by-both': share(([us, cuba]) => us === true && cuba === true),
        'zone-ratified-by-us': share(([us]) => us === true),
        'zone-ratified-by-cuba': share(([, cuba]) => cuba === true),
        'approval-deviation-us': deviation(approvals[0] ?? []),
        'approval-deviation-cuba': deviation(approvals[1] ?? []),
      };
      const found = zoneStatistics(setup, space, { share: [0, 1], withSpread: true });
      expect(found.map(({ name }) => name)).toEqual(Object.keys(expected));
      for (const { name, value } of found)
        expect(value, name).toBeCloseTo(expected[name as keyof typeof expected], 9);
    });

    test('nobody is offered the middle: it is under a walk-away value by as much as is said', () => {
      const text = Object.fromEntries(
        setup.issues.map(({ id, options }) => [id, options[Math.floor(options.length / 2)]?.id ?? '']),
      );
      const surplus = SIDES.map(
        (side) => (scoreOf(setup.sheets[side], text) - setup.sheets[side].walkAway) / 1000,
      );
      const found = pairStatistics(setup).find(({ name }) => name === 'middle-over-worse-walk-away');
      expect(found?.value).toBeGreaterThanOrEqual(Math.min(...surplus));
    });
  },
);

function vote(setup: Setup, side: (typeof SIDES)[number], text: ReturnType<typeof textOf>) {
  return voteOf(setup.homes[side], startApprovals(setup.homes[side]), text);
}

/** Points. */
function weightedMean(setup: Setup, side: number, approvals: { readonly [id: string]: number }): number {
  const { constituencies } = setup.homes[SIDES[side] ?? 'us'];
  const weights = constituencies.reduce((sum, { weight }) => sum + weight, 0);
  return (
    constituencies.reduce((sum, { id, weight }) => sum + weight * (approvals[id] ?? 0), 0) / weights / 10
  );
}

function deviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}
