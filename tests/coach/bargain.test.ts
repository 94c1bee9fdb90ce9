import { describe, expect, test } from 'vitest';
import { textOf } from '../../shared/analysis/outcome-space.ts';
import { type Bargain, bargainOf, frontierOf, secondBargain } from '../../shared/coach/bargain.ts';
import { worthOf } from '../../shared/coach/pairs.ts';
import { positionsOf } from '../../shared/coach/positions.ts';
import { warmest } from '../../shared/coach/warmest.ts';
import { initialledText, type MatchState } from '../../shared/rules/state.ts';
import type { Package } from '../../shared/rules/vocabulary.ts';
import { diceOf } from '../analysis/random-space.ts';
import { bothRatify } from './every-text.ts';
import { GOLDEN, goldenMatch, playedBy } from './matches.ts';

const LONG = [
  goldenMatch('bots-full-talks'),
  goldenMatch('bots-class-period'),
  ...playedBy('us-cuba-2015/full-talks', 1, ['expert', 'cautious']),
];
const TEXTS = 4000;

/** States of a match at the talks or the second signature, one for each round and phase. */
function moments(records: (typeof LONG)[number]['records']): readonly MatchState[] {
  const states = positionsOf(records).map(({ after }) => after);
  const asked = states.filter(({ phase }) => ['press', 'plenary', 'second-signature'].includes(phase.name));
  return [...new Map(asked.map((state) => [`${state.round}/${state.phase.name}`, state])).values()];
}

function bargainAt(state: MatchState): Bargain {
  return (state.phase.name === 'second-signature' && secondBargain(state)) || bargainOf(state);
}

describe('what can be signed in talks too large to look at every text', () => {
  test.each(LONG)('is on the frontier only what the rules let both sign: $name', ({ records }) => {
    for (const state of moments(records)) {
      const { points } = frontierOf(bargainAt(state));
      const fixed = state.signed ? {} : initialledText(state);
      for (const { outcome, utilities } of points) {
        const text = textOf(bargainAt(state).space, outcome);
        expect(text).toMatchObject(fixed);
        expect(bothRatify(state, text)).toBe(true);
        expect(worthOf(state.setup, text)).toEqual({ us: utilities[0], cuba: utilities[1] });
      }
    }
  });

  test.each(LONG)('and no other text beats it: $name', ({ name, records }) => {
    for (const state of moments(records)) {
      const bargain = bargainAt(state);
      const { points } = frontierOf(bargain);
      const dice = diceOf(records.length);
      const { issues } = bargain.space;
      const near = (): Package => {
        // One to three rows of an undominated text changed, or any text at all.
        const start = points[dice(points.length)]?.outcome ?? issues.map(() => 0);
        const isNear = dice(3) > 0;
        const rows = new Set([dice(issues.length), dice(issues.length), dice(issues.length)]);
        return textOf(
          bargain.space,
          issues.map(({ options }, at) => {
            const fixed = bargain.fixed[at] ?? null;
            if (fixed !== null) return fixed;
            return isNear && !rows.has(at) ? (start[at] ?? 0) : dice(options.length);
          }),
        );
      };
      for (let count = 0; count < TEXTS; count += 1) {
        const text = near();
        const { us, cuba } = worthOf(state.setup, text);
        const isBeaten = points.some(({ utilities: [a, b] }) => a >= us && b >= cuba);
        const isUnder = us < bargain.least[0] || cuba < bargain.least[1];
        if (isBeaten || isUnder) continue;
        expect(bothRatify(state, text), `${name}: ${JSON.stringify(text)}`).toBe(false);
      }
    }
  });
});

describe('the warmest climate', () => {
  test.each(GOLDEN)('is never passed by what came: $name', ({ records }) => {
    const states = positionsOf(records).map(({ after }) => after);
    // News that a host injects is not foreseen.
    const foreseen = records.every(({ wish }) => wish.type !== 'inject');
    if (foreseen)
      for (const [at, state] of states.entries())
        for (const later of states.slice(at)) expect(later.climate).toBeLessThanOrEqual(warmest(state));
  });

  test('is the climate itself from the last call on', () => {
    const states = positionsOf(goldenMatch('last-call-signature').records).map(({ after }) => after);
    const last = states.filter(({ phase }) => phase.name.startsWith('last-call'));
    expect(last.length).toBeGreaterThan(0);
    for (const state of last) expect(warmest(state)).toBe(state.climate);
  });

  test('counts every press still to come and the warming that this round has left', () => {
    const [state] = positionsOf(goldenMatch('ratified-full').records).flatMap(({ after }) =>
      after.phase.name === 'plenary' ? [after] : [],
    );
    if (!state) throw new Error('no plenary');
    const { numbers, rounds, dispatches } = state.setup;
    const news = rounds.slice(state.round).map(({ date }) => {
      const deck = dispatches.filter(({ months }) => months.includes(date.slice(0, 7)));
      return Math.max(0, ...deck.map(({ climate }) => climate));
    });
    const expected =
      state.climate +
      (rounds.length - state.round) * 2 * numbers.pressClimate.constructive +
      (rounds.length - state.round + 1) * numbers.acceptedClimateMost +
      news.reduce((sum, one) => sum + one, 0);
    expect(warmest(state)).toBe(Math.min(100, expected));
  });
});
