import type { Temper } from '../../shared/bots/temper.ts';
import { TEMPER_NAMES, TEMPERS, type TemperName } from '../../shared/bots/tempers.ts';
import type { Side } from '../../shared/rules/vocabulary.ts';
import { type Amendment, amended, type Deal } from './deals.ts';
import { type Match, playDeal } from './play.ts';

/** Two tempers over all deals. `first` tells which side the first of them had, match by match. */
export type Pairing = {
  readonly tempers: readonly [TemperName, TemperName];
  readonly matches: readonly { readonly first: Side; readonly match: Match }[];
};

/** Every two tempers, and each with itself. */
const PAIRS = TEMPER_NAMES.flatMap((a, at) => TEMPER_NAMES.slice(at).map((b) => [a, b] as const));

/** Plays every pairing. */
export function playSeries(deals: readonly Deal[], amendment: Amendment): readonly Pairing[] {
  const dealt = deals.map((deal) => amended(deal, amendment));
  return PAIRS.map(([a, b]) => ({
    tempers: [a, b],
    matches: playPaired(dealt, TEMPERS[a], TEMPERS[b]),
  }));
}

/**
 * Paired: two different tempers play each deal twice, sides changed, so that what a temper does is told apart from what
 * its side does. A temper against itself plays each deal once.
 */
export function playPaired(deals: readonly Deal[], a: Temper, b: Temper): Pairing['matches'] {
  return deals.flatMap((deal) => {
    const asDealt = { first: 'us' as const, match: playDeal(deal, { us: a, cuba: b }) };
    if (a === b) return [asDealt];
    return [asDealt, { first: 'cuba' as const, match: playDeal(deal, { us: b, cuba: a }) }];
  });
}

export function matchesOf(series: readonly Pairing[]): readonly Match[] {
  return series.flatMap(({ matches }) => matches.map(({ match }) => match));
}

export function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}

export function share<T>(of: readonly T[], holds: (one: T) => boolean): number {
  return of.filter(holds).length / of.length;
}
