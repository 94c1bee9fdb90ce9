import { blocksOf } from './blocks.ts';
import type { OutcomeSpace } from './outcome-space.ts';

/**
 * Correlation of the two utilities over all outcomes (Pearson 1896), exactly: blocks are independent, so variances and the
 * covariance are sums over the blocks. NaN where one side is indifferent to everything.
 */
export function correlation(space: OutcomeSpace): number {
  let [variance0, variance1, covariance] = [0, 0, 0];
  for (const { columns, rows } of blocksOf(space)) {
    const [first, second] = columns as readonly [Float64Array, Float64Array];
    const [mean0, mean1] = [mean(first), mean(second)];
    for (let row = 0; row < rows.length; row += 1) {
      const [a, b] = [(first[row] as number) - mean0, (second[row] as number) - mean1];
      variance0 += (a * a) / rows.length;
      variance1 += (b * b) / rows.length;
      covariance += (a * b) / rows.length;
    }
  }
  return covariance / Math.sqrt(variance0 * variance1);
}

function mean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Rank correlation (Spearman 1904), equal values sharing the mean of their ranks. NaN where one list is constant. */
export function rankCorrelation(a: readonly number[], b: readonly number[]): number {
  const [x, y] = [ranks(a), ranks(b)];
  const middle = (a.length + 1) / 2;
  const product = (left: readonly number[], right: readonly number[]) =>
    left.reduce((sum, rank, i) => sum + (rank - middle) * ((right[i] as number) - middle), 0);
  return product(x, y) / Math.sqrt(product(x, x) * product(y, y));
}

/** From 1 for the smallest; equal values share the mean of their ranks. */
export function ranks(values: readonly number[]): number[] {
  return values.map((value) => {
    const smaller = values.filter((other) => other < value).length;
    const equal = values.filter((other) => other === value).length;
    return smaller + (equal + 1) / 2;
  });
}
