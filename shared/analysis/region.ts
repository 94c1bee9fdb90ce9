import { type Block, type Bounds, blocksOf, boundsFrom, byStakes, type Effects } from './blocks.ts';
import type { HomeSum, OutcomeSpace } from './outcome-space.ts';
import { pairsReaching } from './pairs-reaching.ts';
import { toleranceOf } from './utility.ts';

/** How many outcomes there are. Exact up to 2^53. */
export function countOutcomes(space: Pick<OutcomeSpace, 'issues'>): number {
  return space.issues.reduce((product, { options }) => product * options.length, 1);
}

/** How many outcomes are at or above both walk-away values (Z), exactly. */
export function countAboveReservation(space: OutcomeSpace): number {
  const slack = toleranceOf(space);
  const [first, second] = space.reservation;
  return pairsReaching(blocksOf(space), [first - slack, second - slack], slack === 0);
}

/** Outcomes counted, and for each measure the sum and the sum of squares over them. */
export type Survey = {
  readonly outcomes: number;
  readonly sums: readonly number[];
  readonly squares: readonly number[];
};

/** Outcomes of Z that let all `sums` pass, surveyed exactly without visiting them one by one. */
export function surveyRegion(
  space: OutcomeSpace,
  sums: readonly HomeSum[],
  measures: readonly Effects[] = [],
): Survey {
  const blocks = blocksOf(space, [], [...sums.map(({ effects }) => effects), ...measures]);
  const slack = toleranceOf(space);
  const least = [
    ...space.reservation.map((reservation) => reservation - slack),
    ...sums.map((sum) => sum.least - sum.start),
  ];
  return survey(blocks, least);
}

/** A list of half-outcomes may be this long; what it does not hold is walked through block by block. */
const LISTED = 8_000;

/**
 * Meets in the middle: the blocks with most at stake are multiplied out into a list; the others are walked from the largest to the
 * smallest. On the way an entry leaves the list as soon as it can no longer fail (then everything that may follow
 * is counted at once) or no longer pass. Columns under `least` are thresholds, the ones after it measures.
 */
function survey(blocks: readonly Block[], least: readonly number[]): Survey {
  const columns = blocks[0]?.columns.length ?? least.length;
  const ordered = byStakes(blocks);
  let listed = 0;
  let length = 1;
  while (listed < ordered.length && length * (ordered[listed]?.rows.length ?? 0) <= LISTED) {
    length *= ordered[listed]?.rows.length ?? 0;
    listed += 1;
  }
  const list = multipliedOut(ordered.slice(0, listed), columns);
  const walked = ordered.slice(listed);
  const tails = tailsOf(walked, columns);
  const total = { outcomes: 0, sums: zeros(columns), squares: zeros(columns) };
  const lists = [...walked, null].map(() => new Int32Array(length));

  const walk = (level: number, at: readonly number[], candidates: Int32Array, count: number): void => {
    const tail = tails[level] as Tail;
    const open = lists[level] as Int32Array;
    let kept = 0;
    for (let c = 0; c < count; c += 1) {
      const entry = candidates[c] as number;
      let sure = true;
      let possible = true;
      for (let d = 0; d < least.length && possible; d += 1) {
        const missing =
          (least[d] as number) - (at[d] as number) - ((list[d] as Float64Array)[entry] as number);
        possible = (tail.high[d] as number) >= missing;
        sure &&= (tail.low[d] as number) >= missing;
      }
      if (!possible) continue;
      if (sure) addAll(total, { list, entry, at, tail, from: least.length });
      else open[kept++] = entry;
    }
    const block = walked[level];
    if (kept === 0 || !block) return;
    for (let row = 0; row < block.rows.length; row += 1) {
      const next = at.map((value, d) => value + ((block.columns[d] as Float64Array)[row] as number));
      walk(level + 1, next, open, kept);
    }
  };
  if (length > 0)
    walk(
      0,
      zeros(columns),
      Int32Array.from({ length }, (_, i) => i),
      length,
    );
  return {
    outcomes: total.outcomes,
    sums: total.sums.slice(least.length),
    squares: total.squares.slice(least.length),
  };
}

type Total = { outcomes: number; readonly sums: number[]; readonly squares: number[] };
type Found = {
  readonly list: readonly Float64Array[];
  readonly entry: number;
  readonly at: readonly number[];
  readonly tail: Tail;
  readonly from: number;
};

/** Counts an entry with everything that may follow it: sum (c+s) = n c + S, sum (c+s)^2 = n c^2 + 2 c S + Q. */
function addAll(total: Total, { list, entry, at, tail, from }: Found): void {
  const n = tail.outcomes;
  total.outcomes += n;
  for (let m = from; m < at.length; m += 1) {
    const c = (at[m] as number) + ((list[m] as Float64Array)[entry] as number);
    const s = tail.sums[m] as number;
    total.sums[m] = (total.sums[m] as number) + n * c + s;
    total.squares[m] = (total.squares[m] as number) + n * c * c + 2 * c * s + (tail.squares[m] as number);
  }
}

/** What may still follow from one level on: its outcomes, the sums and squares of each column over them, and bounds. */
type Tail = Bounds & {
  readonly outcomes: number;
  readonly sums: readonly number[];
  readonly squares: readonly number[];
};

function tailsOf(blocks: readonly Block[], columns: number): Tail[] {
  const none = zeros(columns);
  const bounds = boundsFrom(blocks);
  const tails: Tail[] = [{ outcomes: 1, low: none, high: none, sums: none, squares: none }];
  for (let b = blocks.length - 1; b >= 0; b -= 1) {
    const own = blocks[b] as Block;
    const after = tails[0] as Tail;
    const [n, rows] = [after.outcomes, own.rows.length];
    const sums = own.columns.map((column) => column.reduce((sum, value) => sum + value, 0));
    const squares = own.columns.map((column) => column.reduce((sum, value) => sum + value * value, 0));
    tails.unshift({
      ...(bounds[b] as Bounds),
      outcomes: n * rows,
      sums: sums.map((sum, d) => n * sum + rows * (after.sums[d] as number)),
      squares: squares.map(
        (square, d) =>
          n * square +
          2 * (sums[d] as number) * (after.sums[d] as number) +
          rows * (after.squares[d] as number),
      ),
    });
  }
  return tails;
}

function multipliedOut(blocks: readonly Block[], columns: number): Float64Array[] {
  return Array.from({ length: columns }, (_, d) =>
    blocks.reduce((list, block) => {
      const column = block.columns[d] as Float64Array;
      const longer = new Float64Array(list.length * column.length);
      for (let i = 0; i < list.length; i += 1)
        for (let r = 0; r < column.length; r += 1)
          longer[i * column.length + r] = (list[i] as number) + (column[r] as number);
      return longer;
    }, new Float64Array(1)),
  );
}

function zeros(length: number): number[] {
  return new Array<number>(length).fill(0);
}
