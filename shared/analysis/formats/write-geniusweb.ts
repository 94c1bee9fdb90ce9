import type { Domain, DomainProfile } from './domain.ts';
import { folded } from './folded.ts';
import { type Notes, notebook, type Written } from './notes.ts';
import { quote } from './quote.ts';
import { reservationBid } from './reservation-bid.ts';

/**
 * The domain as GeniusWeb JSON: a domain file and two `LinearAdditiveUtilitySpace` profiles. Reading them again gives
 * every utility as it was. A reservation value becomes the outcome that is worth least above it (see `reservationBid`).
 */
export function writeGeniusWeb(domain: Domain): Written {
  const book = notebook();
  const shape = {
    name: domain.name,
    issuesValues: Object.fromEntries(domain.issues.map(({ name, values }) => [name, { values }])),
  };
  const files = domain.profiles.map((profile, at) => {
    const name = `profile${at + 1}.json`;
    const space = profileJson(domain, profile, book.on(name));
    return { name, text: jsonText({ LinearAdditiveUtilitySpace: { ...space, domain: shape } }) };
  });
  if (book.problems.length > 0) return { ok: false, problems: book.problems };
  return { ok: true, files: [{ name: 'domain.json', text: jsonText(shape) }, ...files] };
}

function profileJson({ issues }: Domain, profile: DomainProfile, notes: Notes) {
  const rows = issues.map(({ name, values }, issue) => {
    // GeniusWeb takes any evaluation from 0 to 1 as it is, and wants weights that add up to 1: they stay as they are.
    const row = folded(profile, issue, { keep: (evaluations) => Math.max(...evaluations) <= 1 });
    if (!row || row.evaluations.some((one) => one < 0))
      notes.refuse('negative-evaluation', { issue: quote(name) });
    return { name, values, weight: row?.weight ?? 0, evaluations: row?.evaluations ?? [] };
  });
  const utilities = rows.map(({ name, values, evaluations }): [string, object] => {
    const table = Object.fromEntries(values.map((value, at) => [value, evaluations[at] ?? 0]));
    return [name, { DiscreteValueSetUtilities: { valueUtilities: table } }];
  });
  return {
    issueUtilities: Object.fromEntries(utilities),
    issueWeights: Object.fromEntries(rows.map(({ name, weight }) => [name, weight])),
    name: profile.name,
    reservationBid: bidJson(issues, profile, notes),
  };
}

function bidJson(issues: Domain['issues'], profile: DomainProfile, notes: Notes): object | null {
  if (profile.reservation <= 0) return null;
  const bid = reservationBid(profile);
  if (bid === undefined) notes.refuse('reservation-out-of-reach', { found: profile.reservation });
  if (bid === null)
    notes.refuse('too-many-outcomes', { found: issues.reduce((all, { values }) => all * values.length, 1) });
  if (!bid) return null;
  const chosen = issues.map(({ name, values }, at): [string, string] => [name, values[bid[at] ?? 0] ?? '']);
  return { issuevalues: Object.fromEntries(chosen) };
}

function jsonText(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
