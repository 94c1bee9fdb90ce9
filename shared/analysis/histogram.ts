import { type Block, type Bounds, blocksOf, boundsFrom, byStakes } from './blocks.ts';
import { type Desk, deskFor } from './histogram-desk.ts';
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
  const blocks = blocksOf(space);
  const { low, high } = boundsFrom(blocks)[0] as Bounds;
  const lows: Pair<number> = [Math.min(0, low[0] ?? 0), Math.min(0, low[1] ?? 0)];
  const highs: Pair<number> = [Math.max(space.scale, high[0] ?? 0), Math.max(space.scale, high[1] ?? 0)];
  const grid = { cells, low: lows, high: highs };
  const points = (highs[0] - lows[0] + 1) * (highs[1] - lows[1] + 1);
  if (toleranceOf(space) === 0 && points <= TABLE_LIMIT) return { ...grid, counts: convolved(space, grid) };
  if (countOutcomes(space) > VISIT_LIMIT) throw new RangeError('too many outcomes to visit one by one');
  return { ...grid, counts: visited(blocks, grid, toleranceOf(space)) };
}

type Grid = Omit<Histogram, 'counts'>;

/**
 * at[i * width + j]: how many outcomes of some blocks are worth low[0] + i and low[1] + j. A line holds nothing before `from` and nothing
 * at or after `to`: opposed wishes leave the corners of the table empty.
 */
type Table = {
  readonly low: Pair<number>;
  readonly height: number;
  readonly width: number;
  readonly at: Float64Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
};

const ONE: Table = {
  low: [0, 0],
  height: 1,
  width: 1,
  at: Float64Array.of(1),
  from: Int32Array.of(0),
  to: Int32Array.of(1),
};

function convolved(space: OutcomeSpace, grid: Grid): Float64Array {
  const { lookedUp, added } = shared(blocksOf(space));
  const desk = deskFor(added);
  let table = ONE;
  for (const block of added) {
    const next = withBlock(table, block, space, desk);
    desk.clear(table.at);
    table = next;
  }
  const below = summedUp(table, desk);
  const counts = new Float64Array(grid.cells * grid.cells);
  const walk = (level: number, first: number, second: number): void => {
    const block = lookedUp[level];
    if (!block) {
      addCells(counts, below, [edges(grid, 0, first), edges(grid, 1, second)]);
      return;
    }
    const [a, b] = block.columns as readonly [Float64Array, Float64Array];
    for (let row = 0; row < block.rows.length; row += 1)
      walk(level + 1, first + (a[row] as number), second + (b[row] as number));
  };
  walk(0, ...table.low);
  for (const { at } of [table, below]) desk.clear(at);
  return counts;
}

/** Looked up: what would widen the table most. Added: the rest, linked issues first, while the table is small. */
function shared(blocks: readonly Block[]): { readonly lookedUp: Block[]; readonly added: Block[] } {
  const lookedUp: Block[] = [];
  let combinations = 1;
  for (const block of byStakes(blocks)) {
    if (combinations * block.rows.length > LOOKED_UP) continue;
    combinations *= block.rows.length;
    lookedUp.push(block);
  }
  const added = byStakes(blocks).filter((block) => !lookedUp.includes(block));
  return { lookedUp, added: added.reverse().sort((a, b) => b.rows.length - a.rows.length) };
}

/**
 * Issue by issue as if nothing were linked; then the rows that a linkage changes are moved to where they belong: fewer passes than
 * one for each row.
 */
function withBlock(
  table: Table,
  { issues, rows, columns }: Block,
  { values }: OutcomeSpace,
  desk: Desk,
): Table {
  let next = table;
  for (const issue of issues) {
    const [first, second] = [values[0][issue] ?? [], values[1][issue] ?? []];
    const wider = total(shiftsOf(next, first, second), desk);
    if (next !== table) desk.clear(next.at);
    next = wider;
  }
  const moved = rows.flatMap((row, r): Part[] => {
    const plain = ([0, 1] as const).map((side) =>
      row.reduce((sum, option, k) => sum + (values[side][issues[k] as number]?.[option] as number), 0),
    ) as [number, number];
    const by: Pair<number> = [columns[0]?.[r] as number, columns[1]?.[r] as number];
    if (by[0] === plain[0] && by[1] === plain[1]) return [];
    return [
      { table, by, times: 1 },
      { table, by: plain, times: -1 },
    ];
  });
  if (moved.length === 0) return next;
  const linked = total([{ table: next, by: [0, 0], times: 1 }, ...moved], desk);
  desk.clear(next.at);
  return linked;
}

function shiftsOf(table: Table, first: readonly number[], second: readonly number[]): Part[] {
  return first.map((value, option) => ({ table, by: [value, second[option] as number], times: 1 }));
}

/** A table moved by some utility and counted so many times. */
type Part = { readonly table: Table; readonly by: Pair<number>; readonly times: number };

function total(parts: readonly Part[], desk: Desk): Table {
  const lows = parts.map(({ table, by }) => [table.low[0] + by[0], table.low[1] + by[1]] as const);
  const low: Pair<number> = [Math.min(...lows.map(([a]) => a)), Math.min(...lows.map(([, b]) => b))];
  const downs = lows.map(([a]) => a - low[0]);
  const rights = lows.map(([, b]) => b - low[1]);
  const height = Math.max(...parts.map(({ table }, p) => table.height + (downs[p] as number)));
  const width = Math.max(...parts.map(({ table }, p) => table.width + (rights[p] as number)));
  const at = desk.sheet(height * width);
  const from = new Int32Array(height).fill(width);
  const sum: Table = { low, height, width, at, from, to: new Int32Array(height) };
  for (const [p, part] of parts.entries()) addPart(sum, part, [downs[p] as number, rights[p] as number]);
  return sum;
}

function addPart(sum: Table, { table, times }: Part, [down, right]: Pair<number>): void {
  const { width, at, from, to } = table;
  for (let line = 0; line < table.height; line += 1) {
    const [start, end] = [from[line] as number, to[line] as number];
    if (start >= end) continue;
    const [read, write] = [line * width, (line + down) * sum.width + right];
    addLine(sum.at.subarray(write + start, write + end), at.subarray(read + start, read + end), times);
    if (start + right < (sum.from[line + down] as number)) sum.from[line + down] = start + right;
    if (end + right > (sum.to[line + down] as number)) sum.to[line + down] = end + right;
  }
}

/** Short loops in functions of their own: the engine compiles them once and for good, nested ones again and again. */
function addLine(sums: Float64Array, line: Float64Array, times: number): void {
  for (let j = 0; j < sums.length; j += 1) sums[j] = (sums[j] as number) + times * (line[j] as number);
}

type Sums = Pick<Table, 'height' | 'width' | 'at'>;

/** Each entry becomes the count of all before it in both directions, so that a rectangle is four look-ups. */
function summedUp(table: Table, desk: Desk): Sums {
  const { height, width } = table;
  const sums = desk.sheet((height + 1) * (width + 1));
  for (let i = 0; i < height; i += 1) sumLine(sums, table, i);
  return { height, width, at: sums };
}

function sumLine(sums: Float64Array, { width, at }: Table, i: number): void {
  const [read, above, write] = [i * width, i * (width + 1), (i + 1) * (width + 1)];
  let line = 0;
  for (let j = 0; j < width; j += 1) {
    line += at[read + j] as number;
    sums[write + j + 1] = (sums[above + j + 1] as number) + line;
  }
}

/** The integer where each cell begins, and the end, counted from `from`. */
function edges({ cells, low, high }: Grid, side: 0 | 1, from: number): Int32Array {
  const span = high[side] - low[side];
  return Int32Array.from({ length: cells + 1 }, (_, cell) =>
    cell === cells ? span + 1 + low[side] - from : Math.ceil((cell * span) / cells) + low[side] - from,
  );
}

function addCells(counts: Float64Array, below: Sums, [first, second]: Pair<Int32Array>): void {
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
