import type { Brief } from '../rules/view-types.ts';

export type Turn = { readonly round: number; readonly turn: number };

/** How much of the talks is over, 0 at the first turn, 1 in the last call. */
export function elapsed({ rounds, turns }: Pick<Brief, 'rounds' | 'turns'>, at: Turn): number {
  const perRound = 2 * turns;
  const gone = Math.max(0, at.round - 1) * perRound + Math.min(at.turn, perRound);
  return Math.min(1, gone / (rounds.length * perRound - 1));
}

export type Curve = {
  /** What is asked at first and what is accepted at last, tenths of a point. */
  readonly best: number;
  readonly least: number;
  /** Under 1 concedes late (Boulware), over 1 early (conceder). */
  readonly exponent: number;
  /** What the first package leaves to the other side already, 0..1 of the way from best to least. */
  readonly opening: number;
};

/** Time-dependent concession (Faratin, Sierra & Jennings 1998): aspiration in tenths of a point at time 0..1. */
export function aspiration({ best, least, exponent, opening }: Curve, time: number): number {
  const conceded = opening + (1 - opening) * time ** (1 / exponent);
  return Math.round(best - Math.max(0, best - least) * conceded);
}
