import { expect, test } from 'vitest';
import { compileSetup } from '../../shared/rules/compile.ts';
import { startApprovals, voteOf } from '../../shared/rules/home-front.ts';
import { crossedRedLine } from '../../shared/rules/package.ts';
import type { Format, Scenario } from '../../shared/rules/scenario.ts';
import { scoreOf, weightOf } from '../../shared/rules/scoring.ts';
import type { Setup } from '../../shared/rules/setup.ts';
import { bySide, type Package, PRESS_LINES, SIDES, STATUS_QUO } from '../../shared/rules/vocabulary.ts';
import { parseScenario } from '../../shared/scenarios/file/parse.ts';
import { writeScenario } from '../../shared/scenarios/file/write.ts';
import { SCENARIOS } from '../../shared/scenarios/index.ts';
import { wordsOf } from '../every-scenario.ts';

const scenarios = Object.values(SCENARIOS);
const formats = scenarios.flatMap((scenario) => scenario.formats.map((format) => ({ scenario, format })));
/** Issues on which both sides like the same region of the ladder; all others run from one end to the other. */
const COMPATIBLE: { readonly [scenario: string]: readonly string[] } = {
  'two-shores': ['ferry'],
  'us-cuba-2015': ['ministers', 'banking'],
  'first-steps': [],
};
const PRESS = { constructive: -15, reserved: 0, firm: 15, blame: 30 };

type Table = { readonly [issue: string]: { readonly [option: string]: number } };

function ladder(scenario: Scenario, issue: string): readonly string[] {
  return scenario.issues.find(({ id }) => id === issue)?.options.map(({ id }) => id) ?? [];
}

function expectEveryOption(scenario: Scenario, table: Table, where: string): void {
  expect(Object.keys(table), where).toEqual(scenario.issues.map(({ id }) => id));
  for (const [issue, row] of Object.entries(table))
    expect(Object.keys(row), `${where}/${issue}`).toEqual(ladder(scenario, issue));
}

/** One setup for each pair of instruction variants. */
function setupsOf(scenario: Scenario, format: Format): Setup[] {
  return Object.keys(format.walkAways.us).flatMap((us) =>
    Object.keys(format.walkAways.cuba).map((cuba) =>
      compileSetup(scenario, format.id, { seed: 'any', clock: 'off', variants: { us, cuba } }),
    ),
  );
}

function weighted(
  scenario: Scenario,
  format: Format,
  side: 'us' | 'cuba',
  of: (id: string) => number,
): number {
  const seated = scenario.constituencies[side].filter(({ id }) => format.constituencies[side].includes(id));
  const sum = seated.reduce((total, { id, weight }) => total + weight * of(id), 0);
  return sum / seated.reduce((total, { weight }) => total + weight, 0);
}

function homeEffects(scenario: Scenario, format: Format, side: 'us' | 'cuba', issue: string): number[] {
  const homes = scenario.constituencies[side];
  return ladder(scenario, issue).map((option) =>
    weighted(
      scenario,
      format,
      side,
      (id) => homes.find((one) => one.id === id)?.effects[issue]?.[option] ?? 0,
    ),
  );
}

function falls(numbers: readonly number[]): boolean {
  return numbers.every((value, at) => at === 0 || value <= (numbers[at - 1] ?? 0));
}

function passesAtHome(setup: Setup, text: Package): boolean {
  return SIDES.every((side) => voteOf(setup.homes[side], startApprovals(setup.homes[side]), text).passes);
}

function reachesBoth(setup: Setup, text: Package): boolean {
  return SIDES.every((side) => scoreOf(setup.sheets[side], text) >= setup.sheets[side].walkAway);
}

function name(setup: Setup): string {
  return `${setup.format}: ${setup.variants.us} and ${setup.variants.cuba}`;
}

test('[SC-1, SC-23] a scenario is what the schema says, and stands under its own id', () => {
  for (const [id, scenario] of Object.entries(SCENARIOS)) {
    const file = { scenario, words: wordsOf(id) };
    expect(parseScenario(writeScenario(file))).toEqual({ ok: true, file });
    expect(scenario.id).toBe(id);
  }
});

test('[SC-2] a format names issues, constituencies and variants that exist, each once', () => {
  for (const { scenario, format } of formats) {
    const lists = [
      [format.issues, scenario.issues.map(({ id }) => id)],
      ...SIDES.map((side) => [
        format.constituencies[side],
        scenario.constituencies[side].map(({ id }) => id),
      ]),
      ...SIDES.map((side) => [
        Object.keys(format.walkAways[side]),
        scenario.variants[side].map(({ id }) => id),
      ]),
    ];
    for (const [named = [], known = []] of lists) {
      expect(new Set(named).size, format.id).toBe(named.length);
      expect(named.length, format.id).toBeGreaterThan(0);
      expect(known, format.id).toEqual(expect.arrayContaining([...named]));
    }
    expect(format.waiting.length, format.id).toBe(format.rounds.length - 1);
  }
});

test('[SC-3] every option has a value on every sheet', () => {
  for (const scenario of scenarios)
    for (const side of SIDES)
      for (const { id, values } of scenario.variants[side]) expectEveryOption(scenario, values, id);
});

test('[LK-3, UN-1] in every format the best options and the linkages that give add up to 1000', () => {
  for (const { scenario, format } of formats)
    for (const setup of setupsOf(scenario, format))
      for (const side of SIDES) {
        const { linkage, values } = setup.sheets[side];
        const gains = linkage.filter(({ value }) => value > 0).map(({ value }) => value);
        const weights = Object.keys(values).map((issue) => weightOf({ values }, issue));
        expect(
          [...weights, ...gains].reduce((a, b) => a + b, 0),
          name(setup),
        ).toBe(1000);
      }
});

test('[SC-4] every option has an effect on every constituency', () => {
  for (const scenario of scenarios)
    for (const side of SIDES)
      for (const { id, effects } of scenario.constituencies[side]) expectEveryOption(scenario, effects, id);
});

test('[SC-5] the weights of a home add up to 100', () => {
  for (const scenario of scenarios)
    for (const side of SIDES)
      expect(scenario.constituencies[side].reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
});

test('[SC-6] a press line moves its own home alike in every format', () => {
  for (const { scenario, format } of formats)
    for (const side of SIDES)
      for (const line of PRESS_LINES) {
        const homes = scenario.constituencies[side];
        const mean = weighted(
          scenario,
          format,
          side,
          (id) => homes.find((one) => one.id === id)?.press[line] ?? 0,
        );
        expect(mean, `${format.id}/${side}/${line}`).toBeCloseTo(PRESS[line], 9);
      }
});

test('[SC-7] a gesture is worth at least four points to both sides and hurts neither home', () => {
  const gates = SCENARIOS['us-cuba-2015']?.issues.flatMap(({ options }) =>
    options.flatMap(({ gate }) => gate ?? []),
  );
  expect(gates).toEqual([70, 60]);
  for (const { scenario, format } of formats)
    for (const issue of scenario.issues.filter(({ id }) => format.issues.includes(id)))
      issue.options.forEach((option, at) => {
        if (option.gate === undefined) return;
        expect(option.gate).toBeGreaterThan(scenario.numbers.climateStart);
        for (const side of SIDES) {
          for (const setup of setupsOf(scenario, format))
            expect(setup.sheets[side].values[issue.id]?.[option.id], name(setup)).toBeGreaterThanOrEqual(40);
          expect(homeEffects(scenario, format, side, issue.id)[at], option.id).toBeGreaterThanOrEqual(0);
        }
      });
});

test('[SC-8] off the compatible issues a ladder falls in value and at home from the own end to the other', () => {
  for (const { scenario, format } of formats) {
    const compatible = COMPATIBLE[scenario.id] ?? [];
    for (const issue of format.issues.filter((id) => !compatible.includes(id)))
      for (const side of SIDES) {
        const fromOwnEnd = <T>(list: readonly T[]): T[] => (side === 'us' ? [...list] : [...list].reverse());
        const where = `${format.id}/${side}/${issue}`;
        expect(falls(fromOwnEnd(homeEffects(scenario, format, side, issue))), where).toBe(true);
        for (const { values } of scenario.variants[side])
          expect(
            falls(fromOwnEnd(ladder(scenario, issue).map((id) => values[issue]?.[id] ?? 0))),
            where,
          ).toBe(true);
      }
  }
});

test('[SC-9] every round has news to draw, dated in the weeks before it', () => {
  for (const { scenario, format } of formats)
    for (const { date } of format.rounds) {
      const news = scenario.dispatches.filter(({ months }) => months.includes(date.slice(0, 7)));
      expect(news.length, date).toBeGreaterThanOrEqual(scenario.id === 'first-steps' ? 2 : 3);
      for (const one of news) {
        const days = (Date.parse(date) - Date.parse(one.date)) / 86_400_000;
        expect(days, one.id).toBeGreaterThan(0);
        expect(days, one.id).toBeLessThan(70);
      }
    }
});

test('[SC-10] a dispatch moves constituencies that exist, by at most three points', () => {
  for (const scenario of scenarios)
    for (const { id, approvals } of scenario.dispatches)
      for (const side of SIDES)
        for (const [constituency, shift] of Object.entries(approvals[side])) {
          expect(
            scenario.constituencies[side].map((one) => one.id),
            id,
          ).toContain(constituency);
          expect(Math.abs(shift), id).toBeLessThanOrEqual(30);
        }
});

test('[SC-11] a red line is the far end of an issue, and history crosses none', () => {
  for (const scenario of scenarios)
    for (const side of SIDES)
      for (const { id, redLines } of scenario.variants[side]) {
        if (scenario.id === 'us-cuba-2015') expect([2, 3], id).toContain(Object.keys(redLines).length);
        for (const [issue, options] of Object.entries(redLines)) {
          const farEnd = ladder(scenario, issue).at(side === 'us' ? -1 : 0);
          expect(options, `${id}/${issue}`).toEqual([farEnd]);
          expect(options, `${id}/${issue}`).not.toContain(scenario.history[issue]);
        }
      }
});

/** Every text that differs from this one in one issue or two and crosses no red line. */
function near(setup: Setup, text: Package): Package[] {
  const once = (from: Package): Package[] =>
    setup.issues.flatMap(({ id, options }) => options.map((option) => ({ ...from, [id]: option.id })));
  return once(text)
    .flatMap((one) => [one, ...once(one)])
    .filter((one) => SIDES.every((side) => crossedRedLine(setup.sheets[side].redLines, one) === undefined));
}

test('[SC-12] history settled or left open every issue, and left something better: for each alone and for both', () => {
  for (const { scenario, format } of formats) {
    const settled = scenario.id === 'two-shores' ? [] : scenario.issues.map(({ id }) => id);
    expect(Object.keys(scenario.history)).toEqual(settled);
    for (const [issue, option] of Object.entries(scenario.history))
      expect([...ladder(scenario, issue), STATUS_QUO], issue).toContain(option);
    if (format.id !== 'full-talks') continue;
    for (const setup of setupsOf(scenario, format)) {
      expect(reachesBoth(setup, setup.history), name(setup)).toBe(true);
      expect(passesAtHome(setup, setup.history), name(setup)).toBe(true);
      const gains = near(setup, setup.history).map((text) =>
        bySide((side) => scoreOf(setup.sheets[side], text) - scoreOf(setup.sheets[side], setup.history)),
      );
      const some = (fits: (gain: (typeof gains)[number]) => boolean) =>
        expect(gains.some(fits), name(setup)).toBe(true);
      some(({ us, cuba }) => us > 0 && cuba > 0);
      some(({ us, cuba }) => us > 0 && cuba < 0);
      some(({ us, cuba }) => us < 0 && cuba > 0);
    }
  }
});

test('[SC-13] meeting in the middle of every issue is worse than no agreement for one side', () => {
  for (const { scenario, format } of formats)
    for (const setup of setupsOf(scenario, format))
      for (const middle of [Math.floor, Math.ceil]) {
        const rungs = setup.issues.map(({ id, options }): [string, string] => [
          id,
          options[middle((options.length - 1) / 2)]?.id ?? STATUS_QUO,
        ]);
        expect(reachesBoth(setup, Object.fromEntries(rungs)), name(setup)).toBe(false);
      }
});

test('[SC-14] in short talks one text in eight to ten suits both sides, and half of those pass at home', () => {
  const format = formats.find((one) => one.format.id === 'short-talks');
  for (const setup of format ? setupsOf(format.scenario, format.format) : []) {
    let texts: Package[] = [{}];
    for (const { id, options } of setup.issues)
      texts = texts.flatMap((text) => [text, ...options.map((option) => ({ ...text, [id]: option.id }))]);
    const zone = texts.filter((text) => reachesBoth(setup, text));
    const ratified = zone.filter((text) => passesAtHome(setup, text));
    expect(zone.length / texts.length, name(setup)).toBeGreaterThan(0.1);
    expect(zone.length / texts.length, name(setup)).toBeLessThan(0.13);
    expect(ratified.length / zone.length, name(setup)).toBeGreaterThan(0.45);
    expect(ratified.length / zone.length, name(setup)).toBeLessThan(0.6);
  }
  expect(format).toBeDefined();
});

test('[SC-15] three sets of instructions a side, so that no answer key travels', () => {
  const { variants } = SCENARIOS['us-cuba-2015'] ?? { variants: bySide(() => []) };
  for (const side of SIDES) expect(variants[side].length).toBeGreaterThanOrEqual(3);
});
