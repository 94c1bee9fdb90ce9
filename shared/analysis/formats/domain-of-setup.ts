import { weightOf } from '../../rules/scoring.ts';
import type { Setup } from '../../rules/setup.ts';
import { SIDES } from '../../rules/vocabulary.ts';
import { spaceOf } from '../outcome-space.ts';
import type { Domain, DomainProfile } from './domain.ts';
import { notebook, type ReadDomain, verdict } from './notes.ts';

/**
 * One pair of instructions as a domain, on the scale 0 to 1: what may be signed, the status quo among it, and what it is worth
 * to both. Terms that link issues cannot be said by any of the formats; unless they are dropped they are refused by their
 * ids. How homes vote is left out.
 */
export function domainOfSetup(setup: Setup, { dropLinkage }: { readonly dropLinkage: boolean }): ReadDomain {
  const book = notebook();
  const name = `${setup.scenario.id}-${setup.format}`;
  for (const side of SIDES) {
    const terms = setup.sheets[side].linkage.map(({ id }) => id);
    if (terms.length > 0 && !dropLinkage)
      book.on(`${name} (${setup.variants[side]})`).refuse('linkage', { found: terms.join(', ') });
  }
  const { issues, values, reservation, scale } = spaceOf(setup);
  const [us, cuba] = SIDES.map((side, at): DomainProfile => {
    // The most a side could get on an issue, behind a red line too: so the weights add up to what the sheet does.
    const best = issues.map(({ id }) => weightOf(setup.sheets[side], id));
    return {
      name: `${side}-${setup.variants[side]}`,
      weights: best.map((most) => most / scale),
      evaluations: values[at === 0 ? 0 : 1].map((row, issue) =>
        row.map((value) => (best[issue] ? value / best[issue] : 0)),
      ),
      reservation: reservation[at === 0 ? 0 : 1] / scale,
      discount: null,
    };
  });
  const domain: Domain | undefined = us &&
    cuba && {
      name,
      issues: issues.map(({ id, options }) => ({ name: id, values: options })),
      profiles: [us, cuba],
    };
  return verdict(book, domain);
}
