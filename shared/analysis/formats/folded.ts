import type { DomainProfile } from './domain.ts';

/** A weight and evaluations whose greatest is 1 (or all 0), with the same products: what every format can say. */
export type FoldedIssue = { readonly weight: number; readonly evaluations: readonly number[] };

/** As it is where `keep` says so. Null where a value is worth less than nothing on an issue whose best value is worth nothing. */
export function folded(
  profile: DomainProfile,
  issue: number,
  { keep }: { readonly keep: (evaluations: readonly number[]) => boolean } = {
    keep: (evaluations) => Math.max(...evaluations) === 1,
  },
): FoldedIssue | null {
  const weight = profile.weights[issue] ?? 0;
  const evaluations = profile.evaluations[issue] ?? [];
  if (keep(evaluations)) return { weight, evaluations };
  if (weight === 0 || evaluations.every((one) => one === 0))
    return { weight, evaluations: evaluations.map(() => 0) };
  const max = Math.max(...evaluations);
  if (max <= 0) return null;
  return { weight: weight * max, evaluations: evaluations.map((one) => one / max) };
}
