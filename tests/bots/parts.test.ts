import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Sight } from '../../shared/bots/bot.ts';
import { aspiration, elapsed } from '../../shared/bots/concession-curve.ts';
import { guess, guessOption, type OpponentModel, opponentModel } from '../../shared/bots/opponent-model.ts';
import { bestForThem, firstSigned, searchTexts } from '../../shared/bots/package-search.ts';
import { type Stance, worth, wouldSign } from '../../shared/bots/stance.ts';
import type { RedactedEvent } from '../../shared/rules/view-types.ts';
import type { Package } from '../../shared/rules/vocabulary.ts';
import { everyText } from './every-text.ts';
import { setupOf } from './setups.ts';
import { seated, sightOf } from './sights.ts';

function tabled(seq: number, offer: Package, stops: readonly string[] = []): RedactedEvent {
  return { type: 'tabled', seat: 'cuba-1', id: `cuba#${seq}`, package: offer, sign: true, stops };
}

describe('the concession curve', () => {
  const curves = fc.record({
    best: fc.integer({ min: 500, max: 1000 }),
    least: fc.integer({ min: 100, max: 499 }),
    exponent: fc.double({ min: 0.1, max: 3, noNaN: true }),
    opening: fc.double({ min: 0, max: 0.5, noNaN: true }),
  });
  const times = fc.double({ min: 0, max: 1, noNaN: true });

  test('never rises and never falls under the least', () => {
    fc.assert(
      fc.property(curves, times, times, (curve, a, b) => {
        const early = aspiration(curve, Math.min(a, b));
        const late = aspiration(curve, Math.max(a, b));
        return early >= late && late >= curve.least && early <= curve.best;
      }),
    );
  });

  test('ends at the least, and a smaller exponent concedes later', () => {
    const curve = { best: 900, least: 500, exponent: 0.5, opening: 0.1 };
    expect(aspiration(curve, 1)).toBe(500);
    expect(aspiration({ ...curve, exponent: 0.2 }, 0.5)).toBeGreaterThan(aspiration(curve, 0.5));
  });

  test('time runs from the first turn to the last call', () => {
    const brief = { rounds: setupOf('us-cuba-2015/short-talks', 'parts').rounds, turns: 3 };
    expect(elapsed(brief, { round: 1, turn: 0 })).toBe(0);
    expect(elapsed(brief, { round: 2, turn: 5 })).toBe(1);
    expect(elapsed(brief, { round: 2, turn: 0 })).toBeCloseTo(6 / 11);
  });
});

describe('the model of the other side', () => {
  const format = 'us-cuba-2015/short-talks';
  const opened: RedactedEvent = { type: 'round-opened', round: 1 };

  test('knows at first only the direction of each ladder', () => {
    const sight = sightOf(format, 'us-1');
    const model = opponentModel(sight, seated(sight));
    for (const { id, options } of sight.brief.issues) {
      const values = options.map((option) => guessOption(model, id, option.id));
      expect(values).toEqual([...values].sort((a, b) => a - b));
    }
  });

  test('raises an option that they ask for', () => {
    const heard = sightOf(format, 'us-1', [opened, tabled(1, { ministers: 'kerry-in-havana' })]);
    const plain = sightOf(format, 'us-1');
    const share = (sight: Sight) => {
      const model = opponentModel(sight, seated(sight));
      return (
        guessOption(model, 'ministers', 'kerry-in-havana') /
        guessOption(model, 'ministers', 'washington-first')
      );
    };
    expect(share(heard)).toBeGreaterThan(share(plain));
  });

  test('gives weight to what they say stops them', () => {
    const offer = { list: 'joint-statement', prisoners: 'second-list' };
    const most = (sight: Sight) =>
      guessOption(opponentModel(sight, seated(sight)), 'list', 'wrong-from-the-start');
    const quiet = sightOf(format, 'us-1', [opened, tabled(1, offer)]);
    const firm = sightOf(format, 'us-1', [opened, tabled(1, offer, ['list'])]);
    expect(most(firm)).toBeGreaterThan(most(quiet));
  });
});

describe('the package search', () => {
  function bestByForce(stance: Stance, model: OpponentModel, floor: number): number {
    const good = everyText(stance).filter((text) => worth(stance, text) >= floor && wouldSign(stance, text));
    return good.reduce((most, text) => Math.max(most, guess(model, text)), Number.NEGATIVE_INFINITY);
  }

  test.each([
    ['first-steps/first-steps', 'us-1'],
    ['first-steps/first-steps', 'cuba-1'],
    ['us-cuba-2015/short-talks', 'us-1'],
    ['us-cuba-2015/short-talks', 'cuba-1'],
    ['linked/short-talks', 'us-1'],
    ['linked/short-talks', 'cuba-1'],
  ] as const)('finds nearly what looking at every text finds: %s %s', (format, seat) => {
    const sight = sightOf(format, seat);
    const stance = seated(sight);
    const model = opponentModel(sight, stance);
    for (const floor of [stance.sheet.walkAway + 1, 600, 700]) {
      const found = searchTexts(stance, model, { keep: () => false, floor });
      const chosen = firstSigned(stance, found, bestForThem);
      const best = bestByForce(stance, model, floor);
      if (best === Number.NEGATIVE_INFINITY) expect(chosen).toBeNull();
      else expect(chosen?.theirs).toBeGreaterThan(best - 0.02);
      expect(found.every(({ own, text }) => own >= floor && own === worth(stance, text))).toBe(true);
    }
  });

  test('leaves the rows it is told to keep', () => {
    const sight = sightOf('us-cuba-2015/short-talks', 'us-1');
    const stance = { ...seated(sight), text: { list: 'joint-statement' } };
    const found = searchTexts(stance, opponentModel(sight, stance), {
      keep: (issue) => issue === 'list',
      floor: 0,
    });
    expect(new Set(found.map(({ text }) => text.list))).toEqual(new Set(['joint-statement']));
  });
});
