import type { Pair } from './outcome-space.ts';

/** Changes under this, on the scale of the sheets (tenths of a point), count as none. */
export const STEP_THRESHOLD = 10;

type Sign = -1 | 0 | 1;

/** By own change, then by the other side's, each from worse to better. */
const STEPS = {
  [-1]: { [-1]: 'unfortunate', 0: 'concession', 1: 'concession' },
  0: { [-1]: 'unfortunate', 0: 'silent', 1: 'nice' },
  1: { [-1]: 'selfish', 0: 'selfish', 1: 'fortunate' },
} as const satisfies { readonly [own in Sign]: { readonly [other in Sign]: string } };

/**
 * What one package is compared with the same side's package before (the negotiation dance, DANS: Hindriks, Jonker & Tykhonov 2007):
 * a concession gives, a selfish step takes, a nice one gives for nothing, a fortunate one serves both, an unfortunate one
 * hurts the other side and gains nothing, a silent one changes nothing.
 */
export type Step = (typeof STEPS)[Sign][Sign];

export type PackageValue = { readonly side: 0 | 1; readonly utilities: Pair<number> };

/**
 * The step between two successive packages of one side. A package on some issues is valued with the text as it stands elsewhere, by
 * whoever calls.
 */
export function stepBetween(
  before: PackageValue,
  after: PackageValue,
  threshold: number = STEP_THRESHOLD,
): Step {
  const { side } = after;
  const other = side === 0 ? 1 : 0;
  const own = signOf(after.utilities[side] - before.utilities[side], threshold);
  return STEPS[own][signOf(after.utilities[other] - before.utilities[other], threshold)];
}

/** The step of every package, in order; `null` for each side's first. */
export function stepsOf(
  packages: readonly PackageValue[],
  threshold: number = STEP_THRESHOLD,
): readonly (Step | null)[] {
  return packages.map((one, i) => {
    const before = packages.slice(0, i).findLast(({ side }) => side === one.side);
    return before ? stepBetween(before, one, threshold) : null;
  });
}

function signOf(change: number, threshold: number): Sign {
  if (Math.abs(change) < threshold) return 0;
  return change > 0 ? 1 : -1;
}
