import { describe, expect, test } from 'vitest';
import { apportion } from '../../shared/rules/apportion.ts';
import { canonical, GENESIS, sealRecord } from '../../shared/rules/chain.ts';
import { compileSetup } from '../../shared/rules/compile.ts';
import type { MatchEvent } from '../../shared/rules/events.ts';
import { framesOf } from '../../shared/rules/frames.ts';
import { create, decide, evolve, parseWish } from '../../shared/rules/match.ts';
import type { MatchRecord } from '../../shared/rules/record.ts';
import { redact } from '../../shared/rules/redact.ts';
import { scoreOf, weightOf } from '../../shared/rules/scoring.ts';
import { type MatchState, momentOf } from '../../shared/rules/state.ts';
import { verifyFile, verifyRecords } from '../../shared/rules/verify.ts';
import { briefFor, mayReplayAs, viewFor } from '../../shared/rules/view.ts';
import type { Actor } from '../../shared/rules/vocabulary.ts';
import type { Wish } from '../../shared/rules/wish.ts';
import { atTheTable, begun, passOn, play, SMALL, smallSetup, table } from './fixture.ts';

describe('units and setup', () => {
  test('[UN-1] on every sheet the best text is 1000 and the status quo 0', () => {
    for (const sheet of Object.values(smallSetup().sheets)) {
      expect(Object.keys(sheet.values).reduce((sum, issue) => sum + weightOf(sheet, issue), 0)).toBe(1000);
      expect(scoreOf(sheet, { ports: 'status-quo' })).toBe(0);
      expect(scoreOf(sheet, {})).toBe(0);
    }
  });

  test('[UN-2] apportioning keeps the sum, whatever the parts', () => {
    expect(apportion([1, 1, 1], 1000)).toEqual([334, 333, 333]);
    expect(apportion([7, 0, 3], 1000)).toEqual([700, 0, 300]);
    expect(apportion([0, 0], 1000)).toEqual([0, 0]);
  });

  test('[UN-2] the seed picks the variants unless a host fixes them', () => {
    const plain = SMALL.variants.us[0];
    const format = SMALL.formats[0];
    if (!plain || !format) throw new Error('the fixture has a variant and a format');
    const scenario = {
      ...SMALL,
      variants: { ...SMALL.variants, us: [plain, { ...plain, id: 'other' }] },
      formats: [{ ...format, walkAways: { ...format.walkAways, us: { plain: 300, other: 310 } } }],
    };
    const variant = (seed: string) => compileSetup(scenario, 'small', { seed, clock: 'off' }).variants.us;
    expect(new Set(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(variant))).toEqual(new Set(['plain', 'other']));
    expect(variant('a')).toBe(variant('a'));
    const fixed = compileSetup(scenario, 'small', { seed: 'a', clock: 'off', variants: { us: 'other' } });
    expect([fixed.variants.us, fixed.sheets.us.walkAway]).toEqual(['other', 310]);
  });

  test('[UN-3] the same log gives the same state for ever', () => {
    const match = atTheTable();
    match.cuba(table({ ports: 'middle' }));
    const again = match.events().reduce<MatchState | undefined>(evolve, undefined);
    expect(again).toEqual(match.state());
  });
});

describe('commands', () => {
  test('[CO-1] a command that answers another moment is stale and changes nothing', () => {
    const match = atTheTable();
    const moment = momentOf(match.state());
    match.cuba(table({ ports: 'middle' }), moment);
    const before = match.state();
    expect(match.cuba(table({ ports: 'right' }), moment).refusal).toEqual({ code: 'stale' });
    const nameless = decide(before, { seat: 'us-1', wish: { type: 'pass' } }, match.now());
    expect(nameless).toEqual({ ok: false, refusal: { code: 'malformed', about: 'moment' } });
    expect(match.state()).toBe(before);
  });

  test('[CO-2] an unknown action or a wrong shape is refused, with the field named', () => {
    const refusal = (value: unknown) => {
      const parsed = parseWish(value);
      return parsed.ok ? null : parsed.refusal;
    };
    expect(refusal({ type: 'invade' })).toEqual({ code: 'unknown-action', about: 'invade' });
    expect(refusal({ type: 'toString' })).toEqual({ code: 'unknown-action', about: 'toString' });
    expect(refusal({ type: 'table', package: { ports: 7 }, sign: false })).toMatchObject({
      code: 'malformed',
    });
    expect(refusal({ type: 'press', line: 'loud' })).toEqual({ code: 'malformed', about: 'line' });
    expect(refusal({ type: 'accept', package: 'ours#1' })).toEqual({ code: 'malformed', about: 'package' });
    expect(refusal({ type: 'pass', extra: 1 })).toMatchObject({ code: 'malformed' });
    expect(refusal({ type: 'say', text: 'x'.repeat(501) })).toEqual({ code: 'malformed', about: 'text' });
    for (const value of [null, 7, 'pass', [], {}]) expect(refusal(value)).toEqual({ code: 'malformed' });
  });

  test('[CO-3] after the end nothing is possible', () => {
    const match = atTheTable();
    match.host({ type: 'cancel' });
    expect(match.cuba({ type: 'pass' }).refusal).toEqual({ code: 'over' });
    expect(match.us({ type: 'say', text: 'Thank you.' }).refusal).toEqual({ code: 'over' });
    expect(match.host({ type: 'cancel' }).refusal).toEqual({ code: 'over' });
  });

  test('[CH-1] remarks are stored and never move the state', () => {
    const match = atTheTable();
    const before = match.state();
    expect(match.us({ type: 'say', text: '  Agreed in principle.  ' }).events).toEqual([
      { type: 'said', seat: 'us-1', text: 'Agreed in principle.' },
    ]);
    expect(match.us({ type: 'say', text: '   ' }).refusal).toEqual({ code: 'empty-remark' });
    expect(match.state()).toEqual(before);
  });
});

/** A short log as the server writes it: one record per command. */
function log(): readonly MatchRecord[] {
  let at = 1000;
  let state: MatchState | undefined;
  let previous = GENESIS;
  const records: MatchRecord[] = [];
  const write = (seat: Actor, wish: MatchRecord['wish'], events: readonly MatchEvent[]) => {
    const body = { seq: records.length + 1, at, seat, cmdId: `c${records.length}`, wish, events };
    const record = sealRecord(previous, body);
    records.push(record);
    previous = record.hash;
    state = events.reduce<MatchState | undefined>(evolve, state);
  };
  const act = (seat: Actor, wish: Wish) => {
    at += 1000;
    const now = state as MatchState;
    const decided = decide(now, { seat, wish, moment: momentOf(now) }, at);
    if (!decided.ok) throw new Error(decided.refusal.code);
    write(seat, wish, decided.value);
  };
  write('host', { type: 'create' }, create(smallSetup('plain'), ['us-1', 'cuba-1']));
  act('host', { type: 'open' });
  act('us-1', { type: 'ready' });
  act('cuba-1', { type: 'ready' });
  act('cuba-1', table({ ports: 'middle' }));
  act('us-1', { type: 'say', text: 'We hear you.' });
  act('us-1', { type: 'accept', package: 'cuba#1' });
  return records;
}

describe('the log', () => {
  test('[LG-1] an event of an unknown type is refused as made by a newer version', () => {
    const [first, ...rest] = log();
    const strange = { ...rest[0], events: [{ type: 'danced' }] };
    const verdict = verifyRecords([first, strange]);
    expect(verdict).toEqual({ ok: false, seq: 2, event: 'danced', problem: { code: 'unknown-event' } });
    const file = { format: 'ninety-miles-match', about: 'x', rules: 99, records: log() };
    expect(verifyFile(file)).toEqual({ ok: false, seq: 0, problem: { code: 'newer' } });
  });

  test('[LG-2] each record’s hash covers the one before', () => {
    const records = log();
    expect(verifyRecords(records)).toMatchObject({ ok: true });
    expect(verifyRecords(records.filter((record) => record.seq !== 6))).toMatchObject({ ok: false, seq: 6 });
    const seed = JSON.parse(JSON.stringify(records));
    seed[0].events[0].setup.seed = 'another';
    expect(verifyRecords(seed)).toMatchObject({ ok: false, seq: 1, event: 'created' });
    expect(canonical({ b: 1, a: [{ d: undefined, c: 'é' }] })).toBe('{"a":[{"c":"é"}],"b":1}');
  });

  test('[LG-3] verifying names the first wrong event', () => {
    const altered = JSON.parse(JSON.stringify(log()));
    altered[4].events[0].package.ports = 'right';
    expect(verifyRecords(altered)).toEqual({
      ok: false,
      seq: 5,
      event: 'tabled',
      problem: { code: 'decides-otherwise', place: 1 },
    });
    // Also one under a name that every object has.
    const added = JSON.parse(JSON.stringify(log()));
    Object.defineProperty(added[4].events[0], '__proto__', { value: {}, enumerable: true });
    expect(verifyRecords(added)).toMatchObject({ seq: 5, problem: { code: 'decides-otherwise', place: 1 } });
    const wish = JSON.parse(JSON.stringify(log()));
    wish[6].wish = { type: 'accept', package: 'cuba#7' };
    expect(verifyRecords(wish)).toEqual({
      ok: false,
      seq: 7,
      event: 'accept',
      problem: { code: 'refused', refusal: 'unknown-package' },
    });
    const remark = JSON.parse(JSON.stringify(log()));
    remark[5].cmdId = 'forged';
    expect(verifyRecords(remark)).toMatchObject({ ok: false, seq: 6, problem: { code: 'chain' } });
    const [first, ...rest] = log();
    expect(verifyRecords([])).toEqual({ ok: false, seq: 1, problem: { code: 'empty' } });
    expect(verifyRecords(rest)).toMatchObject({ problem: { code: 'out-of-order', says: 2 } });
    expect(verifyRecords(['nonsense'])).toMatchObject({ problem: { code: 'not-a-record', field: '' } });
    expect(verifyRecords([{ ...first, at: 'noon' }])).toMatchObject({
      problem: { code: 'not-a-record', field: 'at' },
    });
    expect(verifyFile({ hello: 1 })).toEqual({ ok: false, seq: 0, problem: { code: 'not-a-file' } });
  });
});

describe('views', () => {
  test('[VW-1] a seat gets its own sheet and home, and none of the other side’s', () => {
    const { state } = atTheTable();
    const brief = briefFor(state(), 'us-1');
    expect(brief.own).toMatchObject({
      side: 'us',
      sheet: smallSetup().sheets.us,
      home: smallSetup().homes.us,
    });
    expect(brief.open).toBeNull();
    const everything = JSON.stringify([brief, viewFor(state(), 'us-1')]);
    for (const secret of ['"seed"', 'seed-1', 'sheets', '"threshold":480,"constituencies":[{"id":"party"'])
      expect(everything).not.toContain(secret);
    expect(JSON.stringify(briefFor(state(), 'public'))).not.toContain('walkAway');
  });

  test('[VW-2] the public sees the initialled text and the climate; packages and remarks not', () => {
    const match = atTheTable();
    const told = [
      ...match.cuba(table({ ports: 'middle' })).events,
      ...match.us({ type: 'say', text: 'Hm.' }).events,
      ...match.us({ type: 'accept', package: 'cuba#1' }).events,
    ];
    const seen = told.flatMap((event) => redact(event, 'public') ?? []).map((event) => event.type);
    expect(seen).toEqual(['turn-opened', 'accepted', 'turn-opened']);
    const view = viewFor(match.state(), 'public');
    expect(view).toMatchObject({
      text: { ports: { option: 'middle' } },
      standing: { us: null, cuba: null },
      own: null,
    });
    expect(view.asked).toEqual({ us: {}, cuba: {} });
  });

  test('[VW-3] a sealed choice of somebody else shows that it was made and nothing more', () => {
    const dinner = begun();
    const [sounded] = dinner.us({ type: 'sound', sounding: { moves: 'ports', wants: 'mail' } }).events;
    if (!sounded) throw new Error('a sounding is an event');
    expect(redact(sounded, 'cuba-1')).toEqual({ type: 'sealed', seat: 'us-1', kind: 'sounded' });
    expect(redact(sounded, 'us-1')).toEqual(sounded);
    expect(redact(sounded, 'public')).toBeNull();
    const match = atTheTable();
    passOn(match);
    match.us({ type: 'press', line: 'blame' });
    expect(JSON.stringify(viewFor(match.state(), 'cuba-1'))).not.toContain('blame');
    expect(viewFor(match.state(), 'us-1').own?.choice).toEqual({ press: 'blame' });
  });

  test('[VW-4] before the end only the public view can be replayed', () => {
    const match = atTheTable();
    expect([mayReplayAs(match.state(), 'public'), mayReplayAs(match.state(), 'us-1')]).toEqual([true, false]);
    match.host({ type: 'cancel' });
    expect([mayReplayAs(match.state(), 'open'), mayReplayAs(match.state(), 'us-1')]).toEqual([true, true]);
  });

  test('[VW-4] a replay is the match step by step, as its viewer saw it', () => {
    const { frames } = framesOf(log(), 'public');
    expect(frames.map((frame) => frame.events.map((event) => event.type))).toEqual([
      [],
      ['briefing-opened'],
      ['readied'],
      ['readied', 'round-opened', 'dispatched', 'turn-opened'],
      ['turn-opened'],
      [],
      ['accepted', 'turn-opened'],
    ]);
    expect(framesOf(log(), 'cuba-1').frames.at(-2)?.events).toEqual([
      { type: 'said', seat: 'us-1', text: 'We hear you.' },
    ]);
  });

  test('[VW-5] a menu names what a seat may do now', () => {
    expect(viewFor(play().state(), 'us-1').menu).toEqual({});
    const match = atTheTable();
    expect(viewFor(match.state(), 'us-1')).toMatchObject({ menu: { say: true }, waitsFor: ['cuba'] });
    expect(viewFor(match.state(), 'cuba-1').menu).toEqual({
      table: true,
      pass: true,
      say: true,
      rank: true,
    });
    match.cuba(table({ ports: 'middle' }));
    expect(viewFor(match.state(), 'us-1').menu).toEqual({
      table: true,
      pass: true,
      accept: 'cuba#1',
      say: true,
      rank: true,
    });
    match.us({ type: 'accept', package: 'cuba#1' });
    expect(viewFor(match.state(), 'cuba-1').menu).toMatchObject({ reopen: ['cuba#1'] });
    match.host({ type: 'pause' });
    expect(viewFor(match.state(), 'cuba-1').menu).toEqual({ say: true, rank: true });
  });

  test('[VW-1] a view stays small enough to send on every step', () => {
    const size = JSON.stringify(viewFor(atTheTable().state(), 'us-1')).length;
    expect(size).toBeLessThan(2000);
  });
});
