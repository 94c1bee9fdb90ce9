import { paretoFrontier } from './frontier.ts';
import type { Outcome, OutcomeSpace, Pair } from './outcome-space.ts';
import type { Frontier } from './point.ts';
import { bestGains, gainsOf, solutions } from './solutions.ts';
import { isAboveReservation, utilitiesOf } from './utility.ts';

/** How good an end of the talks was. `null` where Z is empty or leaves nothing to gain, so that a share has no meaning. */
export type DealMeasures = {
  readonly utilities: Pair<number>;
  /** Each side's gain over its walk-away value as a share of the most it could have gained in Z. */
  readonly gains: Pair<number> | null;
  /** How far the two gains lie apart: 0 is even. */
  readonly gainGap: number | null;
  /** Each side's part of what both gained together. */
  readonly surplusShares: Pair<number> | null;
  /** What was gained together, as a share of what could have been (welfare over the walk-away values). */
  readonly efficiency: number | null;
  /** Least Euclidean distance to the frontier, and to a Nash point; 1 is the scale of the space. */
  readonly paretoDistance: number;
  readonly nashDistance: number | null;
};

/** `null` is no agreement, which counts at the walk-away values. */
export function measuresOf(
  space: OutcomeSpace,
  deal: Outcome | null,
  frontier: Frontier = paretoFrontier(space),
): DealMeasures {
  const utilities = deal ? utilitiesOf(space, deal) : space.reservation;
  const points = frontier.points.map((point) => point.utilities);
  const inZ = points.filter((point) => isAboveReservation(space, point));
  const own = gainsOf(space, utilities);
  const best = bestGains(space, inZ);
  const together = own[0] + own[1];
  const most = Math.max(0, ...inZ.map((point) => sum(gainsOf(space, point))));
  const gains: Pair<number> | null = best[0] > 0 && best[1] > 0 ? [own[0] / best[0], own[1] / best[1]] : null;
  const { nash } = solutions(space, frontier);
  return {
    utilities,
    gains,
    gainGap: gains && Math.abs(gains[0] - gains[1]),
    surplusShares: together > 0 ? [own[0] / together, own[1] / together] : null,
    efficiency: most > 0 ? together / most : null,
    paretoDistance: distance(space, utilities, points),
    nashDistance: nash.length > 0 ? distance(space, utilities, nash) : null,
  };
}

function sum([a, b]: Pair<number>): number {
  return a + b;
}

/** Least distance to any of the points, on the normalised scale; NaN where there are none. */
export function distance(
  { scale }: Pick<OutcomeSpace, 'scale'>,
  [a, b]: Pair<number>,
  points: readonly Pair<number>[],
): number {
  if (points.length === 0) return Number.NaN;
  return Math.min(...points.map(([x, y]) => Math.hypot(x - a, y - b))) / scale;
}
