import { type Block, blocksOf } from './blocks.ts';
import { type Frontier, paretoFrontier } from './frontier.ts';
import type { OutcomeSpace, Pair } from './outcome-space.ts';
import { mostEqual } from './solutions.ts';

/**
 * How far the parties' wishes lie apart (after Baarslag 2016), as Euclidean distances from (1,1), where 1 is the scale of the space:
 * of the egalitarian point, and of the outcome nearest to it.
 */
export type Opposition = { readonly toEgalitarian: number; readonly minDistance: number };

/** Both over the whole space: with an empty Z the egalitarian point is the one that loses least. */
export function opposition(space: OutcomeSpace, frontier: Frontier = paretoFrontier(space)): Opposition {
  const points = frontier.points.map(({ utilities }) => utilities);
  const [egalitarian] = mostEqual(space, points);
  return {
    toEgalitarian: egalitarian ? distanceToBest(space, egalitarian) : Number.NaN,
    minDistance: nearest(space, points),
  };
}

function distanceToBest({ scale }: OutcomeSpace, [a, b]: Pair<number>): number {
  return Math.hypot(1 - a / scale, 1 - b / scale);
}

/**
 * While no outcome is worth more than 1, the nearest lies on the frontier. Weights that sum to more than 1 allow outcomes beyond
 * (1,1); then blocks are searched, leaving out what cannot come nearer than the best so far.
 */
function nearest(space: OutcomeSpace, points: readonly Pair<number>[]): number {
  const onFrontier = Math.min(
    Number.POSITIVE_INFINITY,
    ...points.map((point) => distanceToBest(space, point)),
  );
  if (!points.some(([a, b]) => a > space.scale || b > space.scale)) return onFrontier;
  const blocks = blocksOf(space).sort((a, b) => spread(b) - spread(a));
  const rest = suffixBoxes(blocks);
  let best = onFrontier;
  const walk = (at: number, first: number, second: number): void => {
    const box = rest[at] as Box;
    const near: Pair<number> = [
      clamp(space.scale, first + box.low[0], first + box.high[0]),
      clamp(space.scale, second + box.low[1], second + box.high[1]),
    ];
    const bound = distanceToBest(space, near);
    if (bound >= best) return;
    const block = blocks[at];
    if (!block) {
      best = bound;
      return;
    }
    for (let row = 0; row < block.rows.length; row += 1)
      walk(at + 1, first + (block.columns[0]?.[row] ?? 0), second + (block.columns[1]?.[row] ?? 0));
  };
  walk(0, 0, 0);
  return best;
}

type Box = { readonly low: Pair<number>; readonly high: Pair<number> };

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

function spread({ columns }: Block): number {
  return Math.max(...columns.map((column) => Math.max(...column) - Math.min(...column)));
}

/** What the blocks from each one on add at least and at most. */
function suffixBoxes(blocks: readonly Block[]): Box[] {
  const boxes: Box[] = [{ low: [0, 0], high: [0, 0] }];
  for (const { columns } of [...blocks].reverse()) {
    const [after] = boxes as [Box];
    const [first, second] = columns as [Float64Array, Float64Array];
    boxes.unshift({
      low: [after.low[0] + Math.min(...first), after.low[1] + Math.min(...second)],
      high: [after.high[0] + Math.max(...first), after.high[1] + Math.max(...second)],
    });
  }
  return boxes;
}
