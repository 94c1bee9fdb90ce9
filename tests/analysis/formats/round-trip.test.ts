import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Domain, type DomainProfile, utilityOf } from '../../../shared/analysis/formats/domain.ts';
import { domainOfSetup } from '../../../shared/analysis/formats/domain-of-setup.ts';
import { readGenius } from '../../../shared/analysis/formats/genius.ts';
import { readGeniusWeb } from '../../../shared/analysis/formats/geniusweb.ts';
import type { ReadDomain, TextFile, Written } from '../../../shared/analysis/formats/notes.ts';
import { reservationBid } from '../../../shared/analysis/formats/reservation-bid.ts';
import { writeGenius } from '../../../shared/analysis/formats/write-genius.ts';
import { writeGeniusWeb } from '../../../shared/analysis/formats/write-geniusweb.ts';
import { compileSetup } from '../../../shared/rules/compile.ts';
import { SCENARIOS } from '../../../shared/scenarios/index.ts';
import { codesOf, domainIn, GENIUS } from './files.ts';

type Format = {
  readonly write: (domain: Domain) => Written;
  readonly read: (files: readonly TextFile[]) => ReadDomain;
};
const FORMATS: { readonly [name: string]: Format } = {
  GENIUS: { write: writeGenius, read: readGenius },
  GeniusWeb: { write: writeGeniusWeb, read: readGeniusWeb },
};

function filesIn(written: Written): readonly TextFile[] {
  if (!written.ok) throw new Error(JSON.stringify(written.problems));
  return written.files;
}

/** What every value of every issue adds, by name: whatever the order, the same table. */
function contributions({ issues }: Domain, { weights, evaluations }: DomainProfile): Map<string, number> {
  return new Map(
    issues.flatMap(({ name, values }, issue) =>
      values.map((value, at): [string, number] => [
        JSON.stringify([name, value]),
        (weights[issue] ?? 0) * (evaluations[issue]?.[at] ?? 0),
      ]),
    ),
  );
}

function expectSame(back: Domain, domain: Domain): void {
  for (const side of [0, 1] as const) {
    const kept = contributions(back, back.profiles[side]);
    const were = contributions(domain, domain.profiles[side]);
    expect([...kept.keys()].sort()).toEqual([...were.keys()].sort());
    for (const [key, worth] of were) expect(kept.get(key), key).toBeCloseTo(worth, 12);
  }
}

const name = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 12 })
  .filter((text) => /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]+$/u.test(text));
const share = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 1000);

const domains: fc.Arbitrary<Domain> = fc
  .uniqueArray(fc.record({ name, values: fc.uniqueArray(name, { minLength: 1, maxLength: 5 }) }), {
    minLength: 1,
    maxLength: 5,
    selector: (issue) => issue.name,
  })
  .chain((issues) => {
    const profile = fc.record({
      name,
      weights: fc.tuple(...issues.map(() => share)),
      evaluations: fc.tuple(
        ...issues.map(({ values }) =>
          fc.array(share, { minLength: values.length, maxLength: values.length }),
        ),
      ),
      reservation: fc.constant(0),
      discount: fc.option(share),
    });
    return fc.record({ name, issues: fc.constant(issues), profiles: fc.tuple(profile, profile) });
  });

test.each(Object.entries(FORMATS))(
  '%s: written and read again, every utility is as it was',
  (_, { write, read }) => {
    fc.assert(
      fc.property(domains, (domain) => {
        const once = domainIn(read(filesIn(write(domain))));
        expectSame(once, domain);
        expectSame(domainIn(read(filesIn(write(once)))), once);
      }),
      { numRuns: 300 },
    );
  },
);

test('GENIUS: read, written and read again, an integer issue and evaluations beyond 1 keep their worth', () => {
  const steep = GENIUS.map((file) => ({ ...file, text: file.text.replace('slope="0.25"', 'slope="0.5"') }));
  const domain = domainIn(readGenius(steep));
  const back = domainIn(readGenius(filesIn(writeGenius(domain))));
  expectSame(back, domain);
  expect(back.issues).toEqual(domain.issues);
  expect(back.profiles.map((one) => [one.reservation, one.discount])).toEqual([
    [0.25, 0.9],
    [0, null],
  ]);
});

test('GENIUS to GeniusWeb and back keeps every utility', () => {
  const domain = domainIn(readGenius(GENIUS));
  const across = domainIn(readGeniusWeb(filesIn(writeGeniusWeb(domain))));
  expectSame(domainIn(readGenius(filesIn(writeGenius(across)))), domain);
});

test('the reservation bid is the outcome worth least above the reservation value', () => {
  fc.assert(
    fc.property(domains, share, (domain, reservation) => {
      const profile = { ...domain.profiles[0], reservation };
      const all = domain.issues.reduce<number[][]>(
        (before, { values }) => before.flatMap((taken) => values.map((_, at) => [...taken, at])),
        [[]],
      );
      const above = all
        .map((outcome) => utilityOf(profile, outcome))
        .filter((worth) => worth >= reservation - 1e-10);
      const bid = reservationBid(profile);
      if (above.length === 0) expect(bid).toBeUndefined();
      else expect(utilityOf(profile, bid ?? [])).toBeCloseTo(Math.min(...above), 9);
    }),
    { numRuns: 500 },
  );
});

test('a reservation value above every outcome cannot be named as a bid', () => {
  const domain = domainIn(readGenius(GENIUS));
  const [city, port] = domain.profiles;
  const written = writeGeniusWeb({ ...domain, profiles: [{ ...city, reservation: 0.99 }, port] });
  expect(written.ok ? [] : written.problems).toEqual([
    { code: 'reservation-out-of-reach', file: 'profile1.json', found: 0.99 },
  ]);
});

test('what a format cannot say is refused by name', () => {
  const domain = domainIn(readGenius(GENIUS));
  const [city, port] = domain.profiles;
  const under = { ...city, evaluations: [[-1, -0.5, -0.25, -0.1], ...city.evaluations.slice(1)] };
  for (const { write } of Object.values(FORMATS)) {
    const written = write({ ...domain, profiles: [under, port] });
    expect(written.ok ? [] : written.problems.map(({ code, issue }) => [code, issue])).toEqual([
      ['negative-evaluation', 'Fee'],
    ]);
  }
  const written = writeGenius({ ...domain, name: 'bell \u0007' });
  expect(written.ok ? [] : written.problems.map(({ code }) => code)).toEqual(['name-not-writable']);
});

const LINKED = {
  id: 'both-at-once',
  when: { mail: ['daily-service'], telephones: ['any-company'] },
  value: 50,
};

function firstSteps(linkage: readonly (typeof LINKED)[]) {
  const scenario = SCENARIOS['first-steps'];
  if (!scenario) throw new Error('no first steps');
  const setup = compileSetup(scenario, 'first-steps', { seed: 'any', clock: 'off' });
  return { ...setup, sheets: { ...setup.sheets, us: { ...setup.sheets.us, linkage } } };
}

test('linkage is refused by its ids, unless the caller drops it', () => {
  const refused = domainOfSetup(firstSteps([LINKED]), { dropLinkage: false });
  expect(refused.ok ? [] : refused.problems).toMatchObject([{ code: 'linkage', found: 'both-at-once' }]);
  expect(domainIn(domainOfSetup(firstSteps([LINKED]), { dropLinkage: true }))).toEqual(
    domainIn(domainOfSetup(firstSteps([]), { dropLinkage: false })),
  );
});

test('a scenario leaves with its status quo, without red lines, on the scale 0 to 1', () => {
  const { issues, profiles } = domainIn(domainOfSetup(firstSteps([]), { dropLinkage: false }));
  expect(issues.map(({ values }) => values.at(-1))).toEqual(issues.map(() => 'status-quo'));
  expect(issues.find(({ name }) => name === 'coast-guards')?.values).not.toContain('joint-patrols');
  for (const { weights, reservation } of profiles) {
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
    expect(reservation).toBeGreaterThan(0.4);
  }
  expect(
    codesOf(
      readGeniusWeb(filesIn(writeGeniusWeb(domainIn(domainOfSetup(firstSteps([]), { dropLinkage: false }))))),
    ),
  ).toEqual([]);
});
