import { weightOf } from '../../../shared/rules/scoring.ts';
import type { Sheet } from '../../../shared/rules/setup.ts';
import type { IssueId, OptionId } from '../../../shared/rules/vocabulary.ts';

/**
 * Half a dot to five dots for an issue: its most points beside those of the heaviest issue in play, to the nearest
 * tenth. So issues that differ by a tenth of the heaviest or more never look alike, in whatever format; whole dots made
 * half of a short format equal. None if it is worth nothing.
 */
export function dotsOf(sheet: Pick<Sheet, 'values'>, issue: IssueId): number {
  const heaviest = Math.max(...Object.keys(sheet.values).map((one) => weightOf(sheet, one)));
  const weight = weightOf(sheet, issue);
  return weight <= 0 ? 0 : Math.max(1, Math.round((10 * weight) / heaviest)) / 2;
}

/** The option worth most to this side, the first of equals; `null` if none is worth anything. */
export function bestOption(sheet: Pick<Sheet, 'values'>, issue: IssueId): OptionId | null {
  const worth = Object.entries(sheet.values[issue] ?? {});
  const best = worth.reduce<readonly [OptionId | null, number]>(
    (top, [option, value]) => (value > top[1] ? [option, value] : top),
    [null, 0],
  );
  return best[0];
}
