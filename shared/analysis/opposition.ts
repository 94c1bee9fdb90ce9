import { type Bounds, blocksOf, boundsFrom, byStakes } from './blocks.ts';
import { paretoFrontier } from './frontier.ts';
import type { OutcomeSpace, Pair } from './outcome-space.ts';
import type { Frontier } from './point.ts';
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
  const blocks = byStakes(blocksOf(space));
  const bounds = boundsFrom(blocks);
  let best = onFrontier;
  const walk = (at: number, first: number, second: number): void => {
    const { low, high } = bounds[at] as Bounds;
    const near: Pair<number> = [
      clamp(space.scale, first + (low[0] as number), first + (high[0] as number)),
      clamp(space.scale, second + (low[1] as number), second + (high[1] as number)),
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

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
