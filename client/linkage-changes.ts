import { linkageHolds } from '../shared/rules/linkage.ts';
import type { Linkage, Sheet } from '../shared/rules/setup.ts';
import type { Package } from '../shared/rules/vocabulary.ts';

/** A linkage that one text holds and the other does not; `points`: what the change brings, tenths, counted in the worth. */
export type LinkageChange = { readonly linkage: Linkage; readonly holds: boolean; readonly points: number };

/** What a side wins and loses of its linkages from one text to another. */
export function linkageChanges(
  sheet: Pick<Sheet, 'linkage'>,
  before: Package,
  after: Package,
): readonly LinkageChange[] {
  return sheet.linkage
    .map((linkage) => ({ linkage, holds: linkageHolds(linkage, after) }))
    .filter(({ linkage, holds }) => holds !== linkageHolds(linkage, before))
    .map((change) => ({ ...change, points: change.holds ? change.linkage.value : -change.linkage.value }));
}
