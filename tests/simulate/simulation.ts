import { type Claim, claims, type Tables } from './claims.ts';
import { AS_WRITTEN, amended, dealsOf } from './deals.ts';
import { endingRows, type SpeakingRow, speakingRows } from './ending-table.ts';
import { type HardnessRow, hardnessRows } from './hardness-table.ts';
import { pairingRow } from './pairing-table.ts';
import { matchesOf, playSeries } from './series.ts';
import { turnsRow } from './turns-table.ts';
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
/** A turn less than the formats have, and as many again. */
const OTHER_TURNS = [2, 6];

/** Series over the same deals: as written, and with another host, waiting cost or number of turns. */
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
  const withTurns = OTHER_TURNS.map((turns) => ({
    turns,
    series: playSeries(deals, { ...AS_WRITTEN, turns }),
  }));
  const turns = [{ turns: deals[0]?.setup.turns ?? 0, series: asWritten }, ...withTurns]
    .sort((a, b) => a.turns - b.turns)
    .map((one) => turnsRow(one.turns, one.series));
  const tables: Tables = {
    pairings: asWritten.map(pairingRow),
    endings: endingRows(asWritten, hostsSwapped),
    waiting,
    turns,
  };
  const amendedSeries = [...others, ...withTurns].map(({ series }) => series);
  const all = [asWritten, hostsSwapped, ...amendedSeries].flatMap(matchesOf);
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
