import { describe, expect, test } from 'vitest';
import { branchLog } from '../../shared/rules/branch.ts';
import { framesOf } from '../../shared/rules/frames.ts';
import { parseWish } from '../../shared/rules/match.ts';
import { awaitedSeats } from '../../shared/rules/menu.ts';
import { redact } from '../../shared/rules/redact.ts';
import { verifyRecords } from '../../shared/rules/verify.ts';
import { briefFor, mayReplayAs, viewFor } from '../../shared/rules/view.ts';
import { PRESS_SEATS, type PressSeat, SIDES } from '../../shared/rules/vocabulary.ts';
import { GOLDEN } from '../golden/matches/index.ts';
import { delegationsAtTheTable } from './delegations.ts';
import { atTheLastCall, atTheTable, begun, MIDDLE, type Play, passOn, play, table } from './fixture.ts';

const QUESTION = 'Will there be an embassy this year?';

function seated(match: Play, seat: PressSeat = 'press-1'): Play {
  match.host({ type: 'seat-press', seat });
  return match;
}

const ask = (to: 'us' | 'cuba', text = QUESTION) => ({ type: 'ask', to, text }) as const;
const reply = (question: `press-1/${'us' | 'cuba'}/${number}`, text = 'In good time.') =>
  ({ type: 'reply', question, text }) as const;
const headline = (text = 'Both sides smile') => ({ type: 'headline', text }) as const;

const golden = GOLDEN.map(({ name, play: script }) => [name, script().records] as const);

describe('what a journalist sees', () => {
  test.each(golden)('[JN-1, VW-2] a journalist sees what the public sees, step by step: %s', (_, records) => {
    const asPublic = framesOf(records, 'public');
    for (const seat of PRESS_SEATS) {
      const { brief, frames } = framesOf(records, seat);
      expect({ ...brief, viewer: 'public' }).toEqual(asPublic.brief);
      const seen = frames.map((frame) => ({ ...frame, view: { ...frame.view, viewer: 'public', menu: {} } }));
      expect(seen).toEqual(asPublic.frames);
    }
  });

  test('[JN-1] nothing sealed, tabled, drafted or said reaches a journalist before the end', () => {
    const match = seated(atTheTable());
    match.cuba(table(MIDDLE));
    match.cuba({ type: 'say', text: 'Between ourselves.' });
    match.us({ type: 'rank', order: ['mail', 'ports', 'visits'] });
    const { menu, ...view } = viewFor(match.state(), 'press-1');
    expect(menu).toEqual({ ask: ['us', 'cuba'], headline: true });
    expect(view).toMatchObject({
      own: null,
      dinner: null,
      lastCall: null,
      standing: { us: null, cuba: null },
    });
    expect([view.asked, view.rankings]).toEqual([
      { us: {}, cuba: {} },
      { us: null, cuba: null },
    ]);
    expect(briefFor(match.state(), 'press-1')).toMatchObject({ own: null, open: null });
    const told = match.events().flatMap((event) => redact(event, 'press-1') ?? []);
    const types = told.map(({ type }) => type);
    expect(types).not.toContain('tabled');
    expect(types).not.toContain('said');
    expect(types).not.toContain('ranked');
    expect(types).not.toContain('sealed');
    expect(mayReplayAs(match.state(), 'press-1')).toBe(false);
  });
});

describe('questions', () => {
  test('[JN-2] both sides and the public read a question at once', () => {
    const match = seated(atTheTable());
    const { events } = match.as('press-1', ask('us', `  ${QUESTION} `));
    const fact = { type: 'questioned', seat: 'press-1', id: 'press-1/us/1', to: 'us', text: QUESTION };
    expect(events).toEqual([fact]);
    for (const viewer of ['us-1', 'cuba-1', 'public', 'press-2'] as const) {
      expect(events.map((event) => redact(event, viewer))).toEqual([fact]);
      expect(viewFor(match.state(), viewer).newspaper.questions).toEqual([
        { id: 'press-1/us/1', seat: 'press-1', to: 'us', round: 1, text: QUESTION, answer: null },
      ]);
    }
  });

  test('[JN-2] one question to each side a round, each journalist for themselves', () => {
    const match = seated(seated(atTheTable()), 'press-2');
    expect(match.as('press-1', ask('us')).refusal).toBeNull();
    expect(match.as('press-1', ask('us')).refusal).toEqual({ code: 'asked-already', about: 'us' });
    expect(viewFor(match.state(), 'press-1').menu.ask).toEqual(['cuba']);
    expect(match.as('press-1', ask('cuba')).refusal).toBeNull();
    expect(viewFor(match.state(), 'press-1').menu.ask).toBeUndefined();
    expect(match.as('press-2', ask('us')).refusal).toBeNull();
    passOn(match);
    match.us({ type: 'press', line: 'reserved' });
    match.cuba({ type: 'press', line: 'reserved' });
    expect(match.as('press-1', ask('us')).refusal).toBeNull();
  });

  test('[JN-2] from the first round to the end, out of turn and while paused', () => {
    const early = seated(play());
    early.host({ type: 'open' });
    expect(early.as('press-1', ask('us')).refusal).toEqual({ code: 'not-now' });
    expect(viewFor(early.state(), 'press-1').menu).toEqual({});
    const match = seated(begun());
    match.host({ type: 'pause' });
    expect(match.as('press-1', ask('us'), undefined).refusal).toBeNull();
    match.host({ type: 'cancel' });
    expect(match.as('press-1', ask('cuba')).refusal).toEqual({ code: 'over' });
    expect(viewFor(match.state(), 'press-1').menu).toEqual({});
  });

  test('[JN-2] a question has words, 280 characters at most', () => {
    const match = seated(atTheTable());
    expect(match.as('press-1', ask('us', '   ')).refusal).toEqual({ code: 'empty-remark' });
    const refusal = { code: 'malformed', about: 'text' };
    expect(parseWish(ask('us', 'x'.repeat(281)))).toEqual({ ok: false, refusal });
    expect(parseWish(reply('press-1/us/1', 'x'.repeat(281)))).toEqual({ ok: false, refusal });
  });
});

describe('answers', () => {
  test('[JN-3] the side asked answers once, for all to read', () => {
    const match = seated(atTheTable());
    match.as('press-1', ask('us'));
    expect(viewFor(match.state(), 'us-1').menu.reply).toEqual(['press-1/us/1']);
    expect(viewFor(match.state(), 'cuba-1').menu.reply).toBeUndefined();
    expect(match.cuba(reply('press-1/us/1')).refusal).toEqual({ code: 'unknown-question' });
    expect(match.us(reply('press-1/us/1', ' ')).refusal).toEqual({ code: 'empty-remark' });
    match.host({ type: 'pause' });
    const { events } = match.us(reply('press-1/us/1'));
    expect(events).toEqual([
      { type: 'replied', seat: 'us-1', question: 'press-1/us/1', text: 'In good time.' },
    ]);
    for (const viewer of ['us-1', 'cuba-1', 'public', 'press-1'] as const) {
      expect(events.map((event) => redact(event, viewer))).toEqual(events);
      const [asked] = viewFor(match.state(), viewer).newspaper.questions;
      expect(asked?.answer).toEqual({ seat: 'us-1', text: 'In good time.' });
    }
    expect(match.us(reply('press-1/us/1')).refusal).toEqual({ code: 'answered-already' });
    expect(viewFor(match.state(), 'us-1').menu.reply).toBeUndefined();
  });

  test('[JN-3] in a delegation it is whoever makes its remarks; the head while they are away', () => {
    const five = ['us-1', 'us-2', 'us-3', 'us-4', 'us-5'] as const;
    const match = seated(delegationsAtTheTable(five));
    match.as('press-1', ask('us'));
    expect(match.us(reply('press-1/us/1')).refusal).toEqual({
      code: 'not-your-duty',
      about: 'spokesperson',
    });
    expect(viewFor(match.state(), 'us-1').menu.reply).toBeUndefined();
    match.host({ type: 'step-out', seat: 'us-5' });
    expect(match.us(reply('press-1/us/1')).refusal).toBeNull();
  });

  test('[JN-3] a question stays open into the next round, until the same journalist asks that side again', () => {
    const match = seated(atTheTable());
    match.as('press-1', ask('us'));
    passOn(match);
    match.us({ type: 'press', line: 'reserved' });
    match.cuba({ type: 'press', line: 'reserved' });
    expect(viewFor(match.state(), 'us-1').menu.reply).toEqual(['press-1/us/1']);
    match.as('press-1', ask('us', 'And now?'));
    expect(match.us(reply('press-1/us/1')).refusal).toEqual({ code: 'unknown-question' });
    expect(match.us(reply('press-1/us/2')).refusal).toBeNull();
  });
});

describe('headlines', () => {
  test('[JN-4] one a round, for both sides and the public, and never replaced', () => {
    const match = seated(atTheTable());
    const { events } = match.as('press-1', headline());
    expect(events).toEqual([{ type: 'printed', seat: 'press-1', text: 'Both sides smile' }]);
    for (const viewer of ['us-1', 'cuba-1', 'public'] as const) {
      expect(events.map((event) => redact(event, viewer))).toEqual(events);
      expect(viewFor(match.state(), viewer).newspaper.headlines).toEqual([
        { seat: 'press-1', round: 1, text: 'Both sides smile' },
      ]);
    }
    expect(match.as('press-1', headline('Or not')).refusal).toEqual({ code: 'printed-already' });
    expect(viewFor(match.state(), 'press-1').menu.headline).toBeUndefined();
    expect(match.as('press-1', headline(' ')).refusal).toEqual({ code: 'empty-remark' });
    expect(parseWish(headline('x'.repeat(91)))).toMatchObject({ ok: false });
  });
});

describe('beside the talks', () => {
  test('[JN-5] whatever journalists ask, are told and print: the talks stand where they stood', () => {
    const match = seated(atTheTable());
    const { newspaper: _, ...before } = match.state();
    match.as('press-1', ask('us'));
    match.as('press-1', ask('cuba'));
    match.us(reply('press-1/us/1'));
    match.as('press-1', headline());
    const { newspaper: __, ...after } = match.state();
    expect(after).toEqual(before);
  });

  test('[JN-5] nobody waits for a journalist, or for an answer', () => {
    const match = seated(atTheTable());
    match.as('press-1', ask('us'));
    match.as('press-1', ask('cuba'));
    expect(awaitedSeats(match.state())).toEqual(['cuba-1']);
    passOn(match);
    expect(viewFor(match.state(), 'public').waitsFor).toEqual([...SIDES]);
    match.us({ type: 'press', line: 'reserved' });
    expect(viewFor(match.state(), 'public').waitsFor).toEqual(['cuba']);
  });

  test('[JN-5] a journalist takes no part in the talks, and delegates ask nothing', () => {
    const match = seated(atTheLastCall());
    for (const wish of [
      { type: 'final', package: MIDDLE },
      { type: 'say', text: 'Psst.' },
      { type: 'ready' },
      reply('press-1/us/1'),
    ] as const)
      expect(match.as('press-1', wish).refusal).toEqual({ code: 'not-a-delegate' });
    expect(match.as('us-1', ask('cuba')).refusal).toEqual({ code: 'not-a-journalist' });
    expect(match.as('us-1', headline()).refusal).toEqual({ code: 'not-a-journalist' });
    expect(match.host(headline()).refusal).not.toBeNull();
  });
});

describe('who reports', () => {
  test('[JN-6] a press seat that nobody holds is absent', () => {
    const match = atTheTable();
    expect(viewFor(match.state(), 'public').newspaper.seats).toEqual([]);
    expect(match.as('press-1', ask('us')).refusal).toEqual({ code: 'unknown-seat', about: 'press-1' });
    seated(seated(match, 'press-2'));
    expect(viewFor(match.state(), 'public').newspaper.seats).toEqual([...PRESS_SEATS]);
    expect(match.host({ type: 'seat-press', seat: 'press-1' }).refusal).toEqual({
      code: 'press-seat-taken',
      about: 'press-1',
    });
    expect(match.state().seats).toEqual(['us-1', 'cuba-1']);
  });

  test('[JN-6] the host takes a seat back; what was asked stands, and somebody else may sit there', () => {
    const match = seated(atTheTable());
    match.as('press-1', ask('us'));
    match.host({ type: 'unseat-press', seat: 'press-1' });
    expect(match.as('press-1', headline()).refusal?.code).toBe('unknown-seat');
    expect(match.us(reply('press-1/us/1')).refusal).toBeNull();
    expect(match.host({ type: 'unseat-press', seat: 'press-1' }).refusal).toEqual({
      code: 'unknown-seat',
      about: 'press-1',
    });
    expect(match.host({ type: 'seat-press', seat: 'press-1' }).refusal).toBeNull();
  });

  test('[JN-6, LG-3] a log with journalists is verified like any other, and a third seat is none', () => {
    const [, records] = golden.find(([name]) => name === 'journalist') ?? [];
    if (!records) throw new Error('no golden match with a journalist');
    expect(verifyRecords(records)).toMatchObject({ ok: true });
    expect(parseWish({ type: 'seat-press', seat: 'press-3' })).toMatchObject({ ok: false });
  });

  test('[BR-2] a branch begins without the journalists of its original', () => {
    const [, records] = golden.find(([name]) => name === 'journalist') ?? [];
    if (!records) throw new Error('no golden match with a journalist');
    const step = records.findLast(({ wish }) => wish.type === 'headline')?.seq ?? 0;
    const log = branchLog(records, { match: 'orig', step, seed: 'new', clocks: null, at: 0 });
    if (!log.ok) throw new Error(log.refusal.code);
    expect(verifyRecords(log.value)).toMatchObject({
      ok: true,
      state: { newspaper: { seats: [], questions: [], headlines: [] } },
    });
  });
});
