import type { DomainProfile } from './domain.ts';
import type { Notes } from './notes.ts';
import { quote } from './quote.ts';

/** Unusual numbers that are kept, and negative weights, which no format means. */
export function checkProfile(profile: DomainProfile, issues: readonly string[], notes: Notes): void {
  profile.weights.forEach((weight, at) => {
    if (weight < 0) notes.refuse('weight-negative', { issue: quote(issues[at] ?? ''), found: weight });
  });
  const sum = profile.weights.reduce((total, weight) => total + weight, 0);
  if (Math.abs(sum - 1) > 1e-6) notes.warn('weights-not-one', { found: Number(sum.toFixed(9)) });
  const { reservation } = profile;
  if (reservation < 0 || reservation > 1) notes.warn('reservation-outside', { found: reservation });
}
