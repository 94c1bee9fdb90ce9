import { describe, expect, test } from 'vitest';
import { measuresOf } from '../../shared/analysis/deal-measures.ts';
import { paretoFrontier } from '../../shared/analysis/frontier.ts';
import { histogramOf } from '../../shared/analysis/histogram.ts';
import { opposition } from '../../shared/analysis/opposition.ts';
import type { OutcomeSpace, Pair } from '../../shared/analysis/outcome-space.ts';
import { countAboveReservation } from '../../shared/analysis/region.ts';
import { solutions } from '../../shared/analysis/solutions.ts';
import { diceOf, randomSpace } from './random-space.ts';

/** One issue, an option for each point. */
function spaceOfPoints(
  points: readonly Pair<number>[],
  reservation: Pair<number> = [0, 0],
  scale = 10,
): OutcomeSpace {
  return {
    issues: [{ id: 'deal', options: points.map(String) }],
    values: [[points.map(([a]) => a)], [points.map(([, b]) => b)]],
    linkage: [[], []],
    reservation,
    scale,
    homes: [null, null],
  };
}

describe('the Pareto frontier', () => {
  test('holds each point once, and counts the outcomes that tie on it', () => {
    const { points, outcomes } = paretoFrontier(
      spaceOfPoints([
        [4, 4],
        [9, 1],
        [4, 4],
        [9, 0],
        [3, 4],
        [1, 9],
      ]),
    );
    expect(points).toEqual([
      { utilities: [9, 1], outcome: [1], outcomes: 1 },
      { utilities: [4, 4], outcome: [0], outcomes: 2 },
      { utilities: [1, 9], outcome: [5], outcomes: 1 },
    ]);
    expect(outcomes).toBe(4);
  });

  test('a gain that two issues bring only together is found', () => {
    const space: OutcomeSpace = {
      ...spaceOfPoints([]),
      issues: [
        { id: 'a', options: ['no', 'yes'] },
        { id: 'b', options: ['no', 'yes'] },
      ],
      values: [
        [
          [0, -1],
          [0, -1],
        ],
        [
          [0, 0],
          [0, 0],
        ],
      ],
      linkage: [
        [
          {
            when: [
              { issue: 0, options: [1] },
              { issue: 1, options: [1] },
            ],
            value: 5,
          },
        ],
        [],
      ],
    };
    expect(paretoFrontier(space).points).toEqual([{ utilities: [3, 0], outcome: [1, 1], outcomes: 1 }]);
    expect(paretoFrontier(space, { fixed: [null, 0] }).points.map(({ utilities }) => utilities)).toEqual([
      [0, 0],
    ]);
  });

  test('within what both homes ratify, a worse text may be the best', () => {
    const space = spaceOfPoints([
      [9, 9],
      [5, 6],
      [6, 5],
      [5, 5],
    ]);
    const home = { sums: [{ start: 0, least: 1, effects: [[0, 1, 1, 1]] }] };
    expect(paretoFrontier({ ...space, homes: [home, null] }, { ratified: true }).points).toEqual([
      { utilities: [6, 5], outcome: [2], outcomes: 1 },
      { utilities: [5, 6], outcome: [1], outcomes: 1 },
    ]);
    const never = { sums: [{ start: 0, least: 2, effects: [[0, 1, 1, 1]] }] };
    expect(paretoFrontier({ ...space, homes: [null, never] }, { ratified: true })).toEqual({
      points: [],
      outcomes: 0,
    });
  });
});

describe('solution points', () => {
  test('Nash multiplies gains, Kalai-Smorodinsky compares shares of what each could gain, egalitarian compares gains', () => {
    const points: Pair<number>[] = [
      [10, 1],
      [8, 2],
      [6, 3],
      [4, 4],
      [0, 5],
    ];
    expect(solutions(spaceOfPoints(points))).toEqual({
      nash: [[6, 3]],
      kalaiSmorodinsky: [[6, 3]],
      egalitarian: [[4, 4]],
      utilitarian: [[10, 1]],
    });
  });

  test('gains start at the walk-away values, and what is under one of them is no solution', () => {
    const points: Pair<number>[] = [
      [10, 2],
      [7, 5],
      [5, 6],
      [3, 9],
    ];
    expect(solutions(spaceOfPoints(points, [4, 3]))).toEqual({
      nash: [[7, 5]],
      kalaiSmorodinsky: [[7, 5]],
      egalitarian: [[7, 5]],
      utilitarian: [[7, 5]],
    });
  });

  test('solutions that tie are all told', () => {
    const { nash, utilitarian, egalitarian } = solutions(
      spaceOfPoints([
        [6, 2],
        [4, 3],
        [3, 4],
        [2, 6],
      ]),
    );
    expect({ nash, utilitarian, egalitarian }).toEqual({
      nash: [
        [6, 2],
        [4, 3],
        [3, 4],
        [2, 6],
      ],
      utilitarian: [
        [6, 2],
        [2, 6],
      ],
      egalitarian: [
        [4, 3],
        [3, 4],
      ],
    });
  });

  test('where no outcome suits both there is no solution, and opposition is told all the same', () => {
    const space = spaceOfPoints(
      [
        [9, 1],
        [5, 4],
        [1, 9],
      ],
      [6, 6],
    );
    const none = { nash: [], kalaiSmorodinsky: [], egalitarian: [], utilitarian: [] };
    expect(solutions(space)).toEqual(none);
    expect(countAboveReservation(space)).toBe(0);
    expect(opposition(space).toEgalitarian).toBeCloseTo(Math.hypot(0.5, 0.6), 12);
    expect(measuresOf(space, [1])).toEqual({
      utilities: [5, 4],
      gains: null,
      gainGap: null,
      surplusShares: null,
      efficiency: null,
      paretoDistance: 0,
      nashDistance: null,
    });
  });
});

describe('opposition', () => {
  test('an outcome beyond (1,1) is not nearer than one beside it', () => {
    const space = spaceOfPoints([
      [15, 15],
      [11, 9],
      [10, 8],
    ]);
    expect(opposition(space)).toEqual({
      toEgalitarian: Math.hypot(0.5, 0.5),
      minDistance: Math.hypot(1 - 1.1, 1 - 0.9),
    });
  });
});

describe('real numbers', () => {
  const whole: OutcomeSpace = {
    ...spaceOfPoints([]),
    issues: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, options: ['0', '1', '2', '3'] })),
    values: [
      [
        [9, 6, 3, 0],
        [3, 2, 1, 0],
        [6, 4, 2, 0],
        [12, 8, 4, 0],
        [3, 2, 1, 0],
        [9, 6, 3, 0],
      ],
      [
        [0, 1, 2, 3],
        [0, 3, 6, 9],
        [0, 2, 4, 6],
        [0, 1, 2, 3],
        [0, 4, 8, 12],
        [0, 3, 6, 9],
      ],
    ],
    reservation: [14, 14],
    scale: 42,
  };

  test.each([3, 7, 42, 49, 1000])('dividing every value by %d makes no phantom points', (divisor) => {
    const shrink = (rows: readonly (readonly number[])[]) =>
      rows.map((row) => row.map((value) => value / divisor));
    const real = {
      ...whole,
      values: [shrink(whole.values[0]), shrink(whole.values[1])] as const,
      reservation: [14 / divisor, 14 / divisor] as const,
      scale: 42 / divisor,
    };
    const [exact, noisy] = [paretoFrontier(whole), paretoFrontier(real)];
    expect(noisy.points.map(({ outcomes }) => outcomes)).toEqual(
      exact.points.map(({ outcomes }) => outcomes),
    );
    expect(countAboveReservation(real)).toBe(countAboveReservation(whole));
    // Most utilities lie on the edge of a cell.
    expect(histogramOf(real, 14).counts).toEqual(histogramOf(whole, 14).counts);
    const grown = Object.entries(solutions(real)).map(([name, points]) => [
      name,
      points.map((p) => p.map((u) => Math.round(u * divisor))),
    ]);
    expect(Object.fromEntries(grown)).toEqual(solutions(whole));
  });

  test('drawing another cloud changes none that was drawn before, nor is changed by it', () => {
    const [large, small] = [7, 3].map((issues) =>
      randomSpace(diceOf(issues), { issues, options: 4, most: 40 }),
    ) as [OutcomeSpace, OutcomeSpace];
    const first = histogramOf(large, 20).counts;
    const copy = first.slice();
    const between = histogramOf(small, 20).counts.slice();
    expect(histogramOf(large, 20).counts).toEqual(copy);
    expect(first).toEqual(copy);
    expect(histogramOf(small, 20).counts).toEqual(between);
  });
});

describe('how good a deal was', () => {
  const space = spaceOfPoints(
    [
      [10, 2],
      [8, 6],
      [6, 6],
      [4, 9],
      [0, 0],
    ],
    [2, 2],
  );

  test('gains are shares of the most that each could gain, efficiency the share of the welfare that could be gained', () => {
    expect(measuresOf(space, [2])).toEqual({
      utilities: [6, 6],
      gains: [4 / 8, 4 / 7],
      gainGap: 4 / 7 - 4 / 8,
      surplusShares: [0.5, 0.5],
      efficiency: 8 / 10,
      paretoDistance: 0.2,
      nashDistance: 0.2,
    });
  });

  test('no agreement counts at the walk-away values', () => {
    const { gains, efficiency, utilities } = measuresOf(space, null);
    expect({ gains, efficiency, utilities }).toEqual({ gains: [0, 0], efficiency: 0, utilities: [2, 2] });
  });
});
