import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { spaceOfDomain, utilityOf } from '../../../shared/analysis/formats/domain.ts';
import { readGenius } from '../../../shared/analysis/formats/genius.ts';
import { summaryOf } from '../../../shared/analysis/formats/summary.ts';
import { domainIn } from './files.ts';

/** Twelve public domains with figures reckoned elsewhere. They carry no licence, so they stand beside the project. */
const folder = new URL('../../../../shared/data/genius/', import.meta.url);
const present = existsSync(folder);
if (!present) console.warn(`SKIPPED: no reference domains in ${folder.pathname}`);

type Points = readonly { readonly u: readonly [number, number] }[];
type Oracle = {
  readonly domain_file: string;
  readonly profile_files: readonly string[];
  readonly issues: readonly { readonly name: string; readonly values: readonly string[] }[];
  readonly weights: readonly (readonly number[])[];
  readonly discount_in_file: readonly (number | null)[];
  readonly reservation: readonly number[];
  readonly n_outcomes: number;
  readonly n_zopa: number;
  readonly n_pareto_outcomes_incl_duplicates: number;
  readonly frontier: readonly (readonly number[])[];
  readonly frontier_outcome_index: readonly (readonly number[])[];
  readonly opposition_kalai_maxmin_to_1_1: number;
  readonly opposition_min_distance_to_1_1: number;
  readonly solutions: { readonly [name: string]: { readonly points: Points } | undefined };
};

const oracle: { readonly [domain: string]: Oracle } = present
  ? JSON.parse(readFileSync(new URL('oracle.json', folder), 'utf8'))
  : {};

function readHere(domain: string, { domain_file, profile_files }: Oracle) {
  const files = [domain_file, ...profile_files].map((name) => ({
    name,
    text: readFileSync(new URL(`${domain}/${name}`, folder), 'utf8'),
  }));
  return domainIn(readGenius(files));
}

function expectPoints(
  found: readonly (readonly number[])[],
  wanted: readonly (readonly number[])[],
  of: string,
): void {
  const rising = (points: readonly (readonly number[])[]) =>
    points.toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0)).flat();
  expect(found.length, of).toBe(wanted.length);
  const all = rising(wanted);
  rising(found).forEach((value, at) => {
    expect(Math.abs(value - (all[at] ?? Number.NaN)), of).toBeLessThanOrEqual(1e-9);
  });
}

describe.skipIf(!present)('the twelve reference domains', () => {
  test('are twelve', () => expect(Object.keys(oracle).length).toBe(12));

  test.each(Object.entries(oracle))('%s is read as it was elsewhere', (name, wanted) => {
    const { issues, profiles } = readHere(name, wanted);
    expect(issues).toEqual(wanted.issues.map((issue) => ({ name: issue.name, values: issue.values })));
    profiles.forEach((profile, at) => {
      expect(profile.weights).toEqual(wanted.weights[at]);
      expect(profile.reservation).toBe(wanted.reservation[at]);
      expect(profile.discount).toBe(wanted.discount_in_file[at]);
      wanted.frontier_outcome_index.forEach((outcome, point) => {
        expect(utilityOf(profile, outcome)).toBeCloseTo(wanted.frontier[point]?.[at] ?? Number.NaN, 9);
      });
    });
  });

  test.each(Object.entries(oracle))('%s gives every figure to 1e-9', (name, wanted) => {
    const found = summaryOf(spaceOfDomain(readHere(name, wanted)));
    expect(found.outcomes).toBe(wanted.n_outcomes);
    expect(found.aboveReservation).toBe(wanted.n_zopa);
    expect(found.paretoOutcomes).toBe(wanted.n_pareto_outcomes_incl_duplicates);
    expectPoints(found.frontier, wanted.frontier, 'frontier');
    expect(found.frontier).toEqual(found.frontier.toSorted((a, b) => b[0] - a[0]));
    for (const [solution, theirs] of [
      ['nash', 'nash'],
      ['kalaiSmorodinsky', 'kalai_smorodinsky_maximin'],
      ['egalitarian', 'egalitarian'],
      ['utilitarian', 'utilitarian'],
    ] as const)
      expectPoints(found[solution], wanted.solutions[theirs]?.points.map(({ u }) => u) ?? [], solution);
    expect(found.opposition.toEgalitarian).toBeCloseTo(wanted.opposition_kalai_maxmin_to_1_1, 9);
    expect(found.opposition.minDistance).toBeCloseTo(wanted.opposition_min_distance_to_1_1, 9);
  });
});
