import type { Linkage, Sheet } from './setup.ts';
import { type Package, STATUS_QUO } from './vocabulary.ts';

/** LK-1: whether the text takes, on every issue of the linkage, one of the options it names. */
export function linkageHolds({ when }: Pick<Linkage, 'when'>, text: Package): boolean {
  return Object.entries(when).every(([issue, options]) => options.includes(text[issue] ?? STATUS_QUO));
}

/** What the linkages that a text holds add to its worth, tenths of a point; may be negative. */
export function linkageWorth({ linkage }: Pick<Sheet, 'linkage'>, text: Package): number {
  return linkage.reduce((sum, one) => sum + (linkageHolds(one, text) ? one.value : 0), 0);
}
