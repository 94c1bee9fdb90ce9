import { expect, test } from 'vitest';
import { stepBetween } from '../../shared/analysis/steps.ts';
import { danceOf } from '../../shared/coach/dance.ts';
import { positionsOf } from '../../shared/coach/positions.ts';
import { scoreOf } from '../../shared/rules/scoring.ts';
import { initialledText } from '../../shared/rules/state.ts';
import { bySide, type Side } from '../../shared/rules/vocabulary.ts';
import { GOLDEN, goldenMatch, type Match, playedBy, SMALL } from './matches.ts';

const danceIn = ({ records }: Match) => danceOf(positionsOf(records));
const kinds = (name: string) => danceIn(goldenMatch(name)).packages.map(({ kind }) => kind);

test.each([...GOLDEN, ...SMALL])(
  'every package of a match is a step, in the order it was put: $name',
  (match) => {
    const wishes = ['table', 'reopen', 'propose'];
    const put = match.records
      .filter(({ wish }) => wishes.includes(wish.type) || (wish.type === 'final' && wish.package !== null))
      .map(({ seq }) => seq);
    expect(danceIn(match).packages.map(({ seq }) => seq)).toEqual(put);
  },
);

test.each([...GOLDEN, ...SMALL])(
  'a package is valued for both with the text as it stood elsewhere: $name',
  (match) => {
    const positions = positionsOf(match.records);
    for (const { seq, kind, rows, values } of danceIn(match).packages) {
      const state = positions.find(({ record }) => record.seq === seq)?.before;
      if (!state || kind === 'reopened') continue;
      const text = { ...(state.signed ?? initialledText(state)), ...rows };
      expect(values).toEqual(bySide((side) => scoreOf(state.setup.sheets[side], text)));
    }
  },
);

test.each(SMALL)('a step is named beside the same side’s package before: $name', (match) => {
  const { packages } = danceIn(match);
  const before = new Map<Side, (typeof packages)[number]>();
  const value = ({ side, values }: (typeof packages)[number]) => ({
    side: side === 'us' ? (0 as const) : (1 as const),
    utilities: [values.us, values.cuba] as const,
  });
  for (const one of packages) {
    const last = before.get(one.side);
    expect(one.step).toBe(last && !one.retold ? stepBetween(value(last), value(one)) : null);
    before.set(one.side, one);
  }
});

test('a replacement, a last package and a proposal are told apart from what is tabled', () => {
  expect(kinds('reopening')).toContain('reopened');
  expect(kinds('last-call-signature')).toContain('final');
  expect(kinds('ratified-improved')).toContain('proposed');
});

test('rows that a replacement reopens count as open again', () => {
  const { records } = goldenMatch('reopening');
  const positions = positionsOf(records);
  const reopened = danceOf(positions).packages.find(({ kind }) => kind === 'reopened');
  const position = positions.find(({ record }) => record.seq === reopened?.seq);
  if (!reopened || !position) throw new Error('nothing was reopened');
  const text = { ...initialledText(position.after), ...reopened.rows };
  expect(reopened.values).toEqual(bySide((side) => scoreOf(position.after.setup.sheets[side], text)));
});

test('who yields late has a lower exponent than who yields early, over all they met', () => {
  const mean = (of: 'aggressive' | 'cautious') => {
    const fits = playedBy('us-cuba-2015/class-period', 2, ['aggressive', 'cautious'])
      .filter(({ name }) => name.includes(`coach-${of}-`))
      .flatMap((match) => danceIn(match).concession.us ?? []);
    expect(fits.length, of).toBeGreaterThan(1);
    return fits.reduce((sum, { exponent }) => sum + Math.log(exponent), 0) / fits.length;
  };
  expect(mean('aggressive')).toBeLessThan(mean('cautious'));
});
