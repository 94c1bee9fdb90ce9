import type { Pair } from './outcome-space.ts';

/** Side 0 gets its way on `first`, side 1 on `second` (indices of issues): each gives what matters little to it. */
export type Logroll = { readonly first: number; readonly second: number };

/** How many times more an issue must matter to the side that gets it. */
const RATIO = 2.5;
/** How much smaller than the other the smaller give may be. */
const UNEVEN = 0.25;

/**
 * Pairs of issues to trade (logrolling: Froman & Cohen 1970): the first matters at least 2.5 times as much to side 0 as to side 1,
 * the second the other way round, and the two gives are within 25 %. `weights[side][issue]`: the most a side can get there.
 */
export function logrollingPairs([own, other]: Pair<readonly number[]>): readonly Logroll[] {
  const issues = own.map((_, issue) => issue);
  const mattersTo = (to: readonly number[], than: readonly number[]) =>
    issues.filter((issue) => (than[issue] ?? 0) > 0 && (to[issue] ?? 0) >= RATIO * (than[issue] ?? 0));
  const seconds = mattersTo(other, own);
  return mattersTo(own, other).flatMap((first) =>
    seconds
      .filter((second) => isEven(own[second] ?? 0, other[first] ?? 0))
      .map((second) => ({ first, second })),
  );
}

function isEven(a: number, b: number): boolean {
  return Math.min(a, b) >= (1 - UNEVEN) * Math.max(a, b);
}
