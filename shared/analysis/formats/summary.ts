import { paretoFrontier } from '../frontier.ts';
import { opposition } from '../opposition.ts';
import type { OutcomeSpace, Pair } from '../outcome-space.ts';
import { countAboveReservation, countOutcomes } from '../region.ts';
import { solutions } from '../solutions.ts';

type Points = readonly Pair<number>[];

/** What is known of a bargain before anybody speaks. Points are pairs of utilities, on the scale of the space. */
export type Summary = {
  readonly outcomes: number;
  readonly reservation: Pair<number>;
  /** Distinct points, the first utility falling. */
  readonly frontier: Points;
  /** Outcomes on the frontier, ties included. */
  readonly paretoOutcomes: number;
  readonly nash: Points;
  readonly kalaiSmorodinsky: Points;
  readonly egalitarian: Points;
  readonly utilitarian: Points;
  readonly opposition: { readonly toEgalitarian: number; readonly minDistance: number };
  readonly aboveReservation: number;
};

export function summaryOf(space: OutcomeSpace): Summary {
  const frontier = paretoFrontier(space);
  const { nash, kalaiSmorodinsky, egalitarian, utilitarian } = solutions(space, frontier);
  const { toEgalitarian, minDistance } = opposition(space, frontier);
  return {
    outcomes: countOutcomes(space),
    reservation: space.reservation,
    frontier: frontier.points.map(({ utilities }) => utilities),
    paretoOutcomes: frontier.outcomes,
    nash,
    kalaiSmorodinsky,
    egalitarian,
    utilitarian,
    opposition: { toEgalitarian, minDistance },
    aboveReservation: countAboveReservation(space),
  };
}
