import type { Outcome, Pair } from './outcome-space.ts';

/** A utility point, one outcome that lies on it, and how many do. */
export type Point = {
  readonly utilities: Pair<number>;
  readonly outcome: Outcome;
  readonly outcomes: number;
};

/** Distinct points, the first utility falling; `outcomes` counts what lies on them, ties included. */
export type Frontier = { readonly points: readonly Point[]; readonly outcomes: number };
