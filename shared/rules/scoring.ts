import { linkageWorth } from './linkage.ts';
import type { Sheet } from './setup.ts';
import type { BySide, Ending, Package } from './vocabulary.ts';
import { bySide } from './vocabulary.ts';

/** Worth of a text on one sheet, linkage included, in tenths of a point; issues it does not settle count 0 (the status quo). */
export function scoreOf(sheet: Pick<Sheet, 'values' | 'linkage'>, text: Package): number {
  let sum = linkageWorth(sheet, text);
  for (const issue of Object.keys(text)) sum += sheet.values[issue]?.[text[issue] ?? ''] ?? 0;
  return sum;
}

/** The most a side could get on one issue by itself, in tenths: the weight that the five dots show. */
export function weightOf(sheet: Pick<Sheet, 'values'>, issue: string): number {
  return Math.max(0, ...Object.values(sheet.values[issue] ?? {}));
}

export type Reckoning = {
  readonly sheets: BySide<Sheet>;
  readonly ending: Ending;
  /** The text that stands at the end. */
  readonly signed: Package | null;
  /** Charged to both, tenths. */
  readonly waiting: number;
  readonly repudiation: number;
};

/**
 * SC-1 to SC-3: the ratified text on one's own sheet, or else the walk-away value, minus waiting; a side whose
 * own home refused pays the repudiation cost too. Tenths of a point; may be negative.
 */
export function finalScores(of: Reckoning): BySide<number> {
  return bySide((side) => {
    const sheet = of.sheets[side];
    if (of.ending.type === 'ratified' && of.signed) return scoreOf(sheet, of.signed) - of.waiting;
    const refused = of.ending.type === 'refused-at-home' && of.ending.by.includes(side);
    return sheet.walkAway - of.waiting - (refused ? of.repudiation : 0);
  });
}
