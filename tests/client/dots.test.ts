import { expect, test } from 'vitest';
import { bestOption, dotsOf } from '../../client/pages/briefing/dots.ts';
import { compileSetup } from '../../shared/rules/compile.ts';
import { weightOf } from '../../shared/rules/scoring.ts';
import { SIDES } from '../../shared/rules/vocabulary.ts';
import { SCENARIOS } from '../../shared/scenarios/index.ts';

const sheet = {
  values: {
    heavy: { a: 400, b: 100 },
    half: { a: 200, b: 200 },
    slight: { a: 0, b: 12 },
    nothing: { a: 0, b: 0 },
  },
};

test('dots are shares of the heaviest issue, and anything worth something has at least half of one', () => {
  expect(Object.keys(sheet.values).map((issue) => dotsOf(sheet, issue))).toEqual([5, 2.5, 0.5, 0]);
});

const played = Object.values(SCENARIOS).flatMap((scenario) =>
  scenario.formats.flatMap((format) =>
    SIDES.flatMap((side) =>
      Object.keys(format.walkAways[side]).map((variant) => ({ scenario, format, side, variant })),
    ),
  ),
);

test.each(played)(
  'dots rank the issues of $format.id for $variant',
  ({ scenario, format, side, variant }) => {
    const variants = { [side]: variant };
    const own = compileSetup(scenario, format.id, { seed: 'dots', clock: 'off', variants }).sheets[side];
    const rows = format.issues
      .map((issue) => ({ weight: weightOf(own, issue), dots: dotsOf(own, issue) }))
      .sort((a, b) => b.weight - a.weight);
    const heaviest = rows[0]?.weight ?? 0;
    for (const [at, row] of rows.entries()) {
      for (const lighter of rows.slice(at + 1)) {
        expect(row.dots).toBeGreaterThanOrEqual(lighter.dots);
        if (row.weight - lighter.weight >= heaviest / 10) expect(row.dots).toBeGreaterThan(lighter.dots);
      }
    }
    expect(new Set(rows.map(({ dots }) => dots)).size).toBeGreaterThanOrEqual(3);
  },
);

test('the best option is the first of equals, or none', () => {
  expect(Object.keys(sheet.values).map((issue) => bestOption(sheet, issue))).toEqual(['a', 'a', 'b', null]);
});
