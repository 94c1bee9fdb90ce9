import { TEMPER_NAMES, type TemperName } from '../../shared/bots/tempers.ts';
import { other } from '../../shared/rules/vocabulary.ts';
import { mean, type Pairing, share } from './series.ts';

export type PairingRow = {
  readonly tempers: readonly [TemperName, TemperName];
  readonly matches: number;
  /** Shares of all matches, 0..1. */
  readonly agreed: number;
  readonly refusedAtHome: number;
  /** Mean round in which it ended. */
  readonly rounds: number;
  /** Mean gain of the first and of the second temper, over all matches. */
  readonly gains: readonly [number, number];
  /** Mean over the agreements, points of both sheets together; `null` where there are none. */
  readonly left: number | null;
};

export function pairingRow({ tempers, matches }: Pairing): PairingRow {
  const played = matches.map(({ match }) => match.played);
  const left = played.flatMap((one) => (one.left === null ? [] : [one.left / 10]));
  return {
    tempers,
    matches: matches.length,
    agreed: share(played, ({ agreed }) => agreed),
    refusedAtHome: share(played, ({ refusedAtHome }) => refusedAtHome),
    rounds: mean(played.map(({ rounds }) => rounds)),
    gains: [
      mean(matches.map(({ first, match }) => match.played.gains[first])),
      mean(matches.map(({ first, match }) => match.played.gains[other(first)])),
    ],
    left: left.length === 0 ? null : mean(left),
  };
}

/** Mean gain of a temper against an opponent, both sides of the table together. */
export function gainAgainst(rows: readonly PairingRow[], temper: TemperName, opponent: TemperName): number {
  const own = rows.find(({ tempers: [a, b] }) => a === temper && b === opponent);
  const turned = rows.find(({ tempers: [a, b] }) => a === opponent && b === temper);
  if (temper === opponent && own) return (own.gains[0] + own.gains[1]) / 2;
  return own?.gains[0] ?? turned?.gains[1] ?? Number.NaN;
}

/** Which temper does best against each. */
export function bestAgainst(rows: readonly PairingRow[], opponent: TemperName): TemperName {
  return TEMPER_NAMES.reduce((best, one) =>
    gainAgainst(rows, one, opponent) > gainAgainst(rows, best, opponent) ? one : best,
  );
}
