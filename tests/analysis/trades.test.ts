import { describe, expect, test } from 'vitest';
import { rankCorrelation } from '../../shared/analysis/correlation.ts';
import { leftOnTheTable } from '../../shared/analysis/left-on-the-table.ts';
import { logrollingPairs } from '../../shared/analysis/logrolling.ts';
import type { OutcomeSpace } from '../../shared/analysis/outcome-space.ts';
import { smallestImprovement } from '../../shared/analysis/smallest-improvement.ts';

/** Each side gets its way by the first option (side 0) or the last (side 1). */
const space: OutcomeSpace = {
  issues: ['heavy-for-0', 'heavy-for-1', 'fought-over'].map((id) => ({ id, options: ['0', 'middle', '1'] })),
  values: [
    [
      [60, 30, 0],
      [10, 5, 0],
      [30, 15, 0],
    ],
    [
      [0, 5, 10],
      [0, 30, 60],
      [0, 15, 30],
    ],
  ],
  linkage: [[], []],
  reservation: [0, 0],
  scale: 100,
  homes: [null, null],
};
const MIDDLE = [1, 1, 1];

describe('left on the table', () => {
  test('everything in the middle leaves what a trade of the two heavy issues would give both', () => {
    expect(leftOnTheTable(space, MIDDLE)).toEqual({
      slack: 50,
      better: [0, 2, 1],
      changed: [0, 1],
      welfareGap: 50,
    });
  });

  test('an efficient deal leaves nothing, however far its sum is from the greatest', () => {
    expect(leftOnTheTable(space, [0, 0, 0])).toEqual({ slack: 0, better: null, changed: [], welfareGap: 50 });
  });

  test('what a home would refuse is not left on the table', () => {
    const home = {
      sums: [
        {
          start: 0,
          least: 0,
          effects: [
            [0, 0, 0],
            [0, 0, -1],
            [0, 0, 0],
          ],
        },
      ],
    };
    const strict: OutcomeSpace = { ...space, homes: [home, null] };
    expect(leftOnTheTable(strict, MIDDLE, { ratified: true })).toMatchObject({ slack: 25, changed: [0, 2] });
  });
});

describe('the smallest change that makes both better off', () => {
  test('changes two issues where two are needed, and gains the most of those', () => {
    expect(smallestImprovement(space, MIDDLE)).toEqual({
      outcome: [0, 2, 1],
      changed: [0, 1],
      gains: [25, 25],
    });
  });

  test('changes one issue where one serves both', () => {
    const alike = {
      ...space,
      values: [
        [[0, 0, 9], ...space.values[0].slice(1)],
        [[0, 0, 8], ...space.values[1].slice(1)],
      ] as const,
    };
    expect(smallestImprovement(alike, [0, 0, 0])).toEqual({
      outcome: [2, 0, 0],
      changed: [0],
      gains: [9, 8],
    });
  });

  test('is none where somebody would lose by every change', () => {
    expect(smallestImprovement(space, [0, 2, 0])).toBeNull();
  });

  test('leaves settled issues alone', () => {
    expect(smallestImprovement(space, MIDDLE, { fixed: [1, null, null] })).toEqual({
      outcome: [1, 2, 0],
      changed: [1, 2],
      gains: [10, 15],
    });
  });
});

describe('logrolling pairs', () => {
  test('an issue goes to whoever it matters to 2.5 times as much, for another that matters the other way round', () => {
    expect(
      logrollingPairs([
        [60, 10, 30],
        [10, 60, 30],
      ]),
    ).toEqual([{ first: 0, second: 1 }]);
    expect(
      logrollingPairs([
        [24, 10, 30],
        [10, 60, 30],
      ]),
    ).toEqual([]);
  });

  test('gives that are more than a quarter apart are no trade, nor is giving what is worth nothing', () => {
    expect(
      logrollingPairs([
        [60, 12],
        [9, 60],
      ]),
    ).toEqual([{ first: 0, second: 1 }]);
    expect(
      logrollingPairs([
        [60, 12],
        [8, 60],
      ]),
    ).toEqual([]);
    expect(
      logrollingPairs([
        [60, 0],
        [0, 60],
      ]),
    ).toEqual([]);
  });
});

describe('rank correlation', () => {
  test('is 1 for the same order, -1 for the reverse, and equal values share a rank', () => {
    expect(rankCorrelation([1, 20, 300], [4, 5, 6])).toBeCloseTo(1, 12);
    expect(rankCorrelation([1, 20, 300], [6, 5, 4])).toBeCloseTo(-1, 12);
    expect(rankCorrelation([1, 1, 2], [1, 2, 3])).toBeCloseTo(Math.sqrt(3) / 2, 12);
  });
});
