import { nextTurn } from '../flow/rounds.ts';
import { type Thread, tell } from '../flow/thread.ts';
import { checkPackage, checkRepeated, type PackageGround } from '../package.ts';
import type { Refusal } from '../result.ts';
import { initialledText, type MatchState } from '../state.ts';
import { type IssueId, other, type Package, type SeatId, sideOf } from '../vocabulary.ts';
import type { Action } from './action.ts';

export type Offer = {
  readonly package: Package;
  readonly sign: boolean;
  readonly stops?: readonly IssueId[] | undefined;
};

const MOST_STICKING_POINTS = 2;

export function groundOf(state: MatchState, seat: SeatId, text: Package): PackageGround {
  const { issues, sheets } = state.setup;
  return { issues, redLines: sheets[sideOf(seat)].redLines, text, climate: state.climate };
}

/** PK-8: at most two rows of *their* package may be marked "this stops us". */
export function checkStops(state: MatchState, seat: SeatId, stops: readonly IssueId[]): Refusal | null {
  if (new Set(stops).size > MOST_STICKING_POINTS) return { code: 'too-many-sticking-points' };
  const theirs = state.standing[other(sideOf(seat))]?.package ?? {};
  const stray = stops.find((issue) => !Object.hasOwn(theirs, issue));
  return stray === undefined ? null : { code: 'sticking-point-not-theirs', about: stray };
}

/** PK-9: a side has one standing package; tabling another replaces it. */
export function tableOffer(thread: Thread, seat: SeatId, offer: Offer): Thread {
  const side = sideOf(seat);
  return tell(thread, {
    type: 'tabled',
    seat,
    id: `${side}#${thread.state.tabledCount[side] + 1}`,
    package: offer.package,
    sign: offer.sign,
    stops: [...new Set(offer.stops ?? [])],
  });
}

export const table: Action<'table'> = {
  duty: 'head',
  phases: ['plenary'],
  check: (state, seat, wish) => {
    const ground = groundOf(state, seat, initialledText(state));
    const refusal =
      checkPackage(ground, wish.package, wish.sign) ?? checkStops(state, seat, wish.stops ?? []);
    if (refusal) return refusal;
    return checkRepeated(state.standing[sideOf(seat)], wish);
  },
  decide: (thread, seat, wish) => nextTurn(tableOffer(thread, seat, wish)),
};
