import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileSetup } from '../../shared/rules/compile.ts';
import type { Scenario, ScenarioLinkage } from '../../shared/rules/scenario.ts';
import { scoreOf, weightOf } from '../../shared/rules/scoring.ts';
import type { Sheet } from '../../shared/rules/setup.ts';
import { type Package, STATUS_QUO } from '../../shared/rules/vocabulary.ts';
import { scenarioFileSchema } from '../../shared/scenarios/file/schema.ts';
import { writeScenario } from '../../shared/scenarios/file/write.ts';
import { SMALL } from './fixture.ts';

const GAIN: ScenarioLinkage = {
  id: 'open-coast',
  when: { ports: ['left'], mail: ['left', 'middle'] },
  value: 100,
};
const LOSS: ScenarioLinkage = {
  id: 'crowded-quay',
  when: { mail: ['middle', 'right'], visits: ['right'] },
  value: -60,
};

function linked(linkage: readonly ScenarioLinkage[]): Scenario {
  const us = SMALL.variants.us.map((variant) => ({ ...variant, linkage: [...linkage] }));
  return { ...SMALL, variants: { ...SMALL.variants, us } };
}

function sheetOf(scenario: Scenario, format = 'small'): Sheet {
  return compileSetup(scenario, format, { seed: 'any', clock: 'off' }).sheets.us;
}

/** Every text over all issues of the scenario, by trying. */
function everyText({ issues }: Scenario): Package[] {
  return issues.reduce<Package[]>(
    (texts, { id, options }) =>
      texts.flatMap((text) =>
        [STATUS_QUO, ...options.map((option) => option.id)].map((option) => ({ ...text, [id]: option })),
      ),
    [{}],
  );
}

describe('linkage', () => {
  test('[LK-1] it counts when the text takes a named option on every issue of it', () => {
    const sheet = {
      values: { ports: { left: 500 }, mail: { left: 300, middle: 200 } },
      linkage: [GAIN, LOSS],
    };
    expect(scoreOf(sheet, { ports: 'left', mail: 'left' })).toBe(500 + 300 + 100);
    expect(scoreOf(sheet, { ports: 'left', mail: 'middle' })).toBe(500 + 200 + 100);
    expect(scoreOf(sheet, { ports: 'left' })).toBe(500);
    expect(scoreOf(sheet, { ports: 'left', mail: STATUS_QUO })).toBe(500);
    expect(scoreOf(sheet, { mail: 'middle', visits: 'right' })).toBe(200 - 60);
    expect(scoreOf(sheet, { ports: 'left', mail: 'middle', visits: 'right' })).toBe(500 + 200 + 100 - 60);
  });

  test('[LK-1] a linkage has two or three issues, options that settle them, and points', () => {
    const accepts = (change: Partial<ScenarioLinkage>) =>
      scenarioFileSchema.safeParse(writeScenario({ scenario: linked([{ ...GAIN, ...change }]), words: {} }))
        .success;
    expect(accepts({})).toBe(true);
    expect(accepts({ when: { ...GAIN.when, visits: ['left'] } })).toBe(true);
    expect(accepts({ when: { ports: ['left'] } })).toBe(false);
    expect(accepts({ when: { ports: ['left'], mail: [] } })).toBe(false);
    expect(accepts({ when: { ports: ['left'], mail: [STATUS_QUO] } })).toBe(false);
    expect(accepts({ value: 0 })).toBe(false);
    expect(accepts({ value: 0.5 })).toBe(false);
  });

  test('[LK-2] it is in play in a format only when all its issues are', () => {
    const scenario = linked([GAIN, LOSS]);
    const formats = scenario.formats.map((format) => ({ ...format, issues: ['ports', 'mail'] }));
    expect(sheetOf(scenario).linkage.map(({ id }) => id)).toEqual(['open-coast', 'crowded-quay']);
    expect(sheetOf({ ...scenario, formats }).linkage.map(({ id }) => id)).toEqual(['open-coast']);
  });

  test('[LK-3] gains share the 1000 with the best options, and losses are scaled alike', () => {
    const sheet = sheetOf(linked([GAIN, LOSS]));
    expect(['ports', 'mail', 'visits'].map((issue) => weightOf(sheet, issue))).toEqual([454, 273, 182]);
    expect(sheet.linkage.map(({ value }) => value)).toEqual([91, -55]);
    expect(scoreOf(sheet, { ports: 'left', mail: 'left', visits: 'left' })).toBe(1000);
  });

  test('[LK-3] content is refused whose best text misses a gain or takes a loss', () => {
    const compiled =
      (...linkage: ScenarioLinkage[]) =>
      () =>
        sheetOf(linked(linkage));
    expect(compiled({ ...GAIN, when: { ports: ['middle'], mail: ['left'] } })).toThrow(
      'small/small, plain: the best text (ports left, mail left) must hold every linkage that gives and none that costs; see open-coast',
    );
    expect(compiled(GAIN, { ...LOSS, when: { mail: ['left'], visits: ['left'] } })).toThrow(
      'see crowded-quay',
    );
    expect(compiled({ ...GAIN, when: { ports: ['left'], rail: ['left'] } })).toThrow(
      'no issue of the scenario: rail',
    );
    expect(compiled({ ...GAIN, when: { ports: ['up'], mail: ['left'] } })).toThrow('no option of ports: up');
    expect(compiled(GAIN, GAIN)).toThrow('two linkages are called open-coast');
  });

  test('[LK-3] of options that are worth the same, one best text must suit all linkages', () => {
    const [plain] = SMALL.variants.us;
    if (!plain) throw new Error('the fixture has a variant');
    const values = { ...plain.values, ports: { left: 500, middle: 500, right: 100 } };
    const tied = (...linkage: ScenarioLinkage[]): Scenario => ({
      ...SMALL,
      variants: { ...SMALL.variants, us: [{ ...plain, values, linkage }] },
    });
    const middle = { ...GAIN, id: 'half-way', when: { ports: ['middle'], mail: ['left'] } };
    expect(sheetOf(tied(middle)).linkage).toHaveLength(1);
    expect(() => sheetOf(tied(GAIN, middle))).toThrow('the best text');
  });

  test('[UN-1, LK-3] whatever the numbers, the best of all texts is worth 1000', () => {
    const points = fc.integer({ min: 0, max: 400 });
    const rows = fc.array(fc.array(points, { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 });
    const gives = fc.integer({ min: 1, max: 300 });
    fc.assert(
      fc.property(rows, gives, gives, (numbers, gain, loss) => {
        const values = Object.fromEntries(
          SMALL.issues.map(({ id, options }, i) => [
            id,
            Object.fromEntries(options.map((option, j) => [option.id, numbers[i]?.[j] ?? 0])),
          ]),
        );
        const best = (issue: string) =>
          Object.entries(values[issue] ?? {}).sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
        const second = (issue: string) =>
          Object.entries(values[issue] ?? {}).sort(([, a], [, b]) => b - a)[1]?.[0] ?? '';
        const linkage = [
          { id: 'gain', when: { ports: [best('ports')], mail: [best('mail'), second('mail')] }, value: gain },
          { id: 'loss', when: { mail: [best('mail')], visits: [second('visits')] }, value: -loss },
        ];
        const scenario = linked(linkage);
        const us = scenario.variants.us.map((variant) => ({ ...variant, values }));
        const sheet = sheetOf({ ...scenario, variants: { ...scenario.variants, us } });
        expect(Math.max(...everyText(scenario).map((text) => scoreOf(sheet, text)))).toBe(1000);
        expect(scoreOf(sheet, {})).toBe(0);
      }),
      { numRuns: 300 },
    );
  });
});
