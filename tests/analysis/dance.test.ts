import { describe, expect, test } from 'vitest';
import { concessionFit, demandAt } from '../../shared/analysis/concession-fit.ts';
import type { Pair } from '../../shared/analysis/outcome-space.ts';
import { type Step, stepBetween, stepsOf } from '../../shared/analysis/steps.ts';

describe('steps', () => {
  const from: Pair<number> = [500, 300];
  const cases: [string, Pair<number>, Step][] = [
    ['changes under ten on both sides', [509, 291], 'silent'],
    ['nothing for oneself, something for the other', [495, 310], 'nice'],
    ['less for oneself, more for the other', [490, 340], 'concession'],
    ['less for oneself, nothing for the other', [440, 300], 'concession'],
    ['less for both', [440, 250], 'unfortunate'],
    ['nothing for oneself, less for the other', [500, 290], 'unfortunate'],
    ['more for oneself, less for the other', [560, 250], 'selfish'],
    ['more for oneself, nothing for the other', [510, 300], 'selfish'],
    ['more for both', [560, 350], 'fortunate'],
  ];

  test.each(cases)('%s: %j is %s', (_, to, step) => {
    expect(stepBetween({ side: 0, utilities: from }, { side: 0, utilities: to })).toBe(step);
    const [a, b] = to;
    expect(stepBetween({ side: 1, utilities: [300, 500] }, { side: 1, utilities: [b, a] })).toBe(step);
  });

  test('each side dances from its own last package', () => {
    const packages = [
      { side: 0, utilities: [900, 100] },
      { side: 1, utilities: [100, 900] },
      { side: 0, utilities: [800, 200] },
      { side: 1, utilities: [300, 950] },
    ] as const;
    expect(stepsOf(packages)).toEqual([null, null, 'concession', 'fortunate']);
  });
});

describe('the concession curve', () => {
  const times = [0, 0.1, 0.25, 0.4, 0.6, 0.8, 0.95];

  test.each([0.05, 0.2, 1, 2, 8])('finds e = %d again in packages that follow it', (exponent) => {
    const fit = concessionFit(times.map((time) => ({ time, value: demandAt(time, exponent) })));
    expect(fit?.exponent).toBeCloseTo(exponent, 4);
    expect(fit?.error).toBeLessThan(1e-6);
  });

  test('no other e is nearer to packages that follow none', () => {
    const demands = times.map((time, i) => ({ time, value: [1, 0.9, 0.95, 0.5, 0.6, 0.3, 0.2][i] ?? 0 }));
    const fit = concessionFit(demands);
    const errorAt = (e: number) =>
      Math.sqrt(
        demands.reduce((sum, { time, value }) => sum + (value - demandAt(time, e)) ** 2, 0) / demands.length,
      );
    for (let e = 0.02; e <= 50; e *= 1.01)
      expect(errorAt(e)).toBeGreaterThanOrEqual((fit?.error ?? 1) - 1e-9);
  });

  test('is not told from fewer than two packages between the beginning and the end', () => {
    expect(
      concessionFit([
        { time: 0, value: 1 },
        { time: 0.5, value: 0.5 },
        { time: 1, value: 0 },
      ]),
    ).toBeNull();
  });
});
