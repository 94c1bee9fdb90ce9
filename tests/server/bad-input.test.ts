import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Seated } from '../../shared/protocol.ts';
import { boot } from './boot.ts';
import { logOf } from './log-of.ts';
import { type Player, sit } from './player.ts';
import { FRAME, rawSocket, socketAddress, upgradeStatus } from './raw-socket.ts';
import { ask, join, newMatch } from './requests.ts';

type Table = { url: string; folder: string; made: Seated; us: Player; cuba: Player };

/** Both chairs in the plenary of the first round, where Cuba speaks first. */
async function table(): Promise<Table> {
  const { url, folder } = await boot();
  const made = await newMatch(url);
  const us = await sit(url, made);
  const cuba = await sit(url, await join(url, made.code));
  await us.until(() => us.view().phase === 'briefing');
  for (const wish of [{ type: 'ready' }, { type: 'sound', sounding: null }] as const) {
    for (const player of [us, cuba]) expect(await player.act(wish)).toEqual({ seq: expect.any(Number) });
    await Promise.all(
      [us, cuba].map((one) => one.until(() => one.view().phase !== 'briefing' && one.seq() % 2 === 0)),
    );
  }
  await us.until(() => us.view().phase === 'plenary');
  return { url, folder, made, us, cuba };
}

const plenary = { round: 1, phase: 'plenary', turn: 0 };
const embassies = { embassies: 'open-at-once' };

describe('a command that makes no sense is refused, the connection lives and nothing changes', () => {
  const cases: [name: string, payload: unknown, refusal: unknown][] = [
    ['nothing at all', undefined, { code: 'malformed' }],
    ['a word', 'pass', { code: 'malformed' }],
    ['a list', [1, 2, 3], { code: 'malformed' }],
    ['no command id', { moment: plenary, wish: { type: 'pass' } }, { code: 'malformed' }],
    [
      'a command id as long as a page',
      act({ type: 'pass' }, { cmdId: 'x'.repeat(2_000) }),
      { code: 'malformed' },
    ],
    ['a seat of its own choice', { ...act({ type: 'pass' }), seat: 'cuba-1' }, { code: 'malformed' }],
    ['a wish without a type', act({}), { code: 'malformed' }],
    ['an unknown action', act({ type: 'bribe' }), { code: 'unknown-action', about: 'bribe' }],
    [
      'an inherited property as an action',
      act({ type: 'constructor' }),
      { code: 'unknown-action', about: 'constructor' },
    ],
    [
      'a wish with a word too many',
      act({ type: 'pass', secretly: true }),
      { code: 'malformed', about: 'pass' },
    ],
    ['no moment', { cmdId: 'none', wish: { type: 'pass' } }, { code: 'malformed', about: 'moment' }],
    ['a moment that is over', act({ type: 'pass' }, { moment: { ...plenary, turn: 7 } }), { code: 'stale' }],
    ['a turn that is not its own', act({ type: 'pass' }), { code: 'not-your-turn' }],
    ['a phase that is not now', act({ type: 'press', line: 'blame' }), { code: 'not-now' }],
    ['what only the host may', act({ type: 'cancel' }), { code: 'host-only' }],
    ['what only the clock may', act({ type: 'expire' }), { code: 'host-only' }],
  ];

  test.each(cases)('%s', async (_, payload, refusal) => {
    const { folder, us, cuba } = await table();
    const before = await logOf(folder);
    await expect(us.request(payload)).rejects.toMatchObject({ name: 'rejected', reason: refusal });
    expect(await logOf(folder)).toEqual(before);
    const done = await cuba.act({ type: 'pass' });
    expect(done).toEqual({ seq: before.length + 1 });
  });

  const ofCuba: [name: string, wish: object, refusal: unknown][] = [
    [
      'an unknown issue',
      { type: 'table', package: { moon: 'full' }, sign: false },
      { code: 'unknown-issue', about: 'moon' },
    ],
    [
      'an unknown option',
      { type: 'table', package: { embassies: 'never' }, sign: false },
      { code: 'unknown-option' },
    ],
    [
      'an inherited property as an option',
      { type: 'table', package: { embassies: 'toString' }, sign: false },
      { code: 'unknown-option' },
    ],
    ['an empty package', { type: 'table', package: {}, sign: false }, { code: 'empty-package' }],
    ['a package that nobody tabled', { type: 'accept', package: 'us#9' }, { code: 'unknown-package' }],
    ['its own package', { type: 'accept', package: 'cuba#1' }, { code: 'unknown-package' }],
    ['walking out at once', { type: 'walk-out' }, { code: 'too-early-to-walk-out' }],
  ];
  test.each(ofCuba)('%s', async (_, wish, refusal) => {
    const { folder, cuba } = await table();
    const before = await logOf(folder);
    await expect(cuba.request(act(wish))).rejects.toMatchObject({ name: 'rejected', reason: refusal });
    expect(await logOf(folder)).toEqual(before);
  });

  test('a command that was refused may be sent again when it is right, under the same id', async () => {
    const { us, cuba } = await table();
    const early = act({ type: 'table', package: embassies, sign: false }, { cmdId: 'same-id' });
    await expect(us.request(early)).rejects.toMatchObject({ reason: { code: 'not-your-turn' } });
    await cuba.act({ type: 'pass' });
    await us.until(() => us.view().turn === 1);
    const moment = { ...plenary, turn: 1 };
    expect(await us.request({ ...early, moment })).toEqual({ seq: us.seq() });
  });
});

function act(wish: object, besides: object = {}): object {
  return { cmdId: 'test-command', moment: plenary, wish, ...besides };
}

describe('a connection that misbehaves ends alone', () => {
  test('a message of 100 kB', async () => {
    const { folder, us, cuba } = await table();
    const before = await logOf(folder);
    us.room.send('act', act({ type: 'say', text: 'x'.repeat(100_000) }));
    // Too big to be read (1009); the SDK then asks to come back, which only the door allows.
    await expect(us.request(act({ type: 'pass' }))).rejects.toThrow();
    expect(await logOf(folder)).toEqual(before);
    expect(await cuba.act({ type: 'pass' })).toEqual({ seq: before.length + 1 });
  });

  test('a message of an unknown type', async () => {
    const { folder, us, cuba } = await table();
    const before = await logOf(folder);
    await expect(us.room.request('constructor', {})).rejects.toThrow();
    us.room.send('admin', { cancel: true });
    expect(await us.left).toBe(4002);
    expect(await logOf(folder)).toEqual(before);
    expect(await cuba.act({ type: 'pass' })).toEqual({ seq: before.length + 1 });
  });

  test('frames of random bytes, whatever they claim to be', async () => {
    const { url, folder, made, cuba } = await table();
    const before = await logOf(folder);
    // The framework says on the console what it could not read.
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    onTestFinished(() => void vi.restoreAllMocks());
    let random = 1;
    const byte = () => {
      random = (Math.imul(random, 1_103_515_245) + 12_345) >>> 0;
      return random >>> 24;
    };
    const heads = [...Object.values(FRAME), 0, 255];
    for (let round = 0; round < 12; round += 1) {
      const socket = await rawSocket(url, made);
      for (let i = 0; i < 150; i += 1) {
        const length = byte() % 40;
        socket.send(Uint8Array.from([heads[byte() % heads.length] ?? 0, ...Array.from({ length }, byte)]));
      }
    }
    for (const bytes of HOSTILE) (await rawSocket(url, made)).send(Uint8Array.from(bytes));
    expect(await cuba.act({ type: 'pass' })).toEqual({ seq: before.length + 1 });
    expect((await logOf(folder)).slice(0, -1)).toEqual(before);
  });

  test('more messages than anybody can type: first refused, then cut off', async () => {
    const { url } = await boot({ pace: { burst: 12, perSecond: 4, most: 20 } });
    const made = await newMatch(url);
    await join(url, made.code);
    const us = await sit(url, made);
    const say = (text: string) => us.act({ type: 'say', text });
    const answers = await Promise.all(Array.from({ length: 15 }, (_, i) => say(`line ${i}`)));
    const refused = answers.filter((answer) => 'code' in answer);
    expect(refused.length).toBeGreaterThanOrEqual(1);
    expect(refused).toEqual(refused.map(() => ({ code: 'rate' })));
    for (let i = 0; i < 40; i += 1) us.room.send('act', act({ type: 'say', text: `flood ${i}` }));
    expect(await us.left).toBe(4002);
  });
});

/** Lengths that lie, nesting without end, types that are names of inherited properties. */
const HOSTILE: readonly (readonly number[])[] = [
  [],
  [FRAME.request],
  [FRAME.request, 0, 0xdb, 0xff, 0xff, 0xff, 0xff],
  [FRAME.request, 0xcf],
  [FRAME.data, 0xdb, 0xff, 0xff, 0xff, 0x7f],
  [FRAME.data, 0xa9, ...Buffer.from('__proto__')],
  [FRAME.request, 1, 0xa9, ...Buffer.from('__proto__'), 0x80],
  [FRAME.request, 1, 0xa3, ...Buffer.from('act'), 0xdd, 0xff, 0xff, 0xff, 0xff],
  [FRAME.request, 1, 0xa3, ...Buffer.from('act'), 0xdf, 0xff, 0xff, 0xff, 0xff],
  [FRAME.request, 1, 0xa3, ...Buffer.from('act'), ...Array.from({ length: 16_000 }, () => 0x91)],
  [FRAME.bytes, 0xa3, ...Buffer.from('act'), 1, 2, 3],
];

describe('a socket', () => {
  test('opens to the own page and to what is no page, and not to the pages of others', async () => {
    const { url } = await boot({ environment: { PUBLIC_URL: 'https://talks.example.org' } });
    const made = await newMatch(url);
    const host = new URL(url).host;
    const status = async (origin?: string) => upgradeStatus(await socketAddress(url, made), origin);
    expect(await status()).toBe(101);
    expect(await status(`http://${host}`)).toBe(101);
    expect(await status('https://talks.example.org')).toBe(101);
    expect(await status('https://elsewhere.example')).toBe(403);
    expect(await status('null')).toBe(403);
  });

  test('cannot be had without a reservation of the door', async () => {
    const { url } = await boot();
    const made = await newMatch(url);
    const us = await sit(url, made);
    for (const path of [
      '/x/y?sessionId=z',
      `/x/${made.match}?sessionId=z`,
      `/x/${made.match}?sessionId=__proto__`,
    ]) {
      const { closed } = await guest(`${url.replace('http', 'ws')}${path}`);
      expect(await closed).toBe(4002);
    }
    expect(us.seq()).toBe(1);
  });

  test('cannot be had through matchmaking', async () => {
    const { url } = await boot();
    const made = await newMatch(url);
    for (const method of ['create', 'joinOrCreate', 'join', 'joinById', 'reconnect']) {
      const path = `${url}/matchmake/${method}/${method === 'joinById' ? made.match : 'match'}`;
      const { status } = await fetch(path, { method: 'POST', body: '{}' });
      expect(status).toBe(404);
    }
  });
});

async function guest(address: string): Promise<{ closed: Promise<number> }> {
  const { WebSocket } = await import('ws');
  const socket = new WebSocket(address);
  return { closed: new Promise((resolve) => socket.once('close', resolve)) };
}

test('a stranger cannot act in anybody else’s match over HTTP', async () => {
  const { url, folder, made } = await table();
  const before = await logOf(folder);
  const key = 'k'.repeat(32);
  const host = await ask(`${url}/api/matches/${made.match}/host`, {
    key,
    cmdId: 'x',
    wish: { type: 'cancel' },
  });
  expect(host).toMatchObject({ status: 403, body: { refusal: { code: 'wrong-secret' } } });
  expect(await logOf(folder)).toEqual(before);
});
