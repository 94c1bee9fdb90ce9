import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crossedRedLine } from '../../shared/rules/package.ts';
import { initialledText } from '../../shared/rules/state.ts';
import { viewFor } from '../../shared/rules/view.ts';
import { ANSWERS, FINAL_TEXTS, PRESS_LINES, SIDES } from '../../shared/rules/vocabulary.ts';
import type { PlayerWish, PressWish } from '../../shared/rules/wish.ts';
import { type Play, play, smallSetup } from './fixture.ts';

const issue = fc.constantFrom('ports', 'mail', 'visits', 'oil');
const option = fc.constantFrom('left', 'middle', 'right', 'status-quo', 'upward');
const offer = fc.dictionary(issue, option, { maxKeys: 3 });
const visit = fc.constantFrom('house', 'senate', 'party', 'army');
const id = fc
  .tuple(fc.constantFrom(...SIDES), fc.integer({ min: 1, max: 5 }))
  .map(([s, n]) => `${s}#${n}` as const);

const wish: fc.Arbitrary<PlayerWish> = fc.oneof(
  fc.constantFrom<PlayerWish>(
    { type: 'ready' },
    { type: 'decline' },
    { type: 'finish' },
    { type: 'walk-out' },
  ),
  fc.constant<PlayerWish>({ type: 'pass' }),
  fc.record({ moves: issue, wants: issue }).map((sounding): PlayerWish => ({ type: 'sound', sounding })),
  fc.constantFrom(...ANSWERS).map((answer): PlayerWish => ({ type: 'answer', answer })),
  fc.tuple(offer, fc.boolean()).map(([p, sign]): PlayerWish => ({ type: 'table', package: p, sign })),
  id.map((one): PlayerWish => ({ type: 'accept', package: one })),
  fc
    .tuple(id, offer)
    .map(([accepted, p]): PlayerWish => ({ type: 'reopen', accepted, package: p, sign: false })),
  fc.constantFrom(...PRESS_LINES).map((line): PlayerWish => ({ type: 'press', line })),
  visit.map((one): PlayerWish => ({ type: 'confirm', visit: one })),
  fc.option(offer).map((p): PlayerWish => ({ type: 'final', package: p })),
  fc
    .tuple(fc.subarray([...FINAL_TEXTS]), visit)
    .map(([texts, one]): PlayerWish => ({ type: 'mark', texts, visit: one })),
  offer.map((p): PlayerWish => ({ type: 'propose', package: p })),
  id.map((one): PlayerWish => ({ type: 'improve', package: one })),
  fc
    .shuffledSubarray(['ports', 'mail', 'visits'], { minLength: 2 })
    .map((order): PlayerWish => ({ type: 'rank', order })),
  fc.constant<PlayerWish>({ type: 'say', text: 'Hm.' }),
  fc
    .tuple(fc.constantFrom(...SIDES), fc.integer({ min: 1, max: 3 }))
    .map(([to, round]): PlayerWish => ({ type: 'reply', question: `press-1/${to}/${round}`, text: 'Yes.' })),
);

const report: fc.Arbitrary<PressWish> = fc.oneof(
  fc.constantFrom(...SIDES).map((to): PressWish => ({ type: 'ask', to, text: 'Why?' })),
  fc.constant<PressWish>({ type: 'headline', text: 'They talk' }),
);

const step = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(fc.constantFrom(...SIDES), wish) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('press' as const), report) },
  { weight: 1, arbitrary: fc.constant('expire' as const) },
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

function reported(format: string): Play {
  const match = play(smallSetup(format));
  match.host({ type: 'seat-press', seat: 'press-1' });
  match.host({ type: 'open' });
  return match;
}

function take(match: Play, one: Step) {
  if (one === 'expire') return match.expire();
  return one[0] === 'press' ? match.as('press-1', one[1]) : match[one[0]](one[1]);
}

const formats = fc.constantFrom('small', 'plain', 'long');

test('whatever is wished, in any order: nothing throws, refusals change nothing, limits hold', () => {
  fc.assert(
    fc.property(formats, fc.array(step, { minLength: 20, maxLength: 160 }), (format, steps) => {
      const setup = smallSetup(format);
      const match = reported(format);
      for (const one of steps) {
        const before = match.state();
        const told = take(match, one);
        const { climate, ending, phase } = match.state();
        if (told.refusal) expect(match.state()).toBe(before);
        expect(climate).toBeGreaterThanOrEqual(0);
        expect(climate).toBeLessThanOrEqual(100);
        expect(phase.name === 'over').toBe(ending !== null);
        for (const side of SIDES) {
          const { redLines } = setup.sheets[side];
          expect(crossedRedLine(redLines, initialledText(match.state()))).toBeUndefined();
          expect(crossedRedLine(redLines, match.state().signed ?? {})).toBeUndefined();
        }
      }
    }),
    { numRuns: 150 },
  );
});

test('a view tells one side nothing of the other side’s instructions, whatever has happened', () => {
  fc.assert(
    fc.property(formats, fc.array(step, { minLength: 10, maxLength: 120 }), (format, steps) => {
      const match = reported(format);
      for (const one of steps) {
        take(match, one);
        if (match.state().ending) break;
        // Every constituency's name is known to its own side only, until the vote is open.
        expect(JSON.stringify(viewFor(match.state(), 'us-1'))).not.toMatch(/party|army|redLines|values/);
        expect(JSON.stringify(viewFor(match.state(), 'cuba-1'))).not.toMatch(/house|senate|redLines|values/);
        expect(viewFor(match.state(), 'public').own).toBeNull();
        expect(viewFor(match.state(), 'us-1').rankings.cuba).toBeNull();
        expect(viewFor(match.state(), 'public').rankings).toEqual({ us: null, cuba: null });
        // JN-1: a journalist is told what the public is.
        const press = viewFor(match.state(), 'press-1');
        expect({ ...press, viewer: 'public', menu: {} }).toEqual(viewFor(match.state(), 'public'));
        expect(JSON.stringify(press)).not.toMatch(/party|army|house|senate|redLines|values/);
      }
    }),
    { numRuns: 100 },
  );
});

test('the match always waits for somebody, and whoever it waits for can do something', () => {
  fc.assert(
    fc.property(formats, fc.array(step, { minLength: 10, maxLength: 120 }), (format, steps) => {
      const match = reported(format);
      for (const one of steps) {
        take(match, one);
        if (match.state().ending) break;
        const { waitsFor } = viewFor(match.state(), 'public');
        expect(waitsFor.length).toBeGreaterThan(0);
        for (const side of waitsFor) {
          const { say: _, rank: __, reply: ___, ...menu } = viewFor(match.state(), `${side}-1`).menu;
          expect(Object.keys(menu).length).toBeGreaterThan(0);
        }
      }
    }),
    { numRuns: 100 },
  );
});
