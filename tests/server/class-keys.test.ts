import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { MIRROR_VIEWS } from '../../shared/class-mirror.ts';
import { CLASS_FILES, type ClassMade, type Enrolled } from '../../shared/class-protocol.ts';
import { type ClassWish, classActSchema } from '../../shared/class-wishes.ts';
import type { HostWish, hostWishes } from '../../shared/rules/wish.ts';
import { act, enrol, look, newClass } from './class-client.ts';
import { chairOf, lesson } from './lesson.ts';
import { type Answer, ask } from './requests.ts';

type Facts = { readonly student: string; readonly match: string };

/** One of every kind, as a teacher would send it: what follows has to be refused for its key alone. */
const WISHES: { readonly [T in ClassWish['type']]: (of: Facts) => Extract<ClassWish, { type: T }> } = {
  lock: () => ({ type: 'lock', locked: true }),
  begin: () => ({ type: 'begin' }),
  knock: () => ({ type: 'knock', knock: true }),
  admit: () => ({ type: 'admit', students: 'all' }),
  rename: ({ student }) => ({ type: 'rename', student, name: 'Somebody' }),
  alias: ({ student }) => ({ type: 'alias', student, alias: 'Somebody' }),
  move: ({ student }) => ({ type: 'move', student, table: 3, side: 'us', swap: null }),
  'keep-side': ({ student }) => ({ type: 'keep-side', student }),
  remove: ({ student }) => ({ type: 'remove', student }),
  host: () => ({ type: 'host', tables: 'all', wish: { type: 'cancel' } }),
  message: () => ({ type: 'message', tables: 'all', text: 'A stranger speaks' }),
  'stand-in': ({ match }) => ({ type: 'stand-in', match, seat: 'us-1', bot: true }),
  talk: () => ({ type: 'talk', talk: 'off' }),
  mute: () => ({ type: 'mute', whom: { tables: 'all' }, muted: true }),
  dismiss: ({ match }) => ({ type: 'dismiss', match, place: 'talks', seq: 1, dismissed: true }),
  bell: () => ({ type: 'bell', at: 1 }),
  freeze: () => ({ type: 'freeze', frozen: true }),
  survey: () => ({ type: 'survey', on: true }),
  coach: () => ({ type: 'coach', open: true }),
  plan: () => ({ type: 'plan', plan: { minutes: 50, began: 1 } }),
  wall: () => ({ type: 'wall', step: 'join' }),
  moment: ({ match }) => ({ type: 'moment', match, seq: 1 }),
  sentences: ({ student }) => ({ type: 'sentences', shown: [student], named: true }),
};

/** Everything that is posted to a class, and what a teacher's key would open there; a student's own affairs are `null`. */
const ROUTES: { readonly [route: string]: ((of: Facts) => readonly object[]) | null } = {
  act: (of) => Object.values(WISHES).map((wish, at) => ({ cmdId: `intruder-${at}`, wish: wish(of) })),
  mirror: ({ match }) => MIRROR_VIEWS.map((as) => ({ match, as })),
  data: () => CLASS_FILES.map((file) => ({ file })),
  offers: () => [{}],
  delete: () => [{}],
  /** Shown to all while the wall shows it, and to a teacher before. */
  moment: null,
  door: null,
  debrief: null,
  sentence: null,
  checked: null,
  survey: null,
  homework: null,
};

const HOST: { readonly [T in keyof typeof hostWishes]: Partial<Extract<HostWish, { type: T }>> } = {
  open: {},
  pause: {},
  resume: {},
  extend: { seconds: 60 },
  inject: { dispatch: 'boats-doubled' },
  'last-call': {},
  cancel: {},
  'add-seat': { seat: 'us-2' },
  'step-out': { seat: 'us-1' },
  'come-back': { seat: 'us-1' },
  'hand-over': { seat: 'us-1' },
  'appoint-head': { seat: 'us-1' },
  'seat-press': { seat: 'press-1' },
  'unseat-press': { seat: 'press-1' },
  branch: {
    ...{ match: null, seq: 1, hash: '0'.repeat(64), seed: 'a seed', clocks: null },
    original: { ending: { type: 'cancelled' }, signed: null, waiting: 0 },
  },
};

let url: string;
let made: ClassMade;
let of: Facts;
let intruders: { readonly [name: string]: string };
let students: readonly Enrolled[];
let board: Awaited<ReturnType<typeof look>>;

beforeEach(async () => {
  const given = await lesson(5);
  ({ url, made, students, board } = given);
  const [ana, beto, carla, dario] = students as [Enrolled, Enrolled, Enrolled, Enrolled];
  await act(url, made, { type: 'begin' });
  const { seated } = await chairOf(url, carla);
  await act(url, made, { type: 'remove', student: dario.student });
  await act(url, made, { type: 'knock', knock: true });
  const outside = await enrol(url, made.code, 'Outside');
  const other = await newClass(url);
  const stranger = await enrol(url, other.code, 'Stranger');
  of = { student: beto.student, match: seated.match };
  intruders = {
    'a student': ana.secret,
    'a student who was taken out': dario.secret,
    'somebody at the door': outside.secret,
    'the wall': made.wallKey,
    'a teacher of another class': other.teacherKey,
    'a student of another class': stranger.secret,
    'somebody who guesses': 'x'.repeat(32),
  };
});

function post(route: string, body: object): Promise<Answer<unknown>> {
  return ask(`${url}/api/classes/${made.class}/${route}`, body);
}

/** The class as its teacher sees it, but for the time. */
async function seen(): Promise<string> {
  const now = await look(url, made.class, made.teacherKey);
  return JSON.stringify({ ...(await now.until('board', () => true)), now: 0 });
}

describe('a key opens what it is for, and nothing else', () => {
  test('every wish of the schema and every route of the server is tried here', () => {
    const { wish } = classActSchema.shape;
    const types = wish.def.options.map(({ shape }) => shape.type.def.values[0]);
    expect(types.sort()).toEqual(Object.keys(WISHES).sort());
    const folder = join(import.meta.dirname, '../../server/http');
    const sources = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
    const routes = sources.flatMap((text) => [
      ...text.matchAll(/router\.post\('\/classes\/:id\/([a-z-]+)'/g),
    ]);
    expect(routes.map(([, route]) => route).sort()).toEqual(Object.keys(ROUTES).sort());
    for (const body of ROUTES.act?.(of) ?? [])
      expect(classActSchema.safeParse({ ...body, key: made.teacherKey }).success).toBe(true);
  });

  test('nobody but a teacher of the class does what a teacher does, and nothing changes by trying', async () => {
    const before = await seen();
    for (const [who, key] of Object.entries(intruders)) {
      for (const [route, bodies] of Object.entries(ROUTES)) {
        for (const body of bodies?.(of) ?? []) {
          const { status, body: answer } = await post(route, { ...body, key });
          expect([who, route, body, status, answer]).toEqual([
            ...[who, route, body, expect.toBeOneOf([403, 409])],
            { refusal: { code: expect.toBeOneOf(['wrong-secret', 'not-admitted']) } },
          ]);
        }
      }
    }
    expect(await seen()).toBe(before);
    expect(board.heard()).not.toContain('A stranger speaks');
  });

  test('nobody takes another’s chair, hosts a table, or sees a side’s secrets before the end', async () => {
    const at = (path: string, body?: object) => ask(`${url}/api/matches/${of.match}/${path}`, body);
    for (const [who, secret] of Object.entries(intruders)) {
      const hosting = { key: secret, cmdId: 'intruder', wish: { type: 'pause' } };
      const tried = [
        await at('seat', { secret }),
        await at('reflection', { secret }),
        await at('listing', { secret, listed: true }),
        await at('report', { secret, place: 'talks', seq: 2, reason: 'other', note: '' }),
        await at('other-side', { secret, asks: true }),
        await at('host', hosting),
      ];
      expect([who, ...tried.map(({ status }) => status)]).toEqual([who, ...tried.map(() => 403)]);
    }
    for (const path of [
      'frames?as=us',
      'frames?as=cuba',
      'frames?as=open',
      'file',
      'data.json',
      'events.csv',
    ])
      expect([path, (await at(path)).status]).toEqual([path, 409]);
  });

  test('a student’s own connection wishes nothing that is the host’s', async () => {
    const player = await chairOf(url, students[0] as Enrolled);
    for (const [type, wish] of Object.entries(HOST))
      expect([type, await player.act({ type, ...wish } as never)]).toEqual([type, { code: 'host-only' }]);
    expect(await player.act({ type: 'expire' } as never)).toEqual({ code: 'host-only' });
  });
});
