import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readingOf, verdictOf } from '../../shared/analysis/reading.ts';

const BOARD = ['ports', 'mail', 'visits', 'fish'];

function sheet(...weights: readonly number[]) {
  return {
    values: Object.fromEntries(BOARD.map((issue, at) => [issue, { full: weights[at] ?? 0, none: 0 }])),
  };
}

describe('reading the other side', () => {
  test('the same order is 1, the order turned round is -1, and what changed is the difference', () => {
    const theirs = sheet(100, 400, 300, 200);
    const truth = ['mail', 'visits', 'fish', 'ports'];
    expect(readingOf({ early: truth.toReversed(), late: truth }, theirs, BOARD)).toEqual({
      early: { order: truth.toReversed(), correlation: -1 },
      late: { order: truth, correlation: 1 },
      change: 2,
      issues: [
        { issue: 'mail', weight: 400, rank: 1, early: 4, late: 1 },
        { issue: 'visits', weight: 300, rank: 2, early: 3, late: 2 },
        { issue: 'fish', weight: 200, rank: 3, early: 2, late: 3 },
        { issue: 'ports', weight: 100, rank: 4, early: 1, late: 4 },
      ],
    });
  });

  test('issues of equal weight share the mean of their ranks, so their order among themselves is neither right nor wrong', () => {
    const theirs = sheet(300, 300, 300, 100);
    const { early, late, change, issues } = readingOf(
      { early: ['ports', 'mail', 'visits', 'fish'], late: ['visits', 'ports', 'mail', 'fish'] },
      theirs,
      BOARD,
    );
    expect(issues.map(({ rank }) => rank)).toEqual([2, 2, 2, 4]);
    // By hand: ranks 1 2 3 4 against 2 2 2 4, so 3 / sqrt(5 * 3).
    expect(early?.correlation).toBeCloseTo(3 / Math.sqrt(15), 10);
    expect(late?.correlation).toBeCloseTo(3 / Math.sqrt(15), 10);
    expect(change).toBeCloseTo(0, 10);
  });

  test('what was not said is compared with nothing', () => {
    const theirs = sheet(100, 400, 300, 200);
    expect(readingOf({ early: null, late: null }, theirs, BOARD)).toMatchObject({
      early: null,
      late: null,
      change: null,
    });
    expect(readingOf({ early: null, late: BOARD }, theirs, BOARD)).toMatchObject({
      early: null,
      change: null,
      issues: [{ issue: 'mail', early: null, late: 2 }, {}, {}, {}],
    });
  });

  test('where all weigh the same no order is nearer than another', () => {
    expect(readingOf({ early: BOARD, late: BOARD }, sheet(250, 250, 250, 250), BOARD)).toMatchObject({
      early: { correlation: null },
      change: null,
    });
  });

  test('without ties it is the textbook formula: 1 - 6 Σd² / (n (n² - 1))', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(BOARD, { minLength: 4 }), (order) => {
        const { early, issues } = readingOf({ early: order, late: null }, sheet(10, 40, 30, 20), BOARD);
        const squares = issues.reduce((sum, one) => sum + (one.rank - (one.early ?? 0)) ** 2, 0);
        expect(early?.correlation).toBeCloseTo(1 - (6 * squares) / (4 * 15), 10);
      }),
    );
  });

  test('a correlation in a word', () => {
    expect([1, 0.8, 0.6, 0.3, 0, -0.19, -0.2, -1].map(verdictOf)).toEqual([
      'close',
      'close',
      'rough',
      'faint',
      'none',
      'none',
      'reversed',
      'reversed',
    ]);
  });
});
