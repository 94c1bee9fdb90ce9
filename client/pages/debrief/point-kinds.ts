/** Marks that stand for one place each; what lies below them may be covered, and is then drawn beside them. */
const PLACES = ['frontier', 'ratified-frontier', 'package', 'plan-b'] as const;

/** Marks with a meaning of their own: two of them at one place are one mark that says both. */
export const JOINING = [
  'utilitarian',
  'egalitarian',
  'kalai-smorodinsky',
  'nash',
  'history',
  'refused',
  'deal',
] as const;

/** Everything that is marked on the plane, each drawn below what follows: also the order of keys, legend and table. */
export const POINT_KINDS = [...PLACES, ...JOINING] as const;
export type PointKind = (typeof POINT_KINDS)[number];
