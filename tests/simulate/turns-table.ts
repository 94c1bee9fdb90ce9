import { matchesOf, mean, type Pairing, share } from './series.ts';

/** What becomes of all pairings with so many turns of each delegation a round. */
export type TurnsRow = {
  readonly turns: number;
  readonly agreed: number;
  /** Mean over both sides and all matches, waiting taken off. */
  readonly gain: number;
};

export function turnsRow(turns: number, series: readonly Pairing[]): TurnsRow {
  const played = matchesOf(series).map((match) => match.played);
  return {
    turns,
    agreed: share(played, ({ agreed }) => agreed),
    gain: mean(played.map(({ gains }) => (gains.us + gains.cuba) / 2)),
  };
}
