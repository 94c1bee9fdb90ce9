import { expect, test } from 'vitest';
import { framesOf } from '../../shared/rules/frames.ts';
import { decide, parseWish } from '../../shared/rules/match.ts';
import type { MatchRecord } from '../../shared/rules/record.ts';
import { redact } from '../../shared/rules/redact.ts';
import { viewFor } from '../../shared/rules/view.ts';
import { PHASES, SIDES, type Viewer } from '../../shared/rules/vocabulary.ts';
import type { PlayerWish } from '../../shared/rules/wish.ts';
import { atTheLastCall, atTheTable, begun, bothConfirm, MIDDLE, passOn, play, table } from './fixture.ts';

const ORDER = ['mail', 'visits', 'ports'];
const OTHER_ORDER = ['visits', 'mail', 'ports'];

function rank(...order: string[]): PlayerWish {
  return { type: 'rank', order };
}

test('[RK-1] a ranking names every issue of the match once', () => {
  const match = begun();
  expect(match.us(rank('mail', 'visits')).refusal).toEqual({ code: 'order-incomplete' });
  expect(match.us(rank('mail', 'visits', 'mail')).refusal).toEqual({ code: 'order-incomplete' });
  expect(match.us(rank('mail', 'visits', 'ports', 'mail')).refusal).toEqual({ code: 'order-incomplete' });
  expect(match.us(rank('mail', 'visits', 'oil')).refusal).toEqual({ code: 'unknown-issue', about: 'oil' });
  expect(match.us(rank(...ORDER)).events).toEqual([{ type: 'ranked', seat: 'us-1', order: ORDER }]);
  expect(parseWish({ type: 'rank', order: 'mail' })).toMatchObject({
    refusal: { code: 'malformed', about: 'order' },
  });
});

test('[RK-2] from the briefing until the last packages are opened a side may rank, and the menu says so', () => {
  const may: string[] = [];
  const match = play();
  const look = () => {
    const { name } = match.state().phase;
    const told = decide(match.state(), { seat: 'us-1', wish: rank(...ORDER) }, match.now());
    expect([name, viewFor(match.state(), 'us-1').menu.rank ?? false]).toEqual([name, told.ok]);
    if (!told.ok) expect(told.refusal.code).toBe(name === 'over' ? 'over' : 'not-now');
    if (told.ok) may.push(name);
  };
  look();
  match.host({ type: 'open' });
  look();
  match.us({ type: 'ready' });
  match.cuba({ type: 'ready' });
  look();
  match.us({ type: 'sound', sounding: { moves: 'ports', wants: 'mail' } });
  match.cuba({ type: 'sound', sounding: null });
  look();
  match.cuba({ type: 'answer', answer: 'warm' });
  // Cuba has the floor: it is not the turn of the side that ranks.
  look();
  match.cuba(table(MIDDLE, true));
  match.us({ type: 'accept', package: 'cuba#1' });
  look();
  match.us({ type: 'decline' });
  match.cuba({ type: 'decline' });
  passOn(match);
  look();
  const last = atTheLastCall();
  expect(last.us(rank(...ORDER)).refusal).toBeNull();
  may.push(last.state().phase.name);
  last.us({ type: 'final', package: MIDDLE });
  last.cuba({ type: 'final', package: null });
  expect(last.us(rank(...ORDER)).refusal).toEqual({ code: 'not-now' });
  expect(viewFor(last.state(), 'us-1').menu.rank).toBeUndefined();
  expect([...may].sort()).toEqual(
    PHASES.filter((name) => !['lobby', 'last-call-marks', 'second-signature', 'over'].includes(name)).sort(),
  );
});

test('[RK-2] whoever ranks is waited for no longer than before, and not while the host pauses', () => {
  const match = atTheTable();
  expect(viewFor(match.state(), 'us-1')).toMatchObject({ waitsFor: ['cuba'], menu: { rank: true } });
  match.host({ type: 'pause' });
  expect(viewFor(match.state(), 'us-1').menu).toEqual({ say: true, rank: true });
  expect(match.us(rank(...ORDER)).refusal).toBeNull();
});

test('[RK-2] after a signature there is nothing to rank', () => {
  const match = atTheTable();
  match.cuba(table(MIDDLE, true));
  match.us({ type: 'accept', package: 'cuba#1' });
  bothConfirm(match);
  expect(match.state().phase.name).toBe('second-signature');
  expect(match.us(rank(...ORDER)).refusal).toEqual({ code: 'not-now' });
});

test('[RK-3] the last ranking before the first plenary is early, the last one since is late', () => {
  const match = play();
  match.host({ type: 'open' });
  const own = () => viewFor(match.state(), 'us-1').rankings.us;
  expect(own()).toEqual({ early: null, late: null });
  match.us(rank('ports', 'mail', 'visits'));
  match.us({ type: 'ready' });
  match.cuba({ type: 'ready' });
  expect(match.state().phase.name).toBe('dinner-soundings');
  match.us(rank(...ORDER));
  expect(own()).toEqual({ early: ORDER, late: null });
  match.us({ type: 'sound', sounding: null });
  match.cuba({ type: 'sound', sounding: null });
  match.us(rank('ports', 'mail', 'visits'));
  match.us(rank(...OTHER_ORDER));
  expect(own()).toEqual({ early: ORDER, late: OTHER_ORDER });
});

test('[RK-4] a ranking moves nothing but the rankings', () => {
  const match = atTheTable();
  const { rankings, ...before } = match.state();
  match.us(rank(...ORDER));
  const { rankings: now, ...after } = match.state();
  expect(after).toEqual(before);
  expect(now).toEqual({ ...rankings, us: { early: null, late: ORDER } });
});

test('[RK-4] before the end only its own side is told of a ranking; after it, whoever sees everything', () => {
  const match = atTheTable();
  const [ranked] = match.us(rank(...ORDER)).events;
  if (!ranked) throw new Error('nothing was ranked');
  const seen = (viewer: Viewer) => [redact(ranked, viewer), viewFor(match.state(), viewer).rankings];
  const own = { early: null, late: ORDER };
  expect(seen('us-1')).toEqual([ranked, { us: own, cuba: null }]);
  expect(seen('cuba-1')).toEqual([null, { us: null, cuba: { early: null, late: null } }]);
  expect(seen('public')).toEqual([null, { us: null, cuba: null }]);
  match.host({ type: 'cancel' });
  expect(seen('cuba-1')[0]).toBeNull();
  expect(seen('public')).toEqual([null, { us: null, cuba: null }]);
  expect(seen('open')).toEqual([ranked, { us: own, cuba: { early: null, late: null } }]);
});

test('[RK-4] a replay as a seat shows that seat’s rankings, an open one both', () => {
  const match = play();
  match.host({ type: 'open' });
  match.us(rank(...ORDER));
  match.cuba(rank(...OTHER_ORDER));
  match.host({ type: 'cancel' });
  const records = match.events().map((event, at) => ({ seq: at + 1, at, events: [event] }));
  const told = (viewer: Viewer) =>
    framesOf(records as unknown as readonly MatchRecord[], viewer).frames.flatMap(({ events }) =>
      events.flatMap((event) => (event.type === 'ranked' ? [event.seat] : [])),
    );
  expect([...SIDES.map((side) => told(`${side}-1`)), told('public'), told('open')]).toEqual([
    ['us-1'],
    ['cuba-1'],
    [],
    ['us-1', 'cuba-1'],
  ]);
});
