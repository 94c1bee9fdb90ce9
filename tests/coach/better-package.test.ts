import { describe, expect, test } from 'vitest';
import { type Advice, betterPackage } from '../../shared/coach/better-package.ts';
import { ownMove } from '../../shared/coach/own-move.ts';
import { positionsOf } from '../../shared/coach/positions.ts';
import { isBearable } from '../../shared/coach/prospect.ts';
import { decide } from '../../shared/rules/match.ts';
import { textWith } from '../../shared/rules/package.ts';
import type { MatchRecord } from '../../shared/rules/record.ts';
import { scoreOf } from '../../shared/rules/scoring.ts';
import { momentOf } from '../../shared/rules/state.ts';
import { bySide, other, type Side, sideOf } from '../../shared/rules/vocabulary.ts';
import { Talks } from '../golden/talks.ts';
import { goldenMatch, type Match, SMALL } from './matches.ts';

/** Every move of a match in which a package could be put, with the advice for it. */
function advised({ records }: Match) {
  const positions = positionsOf(records);
  return positions.flatMap((position) => {
    const move = ownMove(position);
    const state = position.before;
    if (!move || !state) return [];
    const { seq, at } = position.record;
    return [{ move, state, at, side: sideOf(move.seat), advice: betterPackage(positions, seq) }];
  });
}

/** The same match with the other side's instructions turned upside down: what it is worth to them is another matter. */
function withOtherSheet(records: readonly MatchRecord[], side: Side): readonly MatchRecord[] {
  return records.map((record) => ({
    ...record,
    events: record.events.map((event) => {
      if (event.type !== 'created') return event;
      const sheet = event.setup.sheets[side];
      const values = Object.fromEntries(
        Object.entries(sheet.values).map(([issue, row]) => [
          issue,
          Object.fromEntries(Object.entries(row).map(([option, value]) => [option, 1000 - value])),
        ]),
      );
      const sheets = { ...event.setup.sheets, [side]: { ...sheet, values, linkage: [], walkAway: 700 } };
      return { ...event, setup: { ...event.setup, sheets } };
    }),
  }));
}

const found = ({ better }: Advice) => better && { rows: better.rows, sign: better.sign };
/** Each is advised four times over. */
const everyThird = SMALL.filter((_, at) => at % 3 === 0);

describe('a better package', () => {
  test.each(SMALL)('is legal in its place by the rules themselves: $name', (match) => {
    for (const { move, state, at, advice } of advised(match)) {
      const offer = found(advice);
      expect(offer === null).toBe(advice.reason !== null);
      if (!offer) continue;
      const wish = move.wishFor(offer);
      expect(decide(state, { seat: move.seat, wish, moment: momentOf(state) }, at).ok).toBe(true);
    }
  });

  test.each(everyThird)('is found without the other side’s sheet: $name', (match) => {
    for (const side of ['us', 'cuba'] as const) {
      const blind = withOtherSheet(match.records, other(side));
      const moves = advised(match).filter((one) => one.side === side);
      const again = advised({ ...match, records: blind }).filter((one) => one.side === side);
      expect(again).toHaveLength(moves.length);
      expect(again.map(({ advice }) => found(advice))).toEqual(moves.map(({ advice }) => found(advice)));
    }
  });

  test.each(SMALL)('is never worse on the own sheet than what the side could have signed: $name', (match) => {
    for (const { move, state, side, advice } of advised(match)) {
      if (!advice.better) continue;
      const sheet = state.setup.sheets[side];
      const own = (rows: typeof advice.better.rows) => scoreOf(sheet, textWith(move.text, rows));
      const { played, better } = advice;
      if (played?.sign && played.prospect.bearable[side] && own(played.rows) > sheet.walkAway)
        expect(own(better.rows)).toBeGreaterThanOrEqual(own(played.rows));
      if (better.sign) expect(own(better.rows)).toBeGreaterThan(sheet.walkAway);
      if (better.sign && state.signed === null) expect(better.prospect.bearable[side]).toBe(true);
    }
  });

  test.each(SMALL)('is judged with both true sheets: $name', (match) => {
    for (const { state, side, advice } of advised(match)) {
      const { better, played } = advice;
      if (!better) continue;
      const { sheets } = state.setup;
      const worth = bySide((one) => scoreOf(sheets[one], better.prospect.text));
      expect(better.prospect.values).toEqual(worth);
      const wasBearable = played !== null && isBearable(played.prospect);
      const isRival = wasBearable || (played !== null && !isBearable(better.prospect));
      const anyway = bySide((one) =>
        state.signed ? scoreOf(sheets[one], state.signed) : sheets[one].walkAway,
      );
      const had = isRival ? played.prospect.values : anyway;
      expect(better.gains).toEqual(bySide((one) => worth[one] - had[one]));
      if (better.hindsight === 'better-for-both') {
        expect(isBearable(better.prospect)).toBe(true);
        expect(Math.min(better.gains.us, better.gains.cuba)).toBeGreaterThanOrEqual(0);
      }
      if (!wasBearable && isBearable(better.prospect)) expect(better.hindsight).toBe('better-for-both');
      if (better.hindsight === 'nearer') expect(better.prospect.bearable[other(side)]).toBe(false);
      if (better.hindsight === 'better-for-you') expect(better.gains[side]).toBeGreaterThan(0);
    }
  });

  test('is there for whoever never listens, and often holds', () => {
    const naive = SMALL.filter(({ name }) => name.includes('short-talks, seed coach-naive'));
    const moves = naive.flatMap(advised).filter(({ side, move }) => side === 'us' && move.played?.sign);
    const holding = moves.filter(({ advice }) => (advice.better?.hindsight ?? 'mistaken') !== 'mistaken');
    expect(moves.length).toBeGreaterThan(10);
    expect(holding.length / moves.length, `of ${moves.length}`).toBeGreaterThan(0.3);
  });

  test('beside a pass is a package that beats plan B and passes at home', () => {
    const idle = SMALL.flatMap(advised).filter(({ move, advice }) => move.kind === 'idle' && advice.better);
    expect(idle.length).toBeGreaterThan(5);
    for (const { side, advice } of idle) {
      expect(advice.played).toBeNull();
      expect(advice.better?.gains[side]).toBeGreaterThan(0);
      expect(advice.better?.prospect.ratifies[side]).toBe(true);
    }
  });

  test('is none where no package could be put', () => {
    const { records } = goldenMatch('declined-signature');
    const positions = positionsOf(records);
    const declined = records.find(({ wish }) => wish.type === 'decline');
    expect(betterPackage(positions, declined?.seq ?? 0)).toEqual({
      seq: declined?.seq,
      played: null,
      better: null,
      reason: 'no-package-possible',
    });
  });

  test('beside initials after which one’s own home refuses whatever is left is a package that it would ratify', () => {
    const { records } = goldenMatch('refused-at-home-us');
    const at = records.findIndex(({ wish }) => wish.type === 'table');
    const wish = records[at]?.wish;
    if (wish?.type !== 'table') throw new Error('nothing tabled');
    const talks = new Talks(records.slice(0, at));
    talks.cuba({ ...wish, sign: false });
    talks.us({ type: 'accept', package: 'cuba#1' });
    const { played, better, reason } = betterPackage(positionsOf(talks.records), talks.records.length);
    expect(played?.prospect.bearable.us && !played.prospect.deadEnd).toBe(false);
    expect(reason).toBeNull();
    expect(better?.prospect.bearable.us).toBe(true);
  });
});
