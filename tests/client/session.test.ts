import { expect, test, vi } from 'vitest';
import { openSession } from '../../client/net/connect.ts';
import type { Line, Listener, openLine } from '../../client/net/line.ts';
import type { Session } from '../../client/session.ts';
import type { Seat } from '../../client/store/seats.ts';
import type { CaucusRemark } from '../../shared/caucus.ts';
import type { Act, Hello } from '../../shared/protocol.ts';
import type { View } from '../../shared/rules/view-types.ts';

const seat: Seat = { match: 'm', seat: 'us-1', secret: 's', hostKey: null, code: null, since: 0 };

function view(turn: number) {
  return { round: 1, phase: 'plenary', turn };
}

function hello(seq: number, caucus: readonly CaucusRemark[] = []): Hello {
  const frame = { seq, at: 0, events: [], view: view(seq) };
  const players = { us: { name: 'Ana', kind: 'human' }, cuba: { name: 'Bot', kind: 'bot' } };
  return {
    seq,
    now: Date.now(),
    brief: {},
    frame,
    past: [],
    info: { players },
    code: null,
    caucus,
  } as unknown as Hello;
}

type Door = typeof openLine;

function say(to: Listener | undefined, message: string, said: unknown): void {
  to?.hear[message]?.(said as never);
}

/** A door that opens line after line; each answers requests with what stands next in `answers`. */
function fakeDoor(answers: (unknown | Error)[], room: unknown = null, early: readonly CaucusRemark[] = []) {
  const asked: Act[] = [];
  const lines: { listener: Listener; end: () => void }[] = [];
  const replies: Awaited<ReturnType<Door>>[] = [];
  const door: Door = async (_ticket, listener) => {
    const refused = replies.shift();
    if (refused) return refused;
    let end = () => {};
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    lines.push({ listener, end });
    if (room) listener.state?.(room);
    for (const remark of early) say(listener, 'caucus', remark);
    say(listener, 'hello', hello(lines.length));
    const line: Line = {
      async request(_type, payload) {
        asked.push(payload as Act);
        const answer = answers.shift();
        if (answer instanceof Error) throw answer;
        return answer;
      },
      ended,
      close: end,
    };
    return { ok: true, value: line };
  };
  return { door, asked, lines, replies };
}

async function opened(door: Door) {
  const reply = await openSession(seat, door);
  if (!reply.ok) throw new Error(reply.trouble.code);
  return reply.value as Session;
}

function rejected(code: string): Error {
  return Object.assign(new Error('request rejected'), { reason: { code } });
}

test('a wish is sent again under the same id until it is acknowledged; an ack without a number is none', async () => {
  const { door, asked } = fakeDoor([new Error('timed out'), undefined, { seq: 7 }]);
  const session = await opened(door);
  expect(await session.act({ type: 'pass' })).toBeNull();
  expect(asked).toHaveLength(3);
  expect(new Set(asked.map(({ cmdId }) => cmdId)).size).toBe(1);
  expect(asked[0]).toMatchObject({ moment: view(1), wish: { type: 'pass' } });
  session.close();
});

test('a refusal is the answer, and is not asked for twice', async () => {
  const { door, asked } = fakeDoor([rejected('not-your-turn')]);
  const session = await opened(door);
  expect(await session.act({ type: 'pass' })).toEqual({ code: 'not-your-turn' });
  expect(asked).toHaveLength(1);
  session.close();
});

test('a remark names no moment, so it is never stale', async () => {
  const { door, asked } = fakeDoor([{ seq: 2 }]);
  const session = await opened(door);
  await session.act({ type: 'say', text: 'Good morning' });
  expect(asked[0]).not.toHaveProperty('moment');
  session.close();
});

test('a lost line is replaced through the door, and what was wished meanwhile is done then', async () => {
  const { door, asked, lines, replies } = fakeDoor([{ seq: 9 }]);
  const session = await opened(door);
  replies.push({ ok: false, trouble: { code: 'unreachable' } });
  lines[0]?.end();
  await vi.waitFor(() => expect(session.connection.value).toBe('lost'));
  const acting = session.act({ type: 'pass' });
  expect(await acting).toBeNull();
  expect(session.connection.value).toBe('live');
  expect([lines.length, asked.length]).toEqual([2, 1]);
  session.close();
});

test('a seat that opens no more is refused, not asked for again', async () => {
  const { door, lines, replies } = fakeDoor([]);
  const session = await opened(door);
  replies.push({ ok: false, trouble: { code: 'wrong-secret' } });
  lines[0]?.end();
  await vi.waitFor(() => expect(session.connection.value).toBe('refused'));
  expect(await session.act({ type: 'pass' })).toEqual({ code: 'wrong-secret' });
});

test('a step known already changes nothing, a new one is the view, and one without a view leaves it', async () => {
  const { door, lines } = fakeDoor([]);
  const session = await opened(door);
  const step = (seq: number, seen: { view?: View } = { view: view(seq) as unknown as View }) =>
    say(lines[0]?.listener, 'step', { seq, at: 0, events: [], ...seen, now: Date.now() });
  step(1);
  expect(session.past.value).toHaveLength(1);
  step(2);
  expect([session.view.value.turn, session.past.value.map(({ seq }) => seq)]).toEqual([2, [1, 2]]);
  step(3, {});
  expect([session.view.value.turn, session.past.value.map(({ seq }) => seq)]).toEqual([2, [1, 2, 3]]);
  session.close();
});

test('the opponent that is a bot is always here; a player is while the room says so, or a bot plays on', async () => {
  const { door, lines } = fakeDoor([]);
  const session = await opened(door);
  const told = (chair: { kind: string; connected: boolean }) => {
    lines[0]?.listener.state?.({ seats: new Map([['us-1', chair]]) });
    return session.chairs.value;
  };
  expect(told({ kind: 'human', connected: true })).toEqual({ us: 'here', cuba: 'here' });
  expect(told({ kind: 'human', connected: false })).toEqual({ us: 'away', cuba: 'here' });
  expect(told({ kind: 'bot', connected: false })).toEqual({ us: 'bot-plays', cuba: 'here' });
  session.close();
});

test('who is here is known from the first greeting, which the state of the room comes before', async () => {
  const chairs = (connected: boolean) => ({ seats: new Map([['us-1', { kind: 'human', connected }]]) });
  for (const [connected, is] of [
    [true, 'here'],
    [false, 'away'],
  ] as const) {
    const session = await opened(fakeDoor([], chairs(connected)).door);
    expect(session.chairs.value.us).toBe(is);
    session.close();
  }
});

test('what a teacher says to the table stands until the player puts it away', async () => {
  const { door, lines } = fakeDoor([]);
  const session = await opened(door);
  expect(session.notice.value).toBeNull();
  say(lines[0]?.listener, 'notice', { at: 1, text: 'Two minutes.' });
  expect(session.notice.value?.text).toBe('Two minutes.');
  session.putAway();
  expect(session.notice.value).toBeNull();
  session.close();
});

test('what a delegation says while a greeting is on its way is heard, once and in order', async () => {
  const remark = (id: number): CaucusRemark => ({ id, seat: 'us-2', at: id, text: `remark ${id}` });
  const { door, lines } = fakeDoor([], null, [remark(2)]);
  const session = await opened(door);
  const heard = () => session.caucus.value.map(({ id }) => id);
  expect(heard()).toEqual([2]);
  say(lines[0]?.listener, 'caucus', remark(3));
  // Read before the last remark was made, and told after it.
  say(lines[0]?.listener, 'hello', hello(2, [remark(1), remark(2)]));
  expect(heard()).toEqual([1, 2, 3]);
  session.close();
});
