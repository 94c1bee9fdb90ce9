import { expect, test } from 'vitest';
import { homeAccounts } from '../../shared/coach/home-account.ts';
import { positionsOf } from '../../shared/coach/positions.ts';
import { SIDES } from '../../shared/rules/vocabulary.ts';
import { GOLDEN, goldenMatch, type Match, SMALL } from './matches.ts';

const accountsIn = ({ records }: Match) => homeAccounts(positionsOf(records));

test.each([...GOLDEN, ...SMALL])(
  'every constituency’s parts add up to the vote that was cast: $name',
  (match) => {
    const state = positionsOf(match.records).at(-1)?.after;
    const accounts = accountsIn(match);
    expect(accounts === null).toBe(!state?.signed);
    if (!state || !accounts) return;
    for (const side of SIDES) {
      const vote = state.votes?.[side];
      const { constituencies, ...told } = accounts[side];
      expect(told).toEqual({ weighted: vote?.weighted, threshold: vote?.threshold, passes: vote?.passes });
      for (const one of constituencies) {
        const rows = Object.values(one.text).reduce((sum, effect) => sum + effect, 0);
        expect(one.start + one.press + one.dispatches + rows + one.visit + one.bounded).toBe(one.final);
        expect(one.final).toBe(vote?.approvals[one.id]);
        expect(one.vetoes).toBe(one.floor !== null && one.final < one.floor);
      }
    }
  },
);

test.each(['us', 'cuba'] as const)('the home of %s that refused shows by how much it fell short', (side) => {
  const account = accountsIn(goldenMatch(`refused-at-home-${side}`))?.[side];
  expect(account?.passes).toBe(false);
  const isShort = (account?.weighted ?? 0) < (account?.threshold ?? 0);
  expect(isShort || account?.constituencies.some(({ vetoes }) => vetoes)).toBe(true);
});

test('one visit a side is in the account, and news and headlines move what they say', () => {
  const accounts = accountsIn(goldenMatch('bots-full-talks'));
  for (const side of SIDES) {
    const parts = accounts?.[side].constituencies ?? [];
    expect(parts.filter(({ visit }) => visit > 0)).toHaveLength(1);
    expect(parts.some(({ press }) => press !== 0)).toBe(true);
    expect(parts.some(({ dispatches }) => dispatches !== 0)).toBe(true);
  }
});
