import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { stakeIn } from '../../shared/bots/dinner-move.ts';
import { linkedTogether } from '../../shared/bots/linkage-steps.ts';
import { type OpponentModel, opponentModel } from '../../shared/bots/opponent-model.ts';
import { searchTexts } from '../../shared/bots/package-search.ts';
import { plenaryMove } from '../../shared/bots/plenary-move.ts';
import { type Stance, worth } from '../../shared/bots/stance.ts';
import type { Linkage } from '../../shared/rules/setup.ts';
import type { Package, SeatId } from '../../shared/rules/vocabulary.ts';
import { everyText } from './every-text.ts';
import { seated, sightOf } from './sights.ts';

/** Every step down a ladder costs little. */
const SMALL_STEPS = {
  mail: { 'screened-trial': 320, 'weekly-flights': 300, 'daily-service': 290 },
  telephones: { 'any-company': 340, 'calls-and-roaming': 320, 'direct-calls': 300, 'one-line': 280 },
  'coast-guards': { 'joint-patrols': 340, 'hotline-and-officer': 320, hotline: 300, 'expert-meetings': 280 },
};
const ANY_ROW = { keep: () => false };

/** One to four linkages of two or three issues each, overlapping as they may, that give or cost. */
function linkages(stance: Stance): fc.Arbitrary<readonly Linkage[]> {
  const row = (options: readonly { readonly id: string }[]) =>
    fc.subarray(
      options.map(({ id }) => id),
      { minLength: 1 },
    );
  const when = fc
    .subarray([...stance.brief.issues], { minLength: 2, maxLength: 3 })
    .chain((issues) =>
      fc
        .tuple(...issues.map(({ options }) => row(options)))
        .map((rows) => Object.fromEntries(issues.map(({ id }, at) => [id, rows[at] ?? []]))),
    );
  const value = fc.integer({ min: -200, max: 200 }).filter((points) => points !== 0);
  return fc.array(fc.record({ id: fc.constant('any'), when, value }), { minLength: 1, maxLength: 4 });
}

function most(stance: Stance, texts: readonly Package[]): number {
  return texts.reduce((best, text) => Math.max(best, worth(stance, text)), Number.NEGATIVE_INFINITY);
}

test.each([
  ['first-steps/first-steps', 'us-1', 150],
  ['first-steps/first-steps', 'cuba-1', 150],
  ['us-cuba-2015/short-talks', 'us-1', 25],
  ['us-cuba-2015/short-talks', 'cuba-1', 25],
] as const)(
  'whatever is linked, the search finds the best own text and counts each as the rules do: %s %s',
  (format, seat: SeatId, numRuns) => {
    const sight = sightOf(format, seat);
    const plain = seated(sight);
    const guessed = opponentModel(sight, plain);
    const indifferent: OpponentModel = {};
    const texts = everyText(plain);
    fc.assert(
      fc.property(linkages(plain), (linkage) => {
        const stance = { ...plain, sheet: { ...plain.sheet, linkage } };
        const best = most(stance, texts);
        // With the best as the floor, a search that gives up too early finds nothing.
        const found = searchTexts(stance, indifferent, { ...ANY_ROW, floor: best });
        expect(found.map(({ own }) => own)).toContain(best);
        expect(found.every(({ own, text }) => own === best && worth(stance, text) === best)).toBe(true);
        const floor = stance.sheet.walkAway;
        for (const { own, text } of searchTexts(stance, guessed, { ...ANY_ROW, floor })) {
          expect(own).toBe(worth(stance, text));
          expect(own).toBeGreaterThanOrEqual(floor);
        }
      }),
      { numRuns },
    );
  },
);

test('a row that breaks a linkage costs what the linkage is worth, and is marked as what stops the side', () => {
  const sight = sightOf('first-steps/first-steps', 'us-1');
  const plain = seated(sight);
  const theirs = { mail: 'daily-service' };
  const stopsWith = (linkage: readonly Linkage[]) => {
    const stance = { ...plain, sheet: { ...plain.sheet, values: SMALL_STEPS, linkage } };
    const standing = { id: 'cuba#1', package: theirs, sign: false, stops: [], round: 1 } as const;
    const wish = plenaryMove(
      sight,
      { ...stance, view: { ...stance.view, standing: { us: null, cuba: standing } } },
      'x',
    );
    return wish.type === 'table' ? wish.stops : wish.type;
  };
  const together = { id: 'any', when: { mail: ['screened-trial'], telephones: ['any-company'] }, value: 200 };
  expect(stopsWith([])).toEqual([]);
  expect(stopsWith([together])).toEqual(['mail']);
});

test('linked issues are searched one after the other, the others in their order', () => {
  const link = (...issues: string[]) => ({
    id: 'any',
    when: Object.fromEntries(issues.map((issue) => [issue, ['x']])),
    value: 1,
  });
  expect(linkedTogether(['a', 'b', 'c', 'd', 'e'], [])).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(linkedTogether(['a', 'b', 'c', 'd', 'e'], [link('b', 'e')])).toEqual(['a', 'b', 'e', 'c', 'd']);
  expect(linkedTogether(['a', 'b', 'c', 'd', 'e'], [link('a', 'd'), link('d', 'c')])).toEqual([
    'a',
    'd',
    'c',
    'b',
    'e',
  ]);
});

test('what is at stake in an issue is its weight and the gains that hang on it', () => {
  const sheet = {
    values: { list: { a: 300, b: 100 }, ports: { a: 200 }, mail: { a: 50 } },
    linkage: [
      { id: 'gain', when: { list: ['a'], ports: ['a'] }, value: 70 },
      { id: 'loss', when: { list: ['b'], mail: ['a'] }, value: -40 },
    ],
  };
  expect(['list', 'ports', 'mail'].map((issue) => stakeIn(sheet, issue))).toEqual([370, 270, 50]);
});
