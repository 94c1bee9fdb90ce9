import { expect, test } from 'vitest';
import { missedSignatures } from '../../shared/coach/missed-signatures.ts';
import { positionsOf } from '../../shared/coach/positions.ts';
import { voteOf } from '../../shared/rules/home-front.ts';
import { SIDES } from '../../shared/rules/vocabulary.ts';
import { GOLDEN, goldenMatch, type Match, SMALL } from './matches.ts';

function missedIn({ records }: Match) {
  const positions = positionsOf(records);
  return SIDES.flatMap((side) => missedSignatures(positions, side)).map((one) => {
    const position = positions.find(({ record }) => record.seq === one.seq);
    if (!position?.before) throw new Error('a signature is missed in a match');
    return { ...one, wish: position.record.wish, state: position.before };
  });
}

test.each([...GOLDEN, ...SMALL])(
  'was worth more than plan B and would have passed at home: $name',
  (match) => {
    for (const { side, text, gains, state, wish, name } of missedIn(match)) {
      expect(gains[side]).toBeGreaterThan(0);
      expect(['decline', 'mark', 'expire']).toContain(wish.type);
      if (wish.type === 'mark') expect(wish.texts).not.toContain(name);
      const home = state.setup.homes[side];
      const trips = home.constituencies.map(({ id }) => ({ to: id, gain: state.setup.numbers.visit }));
      const passes = trips.some((visit) => voteOf(home, state.approvals[side], text, visit).passes);
      expect(passes).toBe(true);
    }
  },
);

test('a signature declined against the own interest is named', () => {
  const missed = missedIn(goldenMatch('declined-signature'));
  expect(missed.map(({ name, wish }) => [name, wish.type])).toEqual([['signing', 'decline']]);
});

test('a clock that declines for a side that would lose misses nothing', () => {
  const missed = missedIn(goldenMatch('clock-declines'));
  expect(missed.filter(({ name }) => name === 'signing')).toEqual([]);
});
