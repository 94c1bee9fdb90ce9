import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Domain, utilityOf } from '../../shared/analysis/formats/domain.ts';
import { readGenius } from '../../shared/analysis/formats/genius.ts';
import { readNegoLog } from '../../shared/analysis/formats/negolog.ts';
import { BOTS, DEFAULT_BOT } from '../../shared/bots/index.ts';
import { compileSetup } from '../../shared/rules/compile.ts';
import { startApprovals, voteOf } from '../../shared/rules/home-front.ts';
import type { Scenario } from '../../shared/rules/scenario.ts';
import { scoreOf } from '../../shared/rules/scoring.ts';
import { verifyRecords } from '../../shared/rules/verify.ts';
import { bySide, SIDES, STATUS_QUO } from '../../shared/rules/vocabulary.ts';
import { parseScenario } from '../../shared/scenarios/file/parse.ts';
import { writeScenario } from '../../shared/scenarios/file/write.ts';
import { idsOf } from '../../shared/scenarios/imported/ids.ts';
import { scenarioOfDomain } from '../../shared/scenarios/imported/scenario-of-domain.ts';
import { selfPlay } from '../../shared/self-play.ts';
import { imported } from '../../shared/words/imported.ts';
import { LANGS } from '../../shared/words/lang.ts';
import { domainIn, GENIUS, NEGOLOG } from '../analysis/formats/files.ts';

function played(domain: Domain) {
  const made = scenarioOfDomain(domain, imported);
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made;
}

function setupOf(scenario: Scenario, seed = 'any') {
  return compileSetup(scenario, 'talks', { seed, clock: 'standard' });
}

const harbour = domainIn(readGenius(GENIUS));

describe('an imported domain', () => {
  test('is a scenario by the schema, with words for every id in both languages', () => {
    const { scenario, words } = played(harbour);
    const file = { scenario, words };
    expect(parseScenario(writeScenario(file))).toEqual({ ok: true, file });
    for (const lang of LANGS) {
      expect(Object.keys(words[lang].issues)).toEqual(scenario.issues.map(({ id }) => id));
      for (const { id, options } of scenario.issues)
        expect(Object.keys(words[lang].issues[id]?.options ?? {})).toEqual(options.map((one) => one.id));
      expect(Object.keys(words[lang].formats)).toEqual(scenario.formats.map(({ id }) => id));
      for (const side of SIDES) {
        expect(Object.keys(words[lang].variants[side])).toEqual(scenario.variants[side].map(({ id }) => id));
        expect(Object.keys(words[lang].constituencies[side])).toEqual(['home']);
      }
      expect(JSON.stringify(words[lang])).not.toMatch(/\{\w+\}/);
    }
    expect(words.en.issues['berths-quays']?.name).toBe('Berths & quays');
    expect(words.es.issues['berths-quays']?.what).not.toBe(words.en.issues['berths-quays']?.what);
  });

  test('runs its ladders from the first party to the second', () => {
    const { scenario } = played(harbour);
    const ladder = (id: string) => scenario.issues.find((one) => one.id === id)?.options.map((one) => one.id);
    expect(ladder('fee')).toEqual(['option-5', 'option-4', 'option-3', 'option-2']);
    expect(ladder('berths-quays')).toEqual(['three', 'one', 'two']);
  });

  test('leaves an issue open for what its worst value is worth, and the walk-away value follows', () => {
    const { scenario } = played(harbour);
    const { us, cuba } = setupOf(scenario).sheets;
    for (const sheet of [us, cuba])
      for (const row of Object.values(sheet.values)) expect(Math.min(...Object.values(row))).toBe(0);
    // City: worst 0.0375 + 0 + 0.05, best 0.2625 + 0.5 + 0.2, reservation 0.25.
    expect(us.walkAway).toBe(Math.round((1000 * (0.25 - 0.0875)) / 0.875));
    expect(cuba.walkAway).toBe(0);
  });

  test('always passes at home, and forbids nothing', () => {
    const { scenario } = played(harbour);
    const setup = setupOf(scenario);
    for (const side of SIDES) {
      expect(setup.sheets[side].redLines).toEqual({});
      for (const option of scenario.issues[0]?.options ?? [])
        expect(voteOf(setup.homes[side], startApprovals(setup.homes[side]), { fee: option.id }).passes).toBe(
          true,
        );
    }
  });

  test('is played by bots to its end, whatever the seed', () => {
    const bot = BOTS[DEFAULT_BOT];
    if (!bot) throw new Error('no bot');
    const domains = [harbour, domainIn(readNegoLog(NEGOLOG))];
    const endings = domains.flatMap((domain) =>
      ['a', 'b', 'c', 'd'].map((seed) => {
        const setup = setupOf(played(domain).scenario, seed);
        const { records, state } = selfPlay({
          setup,
          bots: bySide(() => bot),
          seed,
          at: Date.UTC(2015, 0, 21),
        });
        expect(verifyRecords(records)).toMatchObject({ ok: true });
        return state.ending?.type;
      }),
    );
    expect(endings).toContain('ratified');
  });

  test('keeps every utility, in tenths of a point and to the rounding of each issue', () => {
    const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
    const profile = fc.record({
      name: fc.constant('p'),
      weights: fc.tuple(share, share, share),
      evaluations: fc.tuple(fc.tuple(share, share), fc.tuple(share, share, share), fc.tuple(share)),
      reservation: share,
      discount: fc.constant(null),
    });
    const issues = [
      { name: 'One', values: ['a', 'b'] },
      { name: 'Two', values: ['a', 'b', 'c'] },
      { name: 'Alone', values: ['a'] },
    ];
    fc.assert(
      fc.property(profile, profile, fc.nat(1), fc.nat(2), (first, second, one, two) => {
        const domain: Domain = { name: 'D', issues, profiles: [first, second] };
        const made = scenarioOfDomain(domain, imported);
        if (!made.ok) return;
        const { sheets } = setupOf(made.scenario);
        const text = { one: ['a', 'b'][one] ?? '', two: ['a', 'b', 'c'][two] ?? '' };
        SIDES.forEach((side, at) => {
          const { weights, evaluations } = domain.profiles[at === 0 ? 0 : 1];
          const rows = evaluations.map((row, issue) => row.map((worth) => worth * (weights[issue] ?? 0)));
          const least = rows.reduce((sum, row) => sum + Math.min(...row), 0);
          const span = rows.reduce((sum, row) => sum + Math.max(...row), 0) - least;
          const utility = utilityOf(domain.profiles[at === 0 ? 0 : 1], [one, two, 0]);
          expect(
            Math.abs(scoreOf(sheets[side], text) - (1000 * (utility - least)) / span),
          ).toBeLessThanOrEqual(4);
        });
      }),
      { numRuns: 300 },
    );
  });

  test('is refused by name where it cannot be played', () => {
    const [city, port] = harbour.profiles;
    const six = ['1', '2', '3', '4', '5', '6'];
    const wide: Domain = {
      ...harbour,
      issues: [{ name: 'Fee', values: six }, ...harbour.issues.slice(1)],
      profiles: [
        { ...city, evaluations: [six.map(Number), ...city.evaluations.slice(1)] },
        { ...port, evaluations: [six.map(Number), ...port.evaluations.slice(1)] },
      ],
    };
    const made = scenarioOfDomain(wide, imported);
    expect(made.ok ? [] : made.problems).toEqual([
      { code: 'issue-unplayable', file: 'Harbour', issue: 'Fee', found: 6, most: 5 },
    ]);
    const flat = scenarioOfDomain(
      { ...harbour, profiles: [{ ...city, weights: [0, 0, 0] }, port] },
      imported,
    );
    expect(flat.ok ? [] : flat.problems).toEqual([{ code: 'nothing-to-gain', file: 'city.xml' }]);
  });
});

test('names become ids that the schema takes, each once, and none that every object inherits', () => {
  expect(
    idsOf(['Año Nuevo!', 'ano nuevo', '漢字', 'constructor', 'Status quo', '12'], 'issue', [STATUS_QUO]),
  ).toEqual(['ano-nuevo', 'ano-nuevo-2', 'issue-3', 'constructor-2', 'status-quo-2', 'issue-12']);
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { maxLength: 12 }), (names) => {
      const ids = idsOf(names, 'option', [STATUS_QUO]);
      expect(new Set(ids).size).toBe(names.length);
      for (const id of ids) expect(id).toMatch(/^(?=.{1,40}$)[a-z0-9]+(-[a-z0-9]+)*$/);
    }),
  );
});
