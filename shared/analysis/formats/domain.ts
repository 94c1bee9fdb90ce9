import type { OutcomeSpace, Pair } from '../outcome-space.ts';

export type DomainIssue = { readonly name: string; readonly values: readonly string[] };

/** One party's additive preferences: u(outcome) = sum over issues of weight * evaluation of the value taken. */
export type DomainProfile = {
  readonly name: string;
  readonly weights: readonly number[];
  /** evaluations[issue][value], mostly 0..1; a file may say otherwise, and is then kept as it is. */
  readonly evaluations: readonly (readonly number[])[];
  /** Utility of no agreement; 0 where the file names none. */
  readonly reservation: number;
  /** Kept for the way back; no figure uses it. */
  readonly discount: number | null;
};

/** A two-party negotiation as the field's files describe it, whatever the format. */
export type Domain = {
  readonly name: string;
  readonly issues: readonly DomainIssue[];
  readonly profiles: Pair<DomainProfile>;
  /** What NegoLog publishes beside a domain, to compare with. */
  readonly published?: { readonly outcomes: number | null; readonly nashProduct: number | null };
};

/** `outcome[issue]` is the place of a value in the issue's list. */
export function utilityOf(profile: DomainProfile, outcome: readonly number[]): number {
  return profile.weights.reduce(
    (sum, weight, issue) => sum + weight * (profile.evaluations[issue]?.[outcome[issue] ?? 0] ?? 0),
    0,
  );
}

/** The same domain as the analysis reads it: no linkage, and nobody at home to ask. */
export function spaceOfDomain(domain: Domain): OutcomeSpace {
  const values = ({ weights, evaluations }: DomainProfile) =>
    evaluations.map((row, issue) => row.map((evaluation) => (weights[issue] ?? 0) * evaluation));
  const [first, second] = domain.profiles;
  return {
    issues: domain.issues.map((issue) => ({ id: issue.name, options: issue.values })),
    values: [values(first), values(second)],
    linkage: [[], []],
    reservation: [first.reservation, second.reservation],
    scale: 1,
    homes: [null, null],
  };
}
