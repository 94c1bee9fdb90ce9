import type { Block } from './blocks.ts';

/** How many directions between one side's wishes and the other's are tried, and how often the prices are raised in each. */
const DIRECTIONS = 16;
const RAISES = 24;
const FIRST_PRICE = 0.05;

/**
 * Texts that pass and are good for both, quickly and without promise: for several directions the best row of every block, with a
 * price on each column that falls short, raised until all pass (Lagrange multipliers: Everett 1963). One row per block each.
 */
export function goodTexts(blocks: readonly Block[], least: readonly number[]): number[][] {
  const found: number[][] = [];
  const ranges = least.map(
    (_, d) => blocks.reduce((sum, block) => sum + rangeOf(block.columns[d] as Float64Array), 0) || 1,
  );
  for (let step = 0; step <= DIRECTIONS; step += 1) {
    const share = step / DIRECTIONS;
    const prices = least.map((_, d) => (d === 0 ? share : d === 1 ? 1 - share : 0));
    for (let raise = 0; raise < RAISES; raise += 1) {
      const rows = blocks.map((block) =>
        bestRow(
          block,
          prices.map((price, d) => price / (ranges[d] as number)),
        ),
      );
      const reached = totalsOf(blocks, rows);
      const short = least.flatMap((bound, d) => ((reached[d] as number) < bound ? [d] : []));
      if (short.length === 0) {
        found.push(rows);
        break;
      }
      for (const d of short) prices[d] = Math.max(FIRST_PRICE, (prices[d] as number) * 1.6);
    }
  }
  return found;
}

/** What a choice of rows adds up to, column by column. */
export function totalsOf(blocks: readonly Block[], rows: readonly number[]): number[] {
  return (blocks[0]?.columns ?? [[], []]).map((_, d) =>
    blocks.reduce(
      (sum, { columns }, b) => sum + ((columns[d] as Float64Array)[rows[b] as number] as number),
      0,
    ),
  );
}

function rangeOf(column: Float64Array): number {
  return Math.max(...column) - Math.min(...column);
}

function bestRow({ columns, rows }: Block, prices: readonly number[]): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < rows.length; row += 1) {
    let worth = 0;
    for (let d = 0; d < prices.length; d += 1)
      worth += (prices[d] as number) * ((columns[d] as Float64Array)[row] as number);
    if (worth > most) {
      most = worth;
      best = row;
    }
  }
  return best;
}
