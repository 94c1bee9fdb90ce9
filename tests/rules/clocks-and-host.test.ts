import { describe, expect, test } from 'vitest';
import { decide } from '../../shared/rules/match.ts';
import { deadlineOf } from '../../shared/rules/state.ts';
import { atTheLastCall, atTheTable, begun, passOn, play, smallSetup, table, types } from './fixture.ts';

describe('clocks', () => {
  test('[CL-1] a deadline is fixed when its phase opens, and may be absent', () => {
    const match = atTheTable();
    const deadline = deadlineOf(match.state());
    expect(deadline).toBe(match.now() + 75_000);
    match.wait(10_000);
    match.us({ type: 'say', text: 'One moment, please.' });
    expect(deadlineOf(match.state())).toBe(deadline);
    expect(deadlineOf(atTheTable(smallSetup('small', { clock: 'off' })).state())).toBeNull();
    expect(deadlineOf(atTheTable(smallSetup('small', { clock: 'double' })).state())).toBe(
      match.now() - 10_000 + 150_000,
    );
  });

  test('[CL-2] a clock cannot run out early, nor where there is none', () => {
    const match = atTheTable();
    const early = decide(match.state(), { seat: 'clock', wish: { type: 'expire' } }, match.now() + 74_999);
    expect(early).toMatchObject({ ok: false, refusal: { code: 'clock-not-out' } });
    const none = atTheTable(smallSetup('small', { clock: 'off' }));
    expect(none.expire().refusal).toEqual({ code: 'no-clock' });
  });

  test('[CL-2] a match that nobody plays runs by its defaults to its end', () => {
    const match = play();
    match.host({ type: 'open' });
    for (let i = 0; i < 40 && !match.state().ending; i += 1) match.expire();
    expect(match.state().ending).toEqual({ type: 'time-ran-out' });
  });

  test('[CL-3] the default of each phase', () => {
    const briefing = play();
    briefing.host({ type: 'open' });
    briefing.us({ type: 'ready' });
    expect(briefing.expire().events[0]).toEqual({ type: 'readied', seat: 'cuba-1', byDefault: true });

    const dinner = begun();
    dinner.us({ type: 'sound', sounding: { moves: 'ports', wants: 'mail' } });
    expect(dinner.expire().events[0]).toMatchObject({
      type: 'sounded',
      seat: 'cuba-1',
      sounding: null,
      byDefault: true,
    });
    expect(dinner.expire().events[0]).toMatchObject({
      type: 'answered',
      seat: 'cuba-1',
      answer: null,
      byDefault: true,
    });

    const talks = atTheTable();
    expect(talks.expire().events[0]).toEqual({ type: 'passed', seat: 'cuba-1', byDefault: true });
    passOn(talks);
    talks.us({ type: 'press', line: 'firm' });
    expect(talks.expire().events[0]).toMatchObject({
      type: 'press-chosen',
      seat: 'cuba-1',
      line: 'reserved',
      byDefault: true,
    });
  });

  test('[CL-3] in the signing: confirm what home passes and what reaches the walk-away value, else decline', () => {
    const good = atTheTable();
    good.cuba(table({ ports: 'middle', mail: 'middle' }, true));
    good.us({ type: 'accept', package: 'cuba#1' });
    const told = good.expire();
    expect(told.events.slice(0, 2)).toEqual([
      { type: 'confirmed', seat: 'us-1', visit: 'house', byDefault: true },
      { type: 'confirmed', seat: 'cuba-1', visit: 'party', byDefault: true },
    ]);
    const thin = atTheTable();
    thin.cuba(table({ visits: 'middle' }, true));
    thin.us({ type: 'accept', package: 'cuba#1' });
    expect(types(thin.expire()).slice(0, 3)).toEqual(['declined', 'declined', 'signature-refused']);
  });

  test('[CL-3] in the last call: the standing package, then only one’s own text if home passes', () => {
    const match = atTheLastCall();
    match.us({ type: 'final', package: { ports: 'middle' } });
    expect(match.expire().events[0]).toMatchObject({
      type: 'final-chosen',
      seat: 'cuba-1',
      package: null,
      byDefault: true,
    });
    const told = match.expire();
    expect(told.events.slice(0, 2)).toEqual([
      { type: 'marked', seat: 'us-1', texts: ['us'], visit: 'house', byDefault: true },
      { type: 'marked', seat: 'cuba-1', texts: [], visit: null, byDefault: true },
    ]);
    expect(match.state().ending).toEqual({ type: 'time-ran-out' });
  });
});

describe('the host', () => {
  test('[HO-1] only the host pauses, resumes, extends, injects and cancels', () => {
    const match = atTheTable();
    for (const wish of [
      { type: 'pause' },
      { type: 'cancel' },
      { type: 'extend', seconds: 60 },
      { type: 'inject', dispatch: 'concert' },
    ] as const)
      expect(decide(match.state(), { seat: 'us-1', wish }, match.now())).toMatchObject({
        refusal: { code: 'host-only' },
      });
    expect(match.host({ type: 'pass' }).refusal).toEqual({ code: 'not-now' });
  });

  test('[HO-2] while paused nobody acts and no clock runs; remarks and rankings are possible', () => {
    const match = atTheTable();
    match.host({ type: 'pause' });
    expect(match.cuba({ type: 'pass' }).refusal).toEqual({ code: 'paused' });
    expect(match.cuba({ type: 'say', text: 'We wait.' }).refusal).toBeNull();
    expect(match.cuba({ type: 'rank', order: ['ports', 'mail', 'visits'] }).refusal).toBeNull();
    expect(match.expire().refusal).toEqual({ code: 'no-clock' });
    expect(match.host({ type: 'pause' }).refusal).toEqual({ code: 'paused' });
  });

  test('[HO-3] resuming gives back the time that was left', () => {
    const match = atTheTable();
    match.wait(25_000);
    match.host({ type: 'pause' });
    match.wait(3_600_000);
    match.host({ type: 'resume' });
    expect(deadlineOf(match.state())).toBe(match.now() + 50_000);
    expect(match.host({ type: 'resume' }).refusal).toEqual({ code: 'not-paused' });
  });

  test('[HO-4] extending moves the deadline under way', () => {
    const match = atTheTable();
    const deadline = deadlineOf(match.state()) ?? 0;
    match.host({ type: 'extend', seconds: 120 });
    expect(deadlineOf(match.state())).toBe(deadline + 120_000);
    const none = atTheTable(smallSetup('small', { clock: 'off' }));
    expect(none.host({ type: 'extend', seconds: 5 }).refusal).toEqual({ code: 'no-clock' });
  });

  test('[HO-5] an injected dispatch counts like a drawn one, once', () => {
    const match = atTheTable();
    const { climate } = match.state();
    expect(match.host({ type: 'inject', dispatch: 'letter' }).events[0]).toMatchObject({ injected: true });
    expect(match.state().climate).toBe(climate + 2);
    const again = { code: 'unknown-dispatch', about: 'letter' };
    expect(match.host({ type: 'inject', dispatch: 'letter' }).refusal).toEqual(again);
    expect(play().host({ type: 'inject', dispatch: 'letter' }).refusal).toEqual({ code: 'not-now' });
  });

  test('[HO-6] a cancelled match has an ending and no score', async () => {
    const { viewFor } = await import('../../shared/rules/view.ts');
    const match = atTheTable();
    match.host({ type: 'cancel' });
    expect(viewFor(match.state(), 'us-1')).toMatchObject({ ending: { type: 'cancelled' }, result: null });
  });

  test('[HO-7] the last call can be called over whatever is under way; the rounds left out cost nothing', () => {
    const match = atTheTable();
    match.host({ type: 'pause' });
    expect(match.host({ type: 'last-call' }).refusal).toEqual({ code: 'paused' });
    match.host({ type: 'resume' });
    const { setup, waiting } = match.state();
    const called = match.host({ type: 'last-call' });
    expect(called.events.map(({ type }) => type)).toEqual(['last-call-called', 'last-call-opened']);
    expect(match.state()).toMatchObject({
      round: setup.rounds.length,
      waiting,
      phase: { name: 'last-call-packages', chosen: {} },
    });
    expect(match.host({ type: 'last-call' }).refusal).toEqual({ code: 'not-now' });
    expect(play().host({ type: 'last-call' }).refusal).toEqual({ code: 'not-now' });
  });
});
