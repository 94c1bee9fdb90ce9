import { describe, expect, test } from 'vitest';
import { bargainOf } from '../../shared/coach/bargain.ts';
import { type Grade, judge } from '../../shared/coach/exercise.ts';
import { positionsOf } from '../../shared/coach/positions.ts';
import type { Offer } from '../../shared/coach/prospect.ts';
import { crossedRedLine } from '../../shared/rules/package.ts';
import type { MatchState } from '../../shared/rules/state.ts';
import { bySide, other, SIDES, type Side, sideOf } from '../../shared/rules/vocabulary.ts';
import { bothRatify, everyText, type Text, withinClimate } from './every-text.ts';
import { playedBy } from './matches.ts';

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

  test.each(positions)('calls best what nothing that could still be signed dominates: $name', (one) => {
    const { space } = bargainOf(one.state);
    const all = everyText(one.state.setup).filter(
      ({ text, worth }) =>
        SIDES.every((side) => worth[side] >= planB(one.state)[side]) &&
        space.issues.every(({ id, options }) => options.includes(text[id] ?? '')) &&
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
  });

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
