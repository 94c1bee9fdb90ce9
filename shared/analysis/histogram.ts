import { type Block, blocksOf, boundsFrom, byStakes } from './blocks.ts';
import type { OutcomeSpace, Pair } from './outcome-space.ts';
import { countOutcomes } from './region.ts';
import { toleranceOf } from './utility.ts';

/** How many outcomes fall into each cell of a square grid over both utilities: the cloud, exactly. */
export type Histogram = {
  readonly cells: number;
  /** Edges of the grid on the scale of the space: 0 or the least utility, and the scale or the greatest. */
  readonly low: Pair<number>;
  readonly high: Pair<number>;
  /** counts[i * cells + j]: first utility in cell i, second in cell j; the last cell holds the upper edge. Exact up to 2^53. */
  readonly counts: Float64Array;
};

/** Beyond this many grid points the table of exact sums is not built, and outcomes are visited one by one. */
const TABLE_LIMIT = 2 ** 24;
const VISIT_LIMIT = 2 ** 30;
/** The last blocks are not added to the table but looked up in it, as long as they make few combinations. */
const LOOKED_UP = 64;

/**
 * Exact for integers by convolution, block by block; other numbers are visited one by one. Throws a RangeError for a space
 * of other numbers (or of integers spread over more than 2^24 points) with more than 2^30 outcomes.
 */
export function histogramOf(space: OutcomeSpace, cells = 100): Histogram {
  const blocks = byStakes(blocksOf(space));
  const { low, high } = boundsFrom(blocks)[0] as { low: readonly number[]; high: readonly number[] };
  const lows: Pair<number> = [Math.min(0, low[0] ?? 0), Math.min(0, low[1] ?? 0)];
  const highs: Pair<number> = [Math.max(space.scale, high[0] ?? 0), Math.max(space.scale, high[1] ?? 0)];
  const grid = { cells, low: lows, high: highs };
  const points = (highs[0] - lows[0] + 1) * (highs[1] - lows[1] + 1);
  if (toleranceOf(space) === 0 && points <= TABLE_LIMIT) return { ...grid, counts: convolved(blocks, grid) };
  if (countOutcomes(space) > VISIT_LIMIT) throw new RangeError('too many outcomes to visit one by one');
  return { ...grid, counts: visited(blocks, grid, toleranceOf(space)) };
}

type Grid = Omit<Histogram, 'counts'>;

/** table[first * width + second]: outcomes of some blocks by their sums, counted from the least sums. */
type Table = { readonly height: number; readonly width: number; readonly at: Float64Array };

function convolved(blocks: readonly Block[], grid: Grid): Float64Array {
  let lookedUp = 0;
  let combinations = 1;
  while (lookedUp < blocks.length && combinations * (blocks[lookedUp]?.rows.length ?? 0) <= LOOKED_UP) {
    combinations *= blocks[lookedUp]?.rows.length ?? 0;
    lookedUp += 1;
  }
  let table: Table = { height: 1, width: 1, at: Float64Array.of(1) };
  const added = blocks.slice(lookedUp).reverse();
  for (const { columns } of added) table = withBlock(table, columns as readonly [Float64Array, Float64Array]);
  const corner = boundsFrom(added)[0] as { low: readonly number[] };
  const below = summedUp(table);
  const counts = new Float64Array(grid.cells * grid.cells);
  const walk = (level: number, first: number, second: number): void => {
    const block = blocks[level];
    if (level === lookedUp || !block)
      addCells(counts, below, [edges(grid, 0, first), edges(grid, 1, second)]);
    else
      for (let row = 0; row < block.rows.length; row += 1)
        walk(
          level + 1,
          first + (block.columns[0]?.[row] as number),
          second + (block.columns[1]?.[row] as number),
        );
  };
  walk(0, corner.low[0] ?? 0, corner.low[1] ?? 0);
  return counts;
}

function withBlock(
  { height, width, at }: Table,
  [first, second]: readonly [Float64Array, Float64Array],
): Table {
  const low = [Math.min(...first), Math.min(...second)] as const;
  const next = {
    height: height + Math.max(...first) - low[0],
    width: width + Math.max(...second) - low[1],
  };
  const sums = new Float64Array(next.height * next.width);
  for (let row = 0; row < first.length; row += 1) {
    const shift = ((first[row] as number) - low[0]) * next.width + (second[row] as number) - low[1];
    for (let i = 0; i < height; i += 1) {
      const to = i * next.width + shift;
      const from = i * width;
      for (let j = 0; j < width; j += 1) sums[to + j] = (sums[to + j] as number) + (at[from + j] as number);
    }
  }
  return { ...next, at: sums };
}

/** Each entry becomes the count of all before it in both directions, so that a rectangle is four look-ups. */
function summedUp({ height, width, at }: Table): Table {
  const wide = width + 1;
  const sums = new Float64Array((height + 1) * wide);
  for (let i = 0; i < height; i += 1) {
    let line = 0;
    for (let j = 0; j < width; j += 1) {
      line += at[i * width + j] as number;
      sums[(i + 1) * wide + j + 1] = (sums[i * wide + j + 1] as number) + line;
    }
  }
  return { height, width, at: sums };
}

/** The integer where each cell begins, and the end, counted from `from`. */
function edges({ cells, low, high }: Grid, side: 0 | 1, from: number): Int32Array {
  const span = high[side] - low[side];
  return Int32Array.from({ length: cells + 1 }, (_, cell) =>
    cell === cells ? span + 1 + low[side] - from : Math.ceil((cell * span) / cells) + low[side] - from,
  );
}

function addCells(counts: Float64Array, below: Table, [first, second]: Pair<Int32Array>): void {
  const cells = first.length - 1;
  const wide = below.width + 1;
  const columns = second.map((edge) => Math.min(below.width, Math.max(0, edge)));
  for (let i = 0; i < cells; i += 1) {
    const top = Math.min(below.height, Math.max(0, first[i] as number)) * wide;
    const end = Math.min(below.height, Math.max(0, first[i + 1] as number)) * wide;
    if (top === end) continue;
    for (let j = 0; j < cells; j += 1) {
      const [left, right] = [columns[j] as number, columns[j + 1] as number];
      if (left === right) continue;
      const inside = (below.at[end + right] as number) - (below.at[end + left] as number);
      const above = (below.at[top + right] as number) - (below.at[top + left] as number);
      counts[i * cells + j] = (counts[i * cells + j] as number) + inside - above;
    }
  }
}

function visited(blocks: readonly Block[], { cells, low, high }: Grid, tolerance: number): Float64Array {
  const counts = new Float64Array(cells * cells);
  const cellOf = (value: number, side: 0 | 1) =>
    Math.min(cells - 1, Math.floor(((value - low[side] + tolerance) * cells) / (high[side] - low[side])));
  const walk = (level: number, first: number, second: number): void => {
    const block = blocks[level];
    if (!block) {
      const cell = cellOf(first, 0) * cells + cellOf(second, 1);
      counts[cell] = (counts[cell] as number) + 1;
      return;
    }
    const [a, b] = block.columns as readonly [Float64Array, Float64Array];
    for (let row = 0; row < block.rows.length; row += 1)
      walk(level + 1, first + (a[row] as number), second + (b[row] as number));
  };
  walk(0, 0, 0);
  return counts;
}
