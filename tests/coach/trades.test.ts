import { describe, expect, test } from 'vitest';
import { danceOf } from '../../shared/coach/dance.ts';
import { positionsOf } from '../../shared/coach/positions.ts';
import { textsNotSigned } from '../../shared/coach/texts-not-signed.ts';
import type { Trade } from '../../shared/coach/trade.ts';
import { tradesNotFound } from '../../shared/coach/trades.ts';
import { scoreOf } from '../../shared/rules/scoring.ts';
import { initialledText, type MatchState } from '../../shared/rules/state.ts';
import { type BySide, bySide, type Package, SIDES, STATUS_QUO } from '../../shared/rules/vocabulary.ts';
import { bothRatify, everyText, withinClimate } from './every-text.ts';
import { type Match, SMALL } from './matches.ts';

const endOf = ({ records }: Match) => positionsOf(records).at(-1)?.after as MatchState;
const ended = (type: string) => SMALL.filter((match) => endOf(match).ending?.type === type);
const joint = ({ us, cuba }: BySide<number>) => us + cuba;
const differs = (a: Package, b: Package) =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].filter(
    (issue) => (a[issue] ?? STATUS_QUO) !== (b[issue] ?? STATUS_QUO),
  ).length;

function worth({ setup }: MatchState, text: Package): BySide<number> {
  return bySide((side) => scoreOf(setup.sheets[side], text));
}

/** Every text by which neither side loses against the signed one and one gains, with what each gains. */
function better(state: MatchState, isThere: (text: Package) => boolean) {
  const had = worth(state, state.signed ?? {});
  return everyText(state.setup)
    .map(({ text, worth: has }) => ({ text, gains: bySide((side) => has[side] - had[side]) }))
    .filter(({ text, gains }) => Math.min(gains.us, gains.cuba) >= 0 && joint(gains) > 0 && isThere(text));
}

function applied(signed: Package, { changes }: Trade): Package {
  return { ...signed, ...Object.fromEntries(changes.map(({ issue, to }) => [issue, to])) };
}

describe('the trades nobody found', () => {
  test.each(ended('ratified'))(
    'are better for both, or for one at no cost, and none is better still: $name',
    (match) => {
      const state = endOf(match);
      const signed = state.signed ?? {};
      const found = tradesNotFound(state);
      const isWarm = withinClimate(state.setup, state.climate, [signed]);
      const sets = [
        { set: found?.signable, all: better(state, (text) => isWarm(text) && bothRatify(state, text)) },
        { set: found?.onPaper, all: better(state, () => true) },
      ];
      for (const { set, all } of sets) {
        expect(set === null, `${all.length} are better`).toBe(all.length === 0);
        if (!set) continue;
        expect(joint(set.jointlyBest.gains)).toBe(Math.max(...all.map(({ gains }) => joint(gains))));
        const both = all.filter(({ gains }) => Math.min(gains.us, gains.cuba) > 0);
        expect(set.forBoth === null, `${both.length} are better for both`).toBe(both.length === 0);
        const { smallest, bestFor } = set.forBoth ?? {};
        if (smallest && bestFor) {
          const fewest = Math.min(...both.map(({ text }) => differs(signed, text)));
          const least = both.filter(({ text }) => differs(signed, text) === fewest);
          expect(smallest.changes.length).toBe(fewest);
          expect(joint(smallest.gains)).toBe(Math.max(...least.map(({ gains }) => joint(gains))));
          for (const side of SIDES)
            expect(bestFor[side].gains[side]).toBe(Math.max(...both.map(({ gains }) => gains[side])));
        }
        const trades = [set.jointlyBest, smallest, bestFor?.us, bestFor?.cuba].filter(
          (one) => one !== undefined,
        );
        for (const trade of trades) {
          const text = applied(signed, trade);
          expect(differs(text, trade.text)).toBe(0);
          expect(all.find((one) => differs(one.text, text) === 0)?.gains).toEqual(trade.gains);
          expect(SIDES.every((side) => trade.ratifies[side])).toBe(bothRatify(state, text));
        }
      }
    },
  );

  test('are none where nothing was ratified', () => {
    for (const match of SMALL.filter((one) => endOf(one).ending?.type !== 'ratified'))
      expect(tradesNotFound(endOf(match))).toBeNull();
  });
});

const failed = ['refused-at-home', 'walked-out', 'time-ran-out'].flatMap(ended);

describe('texts that both would have signed', () => {
  test.each(failed)('are the fairest of all and the nearest to the last packages: $name', (match) => {
    const state = endOf(match);
    const { packages } = danceOf(positionsOf(match.records));
    const found = textsNotSigned(state, packages);
    const planB = bySide((side) => state.setup.sheets[side].walkAway);
    // The visit was not paid for these texts.
    const open = { ...state, visits: null };
    const held = [
      initialledText(state),
      ...SIDES.map((side) => state.standing[side]?.package ?? {}),
      ...(found?.from ?? []),
    ];
    const isWarm = withinClimate(state.setup, state.climate, held);
    const all = everyText(state.setup).filter(
      ({ text, worth: has }) =>
        SIDES.every((side) => has[side] > planB[side]) && isWarm(text) && bothRatify(open, text),
    );
    expect(found === null).toBe(all.length === 0);
    if (!found) return;
    const product = (gains: BySide<number>) => gains.us * gains.cuba;
    const gain = (has: BySide<number>) => bySide((side) => has[side] - planB[side]);
    const far = (text: Package) => found.from.reduce((sum, one) => sum + differs(one, text), 0);
    const least = Math.min(...all.map(({ text }) => far(text)));
    const near = all.filter(({ text }) => far(text) === least);
    const most = (some: typeof all) => Math.max(...some.map(({ worth: has }) => product(gain(has))));
    expect(product(found.fairest.gains)).toBe(most(all));
    expect([found.nearest.distance, far(found.nearest.text)]).toEqual([least, least]);
    expect(product(found.nearest.gains)).toBe(most(near));
    for (const trade of [found.fairest, found.nearest]) {
      expect(trade.ratifies).toEqual({ us: true, cuba: true });
      expect(trade.gains).toEqual(gain(worth(state, trade.text)));
      expect(differs(applied(found.from[0] ?? {}, trade), trade.text)).toBe(0);
    }
  });

  test('are measured against the text that a home refused', () => {
    for (const match of ended('refused-at-home')) {
      const state = endOf(match);
      expect(textsNotSigned(state, [])?.from).toEqual([state.signed]);
    }
  });

  test('are none after an agreement or a cancelled match', () => {
    for (const match of [...ended('ratified'), ...ended('cancelled')])
      expect(textsNotSigned(endOf(match), [])).toBeNull();
  });
});
