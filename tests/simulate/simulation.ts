import { type Claim, claims, type Tables } from './claims.ts';
import { AS_WRITTEN, amended, dealsOf } from './deals.ts';
import { endingRows, type SpeakingRow, speakingRows } from './ending-table.ts';
import { type HardnessRow, hardnessRows } from './hardness-table.ts';
import { pairingRow } from './pairing-table.ts';
import { matchesOf, playSeries } from './series.ts';
import { waitingRow } from './waiting-table.ts';

export type Simulation = Tables & {
  readonly format: string;
  readonly deals: number;
  readonly matches: number;
  readonly speaking: readonly SpeakingRow[];
  readonly hardness: readonly HardnessRow[];
  readonly claims: readonly Claim[];
};

const NO_WAITING = 0;
const DOUBLE_WAITING = 2;

/** Four series over the same deals: as written, with the other host, without waiting cost, with twice as much. */
export function simulate(format: string, count: number): Simulation {
  const deals = dealsOf(format, count);
  const asWritten = playSeries(deals, AS_WRITTEN);
  const hostsSwapped = playSeries(deals, { ...AS_WRITTEN, hostsSwapped: true });
  const others = [NO_WAITING, DOUBLE_WAITING].map((waiting) => {
    const amendment = { ...AS_WRITTEN, waiting };
    return { amendment, series: playSeries(deals, amendment) };
  });
  const waiting = [{ amendment: AS_WRITTEN, series: asWritten }, ...others]
    .sort((a, b) => a.amendment.waiting - b.amendment.waiting)
    .map(({ amendment, series }) =>
      waitingRow(
        amendment.waiting,
        deals.map((deal) => amended(deal, amendment)),
        series,
      ),
    );
  const tables: Tables = {
    pairings: asWritten.map(pairingRow),
    endings: endingRows(asWritten, hostsSwapped),
    waiting,
  };
  const all = [asWritten, hostsSwapped, ...others.map(({ series }) => series)].flatMap(matchesOf);
  return {
    format,
    deals: count,
    matches: all.length,
    ...tables,
    speaking: speakingRows([...matchesOf(asWritten), ...matchesOf(hostsSwapped)]),
    hardness: hardnessRows(deals),
    claims: claims(tables),
  };
}
