import { describe, expect, test } from 'vitest';
import { betterPackage } from '../../shared/coach/better-package.ts';
import { type Grade, judge, judgeAt } from '../../shared/coach/exercise.ts';
import { ownMove } from '../../shared/coach/own-move.ts';
import { positionsOf } from '../../shared/coach/positions.ts';
import { isBearable, type Offer } from '../../shared/coach/prospect.ts';
import { crossedRedLine } from '../../shared/rules/package.ts';
import type { MatchState } from '../../shared/rules/state.ts';
import { bySide, other, SIDES, type Side, sideOf } from '../../shared/rules/vocabulary.ts';
import { bothRatify, everyText, type Text, withinClimate } from './every-text.ts';
import { goldenMatch, playedBy } from './matches.ts';

const matches = playedBy('us-cuba-2015/short-talks', 1);

/** The first plenary turn of a match in which somebody tables a package that signs, while nothing is initialled. */
const positions = matches.flatMap(({ name, records }) => {
  const found = positionsOf(records).find(
    ({ record: { wish }, before }) =>
      wish.type === 'table' && wish.sign && before && Object.keys(before.text).length === 0,
  );
  const { record, before } = found ?? {};
  if (!record || !before || record.wish.type !== 'table' || !record.seat.includes('-1')) return [];
  const played: Offer = { rows: record.wish.package, sign: true };
  return [{ name, state: before, seat: record.seat as 'us-1' | 'cuba-1', played, at: record.at }];
});
type Case = (typeof positions)[number];

const planB = ({ setup }: MatchState) => bySide((side) => setup.sheets[side].walkAway);

/** Texts that this side may table, with whether both could sign them. */
function offers({ state, seat }: Case): readonly (Text & { readonly able: boolean })[] {
  const isWarm = withinClimate(state.setup, state.climate, []);
  return everyText(state.setup)
    .filter(({ text }) => isWarm(text))
    .filter(({ text }) => crossedRedLine(state.setup.sheets[sideOf(seat)].redLines, text) === undefined)
    .filter((_, at) => at % 7 === 0)
    .map((one) => ({
      ...one,
      able: SIDES.every((side) => one.worth[side] >= planB(state)[side]) && bothRatify(state, one.text),
    }));
}

function graded({ state, seat, played, at }: Case, text: Text['text'], beside: Offer | null = played) {
  const judged = judge({ state, seat, offer: { rows: text, sign: true }, played: beside, at });
  if (!judged.legal) throw new Error(judged.refusal.code);
  return judged;
}

/** Every move in which a package was put or taken, of every fourth match. */
const moves = matches
  .filter((_, at) => at % 4 === 0)
  .flatMap(({ name, records }) => {
    const all = positionsOf(records);
    const played = all.flatMap((position) => ownMove(position) ?? []).filter((move) => move.played);
    return played.length > 0 ? [{ name, all, played }] : [];
  });

describe('a record as an exercise', () => {
  test.each(moves)('lets the package that was played do as well as itself: $name', ({ all, played }) => {
    for (const { seq, kind, played: offer } of played) {
      if (kind !== 'offered' || !offer) continue;
      const judged = judgeAt(all, seq, offer);
      if (!judged?.legal) throw new Error(`record ${seq} is refused`);
      expect(judged.prospect).toEqual(judged.played);
      const able = isBearable(judged.prospect);
      expect(['best', 'as-good'].includes(judged.grade)).toBe(able);
    }
  });

  test.each(moves)('lets the advice that holds for both do better, or best: $name', ({ all, played }) => {
    for (const { seq } of played) {
      const { better } = betterPackage(all, seq);
      const judged = better && judgeAt(all, seq, better);
      if (!judged?.legal || better?.hindsight !== 'better-for-both') continue;
      expect(['best', 'better']).toContain(judged.grade);
      expect(judged.prospect.values).toEqual(better.prospect.values);
    }
  });

  test('may reopen what the player reopened, and is laid over the rest', () => {
    const all = positionsOf(goldenMatch('reopening').records);
    const reopening = all.find(({ record }) => record.wish.type === 'reopen');
    const wish = reopening?.record.wish;
    if (!reopening || wish?.type !== 'reopen') throw new Error('nothing was reopened');
    const composed = { rows: wish.package, sign: wish.sign, reopens: wish.accepted };
    const judged = judgeAt(all, reopening.record.seq, composed);
    if (!judged?.legal) throw new Error('a reopening that was played is refused');
    expect(judged.prospect).toEqual(judged.played);
    const elsewhere = { rows: { embassies: 'status-quo' }, sign: false, reopens: 'us#99' as const };
    expect(judgeAt(all, reopening.record.seq, elsewhere)).toMatchObject({
      legal: false,
      refusal: { code: 'unknown-package' },
    });
  });

  test('is none where nobody could put a package', () => {
    const [one] = moves;
    const press = one?.all.find(({ record }) => record.wish.type === 'press');
    expect(one && judgeAt(one.all, press?.record.seq ?? 0, { rows: {}, sign: true })).toBeNull();
  });
});

describe('an exercise', () => {
  test('has positions to stand in', () => {
    expect(positions.length).toBeGreaterThan(8);
  });

  test.each(positions)('refuses what the rules refuse, in their words: $name', ({ state, seat, at }) => {
    const of = (offer: Offer) => judge({ state, seat, offer, played: null, at });
    expect(of({ rows: {}, sign: false })).toEqual({ legal: false, refusal: { code: 'empty-package' } });
    expect(of({ rows: { moon: 'ours' }, sign: true })).toEqual({
      legal: false,
      refusal: { code: 'unknown-issue', about: 'moon' },
    });
    const theirTurn = judge({
      ...{
        state,
        seat: `${other(sideOf(seat))}-1`,
        offer: { rows: { embassies: 'status-quo' }, sign: false },
      },
      ...{ played: null, at },
    });
    expect(theirTurn).toEqual({ legal: false, refusal: { code: 'not-your-turn' } });
  });

  test.each(positions)('says who could not live with a package: $name', (one) => {
    const side = sideOf(one.seat);
    const refused: readonly Grade[] = ['refused-here', 'refused-there'];
    for (const { text, worth, able } of offers(one).filter((_, at) => at % 5 === 0)) {
      const { grade, prospect } = graded(one, text);
      expect(refused.includes(grade)).toBe(!able);
      expect(prospect.values).toEqual(worth);
      const isUnder = (of: Side) => worth[of] < planB(one.state)[of];
      if (isUnder(other(side))) expect(grade).toBe('refused-there');
    }
  });

  test.each(positions)(
    'calls best what nothing dominates that both could sign as the room stands: $name',
    (one) => {
      const standing = SIDES.map((side) => one.state.standing[side]?.package ?? {});
      const isWarm = withinClimate(one.state.setup, one.state.climate, standing);
      const all = everyText(one.state.setup).filter(
        ({ text, worth }) =>
          SIDES.every((side) => worth[side] >= planB(one.state)[side]) &&
          isWarm(text) &&
          bothRatify(one.state, text),
      );
      const able = offers(one).filter(({ able: is }) => is);
      for (const { text, worth } of able.filter((_, at) => at % 5 === 0)) {
        const isDominated = all.some(
          (more) =>
            more.worth.us >= worth.us &&
            more.worth.cuba >= worth.cuba &&
            more.worth.us + more.worth.cuba > worth.us + worth.cuba,
        );
        const { grade, best } = graded(one, text, null);
        expect(grade).toBe(isDominated ? 'better' : 'best');
        expect(best).toEqual({
          most: bySide((side) => Math.max(...all.map((more) => more.worth[side]))),
          together: Math.max(...all.map((more) => more.worth.us + more.worth.cuba)),
        });
      }
    },
  );

  test.each(positions)('compares with the package that was played: $name', (one) => {
    const able = offers(one).filter(({ able: is }) => is);
    const played = able[Math.floor(able.length / 2)];
    if (!played) return;
    const beside: Offer = { rows: played.text, sign: true };
    expect(['best', 'as-good']).toContain(graded(one, played.text, beside).grade);
    for (const { text, worth } of able) {
      const us = worth.us - played.worth.us;
      const cuba = worth.cuba - played.worth.cuba;
      const { grade } = graded(one, text, beside);
      if (us >= 10 && cuba >= 10) expect(['best', 'better']).toContain(grade);
      if (us <= -10 && cuba <= -10) expect(grade).toBe('worse');
      if (Math.abs(us) < 10 && Math.abs(cuba) < 10) expect(['best', 'as-good']).toContain(grade);
    }
  });

  test.each(positions)(
    'weighs rows that are only initialled by the fairest text they leave: $name',
    (one) => {
      const able = offers(one).filter(({ able: is }) => is);
      const [first] = able;
      if (!first) return;
      const [issue = '', option = ''] = Object.entries(first.text)[0] ?? [];
      const { state, seat, at } = one;
      const judged = judge({
        state,
        seat,
        offer: { rows: { [issue]: option }, sign: false },
        played: null,
        at,
      });
      if (!judged.legal) return;
      const { values, text } = judged.prospect;
      expect(text[issue]).toBe(option);
      const gain = (has: typeof values) => (has.us - planB(state).us) * (has.cuba - planB(state).cuba);
      const alike = able.filter((more) => more.text[issue] === option);
      expect(gain(values)).toBeGreaterThanOrEqual(Math.max(...alike.map(({ worth }) => gain(worth))));
      expect(['best', 'better']).toContain(judged.grade);
    },
  );
});
