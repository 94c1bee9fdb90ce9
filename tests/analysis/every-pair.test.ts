import { expect, test } from 'vitest';
import { pairStatistics } from '../../shared/analysis/pair-statistics.ts';
import { bySide } from '../../shared/rules/vocabulary.ts';
import { PAIRS, setupOf } from './setups.ts';

test('three sets of instructions a side are in play in every format that has targets', () => {
  expect(PAIRS).toHaveLength(27);
});

test.each(PAIRS)('every pair of instructions is worth playing: $format, $us and $cuba', (pair) => {
  const statistics = pairStatistics(setupOf(pair));
  expect(statistics.length).toBeGreaterThan(0);
  expect(statistics.filter(({ holds }) => !holds)).toEqual([]);
});

test.each(PAIRS)('also if what a capital forbids is counted: $format, $us and $cuba', (pair) => {
  const setup = setupOf(pair);
  const free = bySide((side) => ({ ...setup.sheets[side], redLines: {} }));
  expect(pairStatistics({ ...setup, sheets: free }).filter(({ holds }) => !holds)).toEqual([]);
});
