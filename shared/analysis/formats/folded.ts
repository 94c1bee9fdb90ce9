import type { DomainProfile } from './domain.ts';

/** A weight and evaluations whose greatest is 1 (or all 0), with the same products: what every format can say. */
export type FoldedIssue = { readonly weight: number; readonly evaluations: readonly number[] };

/** Null where a value is worth less than nothing on an issue whose best value is worth nothing. */
export function folded(profile: DomainProfile, issue: number): FoldedIssue | null {
  const weight = profile.weights[issue] ?? 0;
  const evaluations = profile.evaluations[issue] ?? [];
  const max = Math.max(...evaluations);
  if (weight === 0 || evaluations.every((one) => one === 0))
    return { weight, evaluations: evaluations.map(() => 0) };
  if (max <= 0) return null;
  return max === 1
    ? { weight, evaluations }
    : { weight: weight * max, evaluations: evaluations.map((one) => one / max) };
}
