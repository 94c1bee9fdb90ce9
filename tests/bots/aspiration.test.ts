import { describe, expect, test } from 'vitest';
import type { Bot, Sight } from '../../shared/bots/bot.ts';
import { BOTS, DEFAULT_BOT } from '../../shared/bots/index.ts';
import { voteOf } from '../../shared/rules/home-front.ts';
import { evolve } from '../../shared/rules/match.ts';
import { crossedRedLine, textWith } from '../../shared/rules/package.ts';
import type { MatchRecord } from '../../shared/rules/record.ts';
import { scoreOf } from '../../shared/rules/scoring.ts';
import { initialledText, type MatchState } from '../../shared/rules/state.ts';
import { verifyRecords } from '../../shared/rules/verify.ts';
import { type BySide, type Package, SIDES, type Side } from '../../shared/rules/vocabulary.ts';
import { type Played, selfPlay } from '../../shared/self-play.ts';
import { erratic } from './erratic.ts';
import { FORMATS, setupOf } from './setups.ts';

const bot = BOTS[DEFAULT_BOT] as Bot;
const both: BySide<Bot> = { us: bot, cuba: bot };
const AT = Date.UTC(2015, 0, 21, 14);

function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(deepFrozen);
    Object.freeze(value);
  }
  return value;
}

/** Sees a sight that it cannot write on, and must answer the same when asked again. */
const watched: Bot = {
  id: 'watched',
  act: (sight, seed) => {
    const wish = bot.act(deepFrozen(sight), seed);
    expect(bot.act(structuredClone(sight) as Sight, seed)).toEqual(wish);
    return wish;
  },
};

/** A match is legal when it comes to its end: `selfPlay` throws at the first refusal and at the first circle. */
function play(format: string, seed: string, bots: BySide<Bot>): Played {
  return selfPlay({ setup: setupOf(format, seed), bots, seed, at: AT });
}

function sold(state: MatchState, side: Side, text: Package): boolean {
  const { homes, numbers } = state.setup;
  return homes[side].constituencies.some(
    ({ id }) => voteOf(homes[side], state.approvals[side], text, { to: id, gain: numbers.visit }).passes,
  );
}

/** Where a side asked for or signed what it should not have; no entry is the rule. */
function follies(records: readonly MatchRecord[], bots: readonly Side[]): string[] {
  const found: string[] = [];
  let state: MatchState | undefined;
  for (const { seq, events } of records)
    for (const event of events) {
      if (state) {
        const judged = { state, seq, type: event.type };
        if (event.type === 'tabled' && event.sign && bots.some((side) => event.seat.startsWith(side)))
          judge(
            judged,
            event.seat.startsWith('us') ? 'us' : 'cuba',
            textWith(initialledText(state), event.package),
          );
        if (event.type === 'signed') for (const side of bots) judge(judged, side, event.text);
      }
      if (event.type === 'improved' && state?.signed)
        for (const side of bots)
          if (scoreOf(state.setup.sheets[side], event.text) < scoreOf(state.setup.sheets[side], state.signed))
            found.push(`${seq}: ${side} improved for the worse`);
      state = evolve(state, event);
    }
  return found;

  function judge(of: { state: MatchState; seq: number; type: string }, side: Side, text: Package): void {
    const sheet = of.state.setup.sheets[side];
    const wrong = [
      ...(scoreOf(sheet, text) > sheet.walkAway ? [] : ['is no better than the walk-away value']),
      ...(crossedRedLine(sheet.redLines, text) === undefined ? [] : ['crosses a red line']),
      ...(sold(of.state, side, text) ? [] : ['would be refused at home']),
    ];
    found.push(...wrong.map((what) => `${of.seq}: what ${side} ${of.type} ${what}`));
  }
}

describe('the aspiration bot against itself', () => {
  const seeds = Array.from({ length: 8 }, (_, at) => `seed-${at}`);

  test.each([...FORMATS, 'linked/short-talks', 'linked/full-talks'])(
    'every move is legal, every match ends, nothing foolish is asked or signed: %s',
    (format) => {
      for (const seed of seeds) {
        const { records, state } = play(format, seed, both);
        expect(state.ending).not.toBeNull();
        expect(follies(records, SIDES)).toEqual([]);
        expect(state.ending?.type).not.toBe('refused-at-home');
      }
    },
  );

  test('agrees in at least three of five short talks', () => {
    const endings = Array.from({ length: 40 }, (_, at) =>
      play('us-cuba-2015/short-talks', `talks-${at}`, both),
    ).map(({ state }) => state.ending?.type);
    const agreed = endings.filter((type) => type === 'ratified').length;
    console.log(`bot against bot in short talks: ${agreed} of ${endings.length} agreed`);
    expect(agreed).toBeGreaterThanOrEqual(24);
  });

  test('its match is a log that verifies, the same every time', () => {
    const once = play('us-cuba-2015/class-period', 'twice', both);
    expect(verifyRecords(once.records)).toMatchObject({ ok: true });
    expect(play('us-cuba-2015/class-period', 'twice', both).records).toEqual(once.records);
  });

  test('is pure: reads only the sight, writes nothing, and answers the same again', () => {
    for (const format of FORMATS)
      expect(play(format, 'pure', { us: watched, cuba: watched }).state.ending).not.toBeNull();
  });
});

describe('the aspiration bot against one that plays by chance', () => {
  const seeds = Array.from({ length: 10 }, (_, at) => `odd-${at}`);

  test.each(FORMATS)('every move is legal, every match ends, nothing foolish is signed: %s', (format) => {
    for (const seed of seeds)
      for (const side of SIDES) {
        const bots = { us: erratic, cuba: erratic, [side]: bot };
        const { records, state } = play(format, seed, bots);
        expect(state.ending).not.toBeNull();
        expect(follies(records, [side])).toEqual([]);
        const refusedBy = state.ending?.type === 'refused-at-home' ? state.ending.by : [];
        expect(refusedBy).not.toContain(side);
      }
  });

  test.each(FORMATS)('two that play by chance come to an end too: %s', (format) => {
    for (const seed of seeds)
      expect(play(format, seed, { us: erratic, cuba: erratic }).state.ending).not.toBeNull();
  });
});
