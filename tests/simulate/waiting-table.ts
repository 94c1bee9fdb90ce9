import { countAboveReservation } from '../../shared/analysis/region.ts';
import { TEMPER_NAMES, type TemperName } from '../../shared/bots/tempers.ts';
import type { Deal } from './deals.ts';
import { bestAgainst, pairingRow } from './pairing-table.ts';
import { yardstickFor } from './play.ts';
import { matchesOf, mean, type Pairing, share } from './series.ts';

export type WaitingRow = {
  /** The format's cost is multiplied by this. */
  readonly times: number;
  /** What both have paid when the last round begins, points. */
  readonly charged: number;
  /** Of the texts that beat plan B for both on the first day, the share that is still worth more after all waiting. */
  readonly worthwhile: number;
  readonly agreed: number;
  readonly rounds: number;
  /** Mean over both sides and all matches, waiting taken off. */
  readonly gain: number;
  /** The temper that does best against each, in the order of the tempers. */
  readonly best: readonly TemperName[];
};

/** `deals` must be amended by `times` already; they are counted exactly, the rest is played. */
export function waitingRow(times: number, deals: readonly Deal[], series: readonly Pairing[]): WaitingRow {
  const charged = (deals[0]?.setup.waiting ?? []).reduce((sum, cost) => sum + cost, 0);
  const played = matchesOf(series).map((match) => match.played);
  const rows = series.map(pairingRow);
  return {
    times,
    charged: charged / 10,
    worthwhile: mean(spacesOf(deals).map((space) => worthwhile(space, charged))),
    agreed: share(played, ({ agreed }) => agreed),
    rounds: mean(played.map(({ rounds }) => rounds)),
    best: TEMPER_NAMES.map((one) => bestAgainst(rows, one)),
    gain: mean(played.map(({ gains }) => (gains.us + gains.cuba) / 2)),
  };
}

type Space = ReturnType<typeof yardstickFor>['space'];

function spacesOf(deals: readonly Deal[]): Space[] {
  return [...new Set(deals.map(({ setup }) => yardstickFor(setup).space))];
}

function worthwhile(space: Space, charged: number): number {
  const [us, cuba] = space.reservation;
  const after = countAboveReservation({ ...space, reservation: [us + charged, cuba + charged] });
  return after / countAboveReservation(space);
}
