import { TEMPERS } from '../../shared/bots/tempers.ts';
import type { Deal } from './deals.ts';
import { pairingRow } from './pairing-table.ts';
import { playPaired } from './series.ts';

/** What becomes of two aggressive sides, and of one against a cautious side, by how much they hold out for. */
export type HardnessRow = {
  /** Share of the way from plan B to the best text under which the aggressive side signs nothing. */
  readonly holdsOut: number;
  readonly agreedWithItself: number;
  readonly gainWithItself: number;
  readonly agreedWithCautious: number;
  /** Of the aggressive side. */
  readonly gainWithCautious: number;
};

const HARDNESS = [1 / 4, 1 / 3, TEMPERS.aggressive.holdsOut, 1 / 2];

/** Shows what hangs on the one number that makes the aggressive temper. */
export function hardnessRows(deals: readonly Deal[]): readonly HardnessRow[] {
  return HARDNESS.map((holdsOut): HardnessRow => {
    const aggressive = { ...TEMPERS.aggressive, holdsOut };
    const itself = pairingRow({
      tempers: ['aggressive', 'aggressive'],
      matches: playPaired(deals, aggressive, aggressive),
    });
    const cautious = pairingRow({
      tempers: ['aggressive', 'cautious'],
      matches: playPaired(deals, aggressive, TEMPERS.cautious),
    });
    return {
      holdsOut,
      agreedWithItself: itself.agreed,
      gainWithItself: (itself.gains[0] + itself.gains[1]) / 2,
      agreedWithCautious: cautious.agreed,
      gainWithCautious: cautious.gains[0],
    };
  });
}
