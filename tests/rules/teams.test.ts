import { describe, expect, test } from 'vitest';
import { redact } from '../../shared/rules/redact.ts';
import { dutiesOf, headOf } from '../../shared/rules/team.ts';
import { briefFor, viewFor } from '../../shared/rules/view.ts';
import { DESKS, type Desk, type SeatId } from '../../shared/rules/vocabulary.ts';
import { delegationsAtTheSigning, delegationsAtTheTable } from './delegations.ts';
import { MIDDLE, type Play, play, smallSetup, table, types } from './fixture.ts';

function sharedOut(size: number, desks: readonly Desk[]): readonly string[] {
  const seats = Array.from({ length: size }, (_, at): SeatId => `us-${at + 1}`);
  const teams = { seats, desks, away: [], appointed: {} };
  return seats.map((seat) => dutiesOf(teams, seat).join(' '));
}

describe('who does what', () => {
  test('[TM-1] size and place share out the duties; whoever comes later takes one that a colleague held', () => {
    const shares = [1, 2, 3, 4, 5].map((size) => sharedOut(size, DESKS));
    expect(shares).toEqual([
      ['head political economy people spokesperson'],
      ['head political spokesperson', 'economy people'],
      ['head political spokesperson', 'economy', 'people'],
      ['head spokesperson', 'economy', 'people', 'political'],
      ['head', 'economy', 'people', 'political', 'spokesperson'],
    ]);
  });

  test('[TM-1] a desk without an issue in this match is nobody’s; who is over works beside a colleague', () => {
    expect([2, 3, 4, 5].map((size) => sharedOut(size, ['political', 'people']))).toEqual([
      ['head political spokesperson', 'people'],
      ['head spokesperson', 'people', 'political'],
      ['head', 'people', 'political', 'spokesperson'],
      ['head', 'people', 'political', 'spokesperson', 'political'],
    ]);
    expect(sharedOut(2, ['political'])).toEqual(['head spokesperson', 'political']);
    expect(sharedOut(2, ['people'])).toEqual(['head spokesperson', 'people']);
  });

  test('[TM-1] the head tables, accepts, passes and dines; the spokesperson speaks; everybody ranks and drafts', () => {
    const match = delegationsAtTheTable();
    const refused = (seat: SeatId, wish: Parameters<Play['as']>[1]) => match.as(seat, wish).refusal;
    expect(refused('cuba-2', table(MIDDLE))).toEqual({ code: 'not-your-duty', about: 'head' });
    expect(refused('cuba-2', { type: 'pass' })).toEqual({ code: 'not-your-duty', about: 'head' });
    expect(refused('cuba-2', { type: 'say', text: 'Good morning.' })).toEqual({
      code: 'not-your-duty',
      about: 'spokesperson',
    });
    expect(Object.keys(viewFor(match.state(), 'cuba-2').menu)).toEqual(['rank', 'draft']);
    expect(viewFor(match.state(), 'cuba-1').menu).toMatchObject({ table: true, pass: true, say: true });
    expect(refused('cuba-1', table(MIDDLE))).toBeNull();
  });

  test('[TM-1] with five the press line and the remarks are the fifth member’s', () => {
    const match = delegationsAtTheTable(['us-1', 'us-2', 'us-3', 'us-4', 'us-5']);
    expect(match.us({ type: 'say', text: 'Good morning.' }).refusal?.code).toBe('not-your-duty');
    expect(match.as('us-5', { type: 'say', text: 'Good morning.' }).refusal).toBeNull();
  });

  test('[TM-1, LB-3] the first round waits for every member', () => {
    const match = play(smallSetup(), ['us-1', 'us-2', 'cuba-1']);
    match.host({ type: 'open' });
    match.us({ type: 'ready' });
    match.cuba({ type: 'ready' });
    expect(match.state().phase.name).toBe('briefing');
    expect(viewFor(match.state(), 'public').waitsFor).toEqual(['us']);
    expect(match.as('us-2', { type: 'ready' }).events.map(({ type }) => type)).toContain('round-opened');
  });
});

describe('who is away', () => {
  test('[TM-2] the head covers the desks of whoever is away, until they are back', () => {
    const match = delegationsAtTheTable();
    match.host({ type: 'step-out', seat: 'us-3' });
    expect(dutiesOf(match.state(), 'us-1')).toEqual(['head', 'political', 'people', 'spokesperson']);
    expect(match.host({ type: 'step-out', seat: 'us-3' }).refusal).toEqual({ code: 'not-now' });
    match.host({ type: 'come-back', seat: 'us-3' });
    expect(dutiesOf(match.state(), 'us-1')).toEqual(['head', 'political', 'spokesperson']);
    expect(match.host({ type: 'step-out', seat: 'us-4' }).refusal).toEqual({
      code: 'unknown-seat',
      about: 'us-4',
    });
  });

  test('[TM-2] whoever is waited for alone and leaves holds up nothing', () => {
    const match = play(smallSetup(), ['us-1', 'us-2', 'cuba-1']);
    match.host({ type: 'open' });
    match.us({ type: 'ready' });
    match.cuba({ type: 'ready' });
    expect(types(match.host({ type: 'step-out', seat: 'us-2' }))).toContain('round-opened');
  });

  test('[TM-2] while the host pauses nothing goes on, and then at once', () => {
    const match = delegationsAtTheSigning();
    for (const seat of ['us-1', 'us-2'] as const)
      match.as(seat, seat === 'us-1' ? { type: 'confirm', visit: 'senate' } : { type: 'decline' });
    match.cuba({ type: 'confirm', visit: 'party' });
    match.as('cuba-2', { type: 'confirm', visit: 'army' });
    match.host({ type: 'pause' });
    expect(types(match.host({ type: 'step-out', seat: 'us-3' }))).toEqual(['stepped-out']);
    // One for, one against: the head breaks the tie.
    expect(types(match.host({ type: 'resume' })).slice(0, 3)).toEqual(['resumed', 'confirmed', 'signed']);
  });

  test('[TM-2] with nobody of a delegation here its head is waited for, as with one player', () => {
    const match = delegationsAtTheTable();
    for (const seat of ['cuba-1', 'cuba-2'] as const) match.host({ type: 'step-out', seat });
    expect(viewFor(match.state(), 'public').waitsFor).toEqual(['cuba']);
    expect(match.cuba({ type: 'pass' }).refusal).toBeNull();
  });

  test('[TM-3] while the head is away the next member heads, and the host may appoint another', () => {
    const match = delegationsAtTheTable();
    match.host({ type: 'step-out', seat: 'us-1' });
    expect(headOf(match.state(), 'us')).toBe('us-2');
    expect(dutiesOf(match.state(), 'us-2')).toEqual(['head', 'political', 'economy', 'spokesperson']);
    match.host({ type: 'come-back', seat: 'us-1' });
    expect(headOf(match.state(), 'us')).toBe('us-1');
    expect(match.host({ type: 'appoint-head', seat: 'us-3' }).refusal).toBeNull();
    expect(['us-1', 'us-3'].map((seat) => dutiesOf(match.state(), seat as SeatId).includes('head'))).toEqual([
      false,
      true,
    ]);
    expect(match.host({ type: 'appoint-head', seat: 'us-3' }).refusal).toEqual({ code: 'not-now' });
  });

  test('[TM-4] a head who lets two turns in a row run out is succeeded; a turn taken in between counts', () => {
    const match = delegationsAtTheTable();
    match.expire();
    match.us({ type: 'pass' });
    match.cuba({ type: 'pass' });
    match.us({ type: 'pass' });
    // The press, the next dinner, and the U.S. speaks first in Washington.
    match.us({ type: 'press', line: 'reserved' });
    match.cuba({ type: 'press', line: 'reserved' });
    match.us({ type: 'sound', sounding: null });
    match.cuba({ type: 'sound', sounding: null });
    match.us({ type: 'pass' });
    expect(types(match.expire())).toEqual(['passed', 'turn-opened']);
    match.us({ type: 'pass' });
    expect(headOf(match.state(), 'cuba')).toBe('cuba-1');
    const silent = delegationsAtTheTable();
    silent.expire();
    silent.us({ type: 'pass' });
    expect(types(silent.expire())).toEqual(['passed', 'head-appointed', 'turn-opened']);
    expect([headOf(silent.state(), 'cuba'), silent.state().silences]).toEqual(['cuba-2', { us: 0, cuba: 0 }]);
  });

  test('[TM-4] nobody succeeds who is alone', () => {
    const match = delegationsAtTheTable(['us-1'], ['cuba-1']);
    match.expire();
    match.us({ type: 'pass' });
    expect(types(match.expire())).toEqual(['passed', 'turn-opened']);
  });
});

describe('the drafts tray', () => {
  const draft = { package: { ports: 'left' }, sign: false };

  test('[TM-5] each member keeps one draft at any time, out of turn and while paused; red lines are asked when it is tabled', () => {
    const match = delegationsAtTheTable();
    expect(match.as('us-2', { type: 'draft', draft }).refusal).toBeNull();
    match.host({ type: 'pause' });
    const other = { package: { mail: 'right' }, sign: true };
    expect(types(match.as('us-2', { type: 'draft', draft: other }))).toEqual(['drafted']);
    expect(match.state().drafts).toEqual({ 'us-2': { ...other, round: 1 } });
    expect(match.as('us-2', { type: 'draft', draft: null }).refusal).toBeNull();
    expect(match.state().drafts).toEqual({});
  });

  test('[TM-5] a draft names what there is, and something', () => {
    const match = delegationsAtTheTable();
    const refusal = (offer: object, sign = false) =>
      match.as('us-2', { type: 'draft', draft: { package: offer as Record<string, string>, sign } }).refusal;
    expect(refusal({ whales: 'left' })).toEqual({ code: 'unknown-issue', about: 'whales' });
    expect(refusal({ ports: 'up' })).toEqual({ code: 'unknown-option', about: 'ports/up' });
    expect(refusal({})).toEqual({ code: 'empty-package' });
    expect(match.as('us-2', { type: 'draft', draft: null }).refusal).toEqual({ code: 'not-now' });
    const alone = delegationsAtTheTable(['us-1'], ['cuba-1']);
    expect(alone.us({ type: 'draft', draft }).refusal).toEqual({ code: 'not-now' });
  });

  test('[TM-5] nobody outside the delegation is told of it', () => {
    const match = delegationsAtTheTable();
    const [event] = match.as('us-2', { type: 'draft', draft }).events;
    if (!event) throw new Error('nothing was drafted');
    const told = (['us-1', 'us-3', 'cuba-1', 'public'] as const).map((viewer) => redact(event, viewer)?.type);
    expect(told).toEqual(['drafted', 'drafted', undefined, undefined]);
    expect(viewFor(match.state(), 'us-1').own?.drafts).toEqual({ 'us-2': { ...draft, round: 1 } });
    expect(viewFor(match.state(), 'cuba-1').own?.drafts).toEqual({});
  });
});

describe('who comes late, and who knows what', () => {
  test('[TM-7] the host adds members until there are five, each the next number', () => {
    const match = delegationsAtTheTable(['us-1'], ['cuba-1']);
    expect(match.host({ type: 'add-seat', seat: 'us-3' }).refusal?.code).toBe('unknown-seat');
    for (const seat of ['us-2', 'us-3', 'us-4', 'us-5'] as const)
      expect(match.host({ type: 'add-seat', seat }).refusal).toBeNull();
    expect(match.host({ type: 'add-seat', seat: 'us-6' }).refusal).toEqual({ code: 'delegation-full' });
    expect(dutiesOf(match.state(), 'us-2')).toEqual(['economy']);
    expect(match.as('us-5', { type: 'say', text: 'I am new.' }).refusal).toBeNull();
  });

  test('[TM-9] whoever takes over a chair in the briefing reads first; later nothing changes', () => {
    const match = play(smallSetup(), ['us-1', 'cuba-1']);
    match.host({ type: 'open' });
    match.us({ type: 'ready' });
    expect(types(match.host({ type: 'hand-over', seat: 'us-1' }))).toEqual(['handed-over']);
    match.cuba({ type: 'ready' });
    expect(match.state().phase.name).toBe('briefing');
    match.us({ type: 'ready' });
    const before = match.state();
    expect(before.round).toBe(1);
    match.host({ type: 'hand-over', seat: 'us-1' });
    expect(match.state()).toEqual(before);
  });

  test('[TM-8] a desk knows what its own issues are worth; the whole, plan B and the red lines are the head’s', () => {
    const match = delegationsAtTheTable();
    const sheet = match.state().setup.sheets.us;
    expect(briefFor(match.state(), 'us-1').own?.sheet).toEqual(sheet);
    expect(briefFor(match.state(), 'us-2').own?.sheet).toEqual({
      walkAway: null,
      values: { ports: sheet.values.ports },
      redLines: {},
      linkage: [],
    });
    expect(briefFor(match.state(), 'us-2').own?.home).toEqual(match.state().setup.homes.us);
    expect(briefFor(match.state(), 'us-1').own?.team).toEqual([
      { seat: 'us-1', duties: ['head', 'political', 'spokesperson'], away: false },
      { seat: 'us-2', duties: ['economy'], away: false },
      { seat: 'us-3', duties: ['people'], away: false },
    ]);
  });

  test('[TM-8] a desk that becomes the head learns the whole, and once it is over everybody does', () => {
    const match = delegationsAtTheTable();
    match.host({ type: 'step-out', seat: 'us-1' });
    expect(briefFor(match.state(), 'us-2').own?.sheet.walkAway).toBe(300);
    match.host({ type: 'come-back', seat: 'us-1' });
    expect(briefFor(match.state(), 'us-2').own?.sheet.walkAway).toBeNull();
    match.host({ type: 'cancel' });
    expect(briefFor(match.state(), 'us-2').own?.sheet.walkAway).toBe(300);
  });
});
