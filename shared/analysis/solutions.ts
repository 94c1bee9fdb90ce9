import { paretoFrontier } from './frontier.ts';
import type { OutcomeSpace, Pair } from './outcome-space.ts';
import type { Frontier } from './point.ts';
import { isAboveReservation, toleranceOf } from './utility.ts';

type Points = readonly Pair<number>[];

/** Bargaining solutions as utility points; several where they tie. Empty arrays where no outcome suits both (empty Z). */
export type Solutions = {
  /** The greatest product of what both gain over their walk-away values (Nash 1950). */
  readonly nash: Points;
  /** The greatest least share of what each could gain at most (Kalai & Smorodinsky 1975), then the greatest other share. */
  readonly kalaiSmorodinsky: Points;
  /** The greatest least gain (Kalai 1977), then the greatest other gain. */
  readonly egalitarian: Points;
  /** The greatest sum; it compares two scales that are built alike, no more. */
  readonly utilitarian: Points;
};

/**
 * All four over Z, the outcomes at or above both walk-away values. Each is found on the frontier: whatever dominates an outcome
 * of Z lies in Z and is no worse by any of them.
 */
export function solutions(space: OutcomeSpace, frontier: Frontier = paretoFrontier(space)): Solutions {
  const points = frontier.points
    .map(({ utilities }) => utilities)
    .filter((point) => isAboveReservation(space, point));
  const best = bestGains(space, points);
  // Products are squares of utilities: their noise is that of a utility times the scale.
  const tolerance = toleranceOf(space);
  const gains = (point: Pair<number>) => gainsOf(space, point);
  return {
    nash: greatest(points, tolerance * space.scale, (point) => [gains(point)[0] * gains(point)[1]]),
    // Shares are compared as crossed products, which stay integers where utilities are.
    kalaiSmorodinsky: greatest(points, tolerance * space.scale, (point) =>
      rising(crossed(gains(point), best)),
    ),
    egalitarian: mostEqual(space, points),
    utilitarian: greatest(points, tolerance, ([a, b]) => [a + b]),
  };
}

/** Of these points, those of the greatest least gain, then of the greatest other one (leximin; Kalai 1977). */
export function mostEqual(space: OutcomeSpace, points: Points): Points {
  return greatest(points, toleranceOf(space), (point) => rising(gainsOf(space, point)));
}

/** What each side gains over its walk-away value, on the scale of the space. */
export function gainsOf(space: Pick<OutcomeSpace, 'reservation'>, [a, b]: Pair<number>): Pair<number> {
  return [a - space.reservation[0], b - space.reservation[1]];
}

/** The most that each side could gain in Z: b_i - r_i. `points` are those of the frontier that lie in Z; 0 where there are none. */
export function bestGains(space: OutcomeSpace, points: Points): Pair<number> {
  const gains = points.map((point) => gainsOf(space, point));
  return [Math.max(0, ...gains.map(([a]) => a)), Math.max(0, ...gains.map(([, b]) => b))];
}

/** g1/b1 against g2/b2 as g1*b2 against g2*b1. */
function crossed([a, b]: Pair<number>, [bestA, bestB]: Pair<number>): Pair<number> {
  return [a * bestB, b * bestA];
}

function rising([a, b]: Pair<number>): Pair<number> {
  return a <= b ? [a, b] : [b, a];
}

/** The points whose measures are greatest, the first measure before the second. */
function greatest(
  points: Points,
  tolerance: number,
  measure: (point: Pair<number>) => readonly number[],
): Points {
  let kept = points.map((point) => ({ point, of: measure(point) }));
  for (let m = 0; m < (kept[0]?.of.length ?? 0); m += 1) {
    const most = kept.reduce((max, { of }) => Math.max(max, of[m] ?? 0), -Infinity);
    kept = kept.filter(({ of }) => (of[m] ?? 0) >= most - tolerance);
  }
  return kept.map(({ point }) => point);
}
