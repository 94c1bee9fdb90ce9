import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ColyseusSDK, type Room, type SeatReservation } from '@colyseus/sdk';
import type { ClassMade, ClassTicket, Enrolled, Place } from '../../shared/class-protocol.ts';
import type { Seated } from '../../shared/protocol.ts';
import type { PlayerWish } from '../../shared/rules/wish.ts';
import { post, takeSeat, type WireSeat } from '../wire-seat.ts';
import { quantile } from './figures.ts';
import { startServer } from './server.ts';
import { nextTurn } from './tables/next-turn.ts';

/**
 * A school's lessons on one server, over real sockets: every student acts every five seconds, two teachers look at each
 * board. Then all connections break at once, and everybody comes back. Ends with code 1 if anything was refused, lost
 * or late. `npm run bench -- classroom [MINUTES]`.
 */
const CLASSES = 5;
const TABLES = 8;
const TEAM = 3;
const STUDENTS = TABLES * 2 * TEAM;
const EVERY = 5_000;
const TEACHERS = 2;
const SAMPLE = 10_000;
const SETTLED = 2 * 60_000;
const LIMITS = { p99: 100, back: 10_000, growth: 1.1 };
const REMARK = 'We could move on the flights if you could move on the mail.';

type Student = { readonly seated: Seated; end: WireSeat; acks: number };
/** Everybody else at the table: colleagues and the other side. */
type Others = (of: Student) => readonly Student[];

export async function benchClassroom(minutes = Number(process.argv[3] ?? 10)): Promise<void> {
  const cache = new URL('../../node_modules/.cache/', import.meta.url).pathname;
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'classroom-'));
  const server = await startServer('ninety-miles', Number(process.env.BENCH_PORT ?? 3480), folder);
  const problems: string[] = [];
  try {
    const begin = performance.now();
    const lessons = await Promise.all(Array.from({ length: CLASSES }, () => openLesson(server.url)));
    const students = lessons.flatMap((lesson) => lesson.students);
    const joined = performance.now() - begin;

    const others: Others = (of) =>
      students.filter((one) => one !== of && one.seated.match === of.seated.match);
    const latencies: number[] = [];
    const memory: number[] = [];
    const end = performance.now() + minutes * 60_000;
    const before = await server.cost();
    let liveThen = 0;
    const settledAt = Math.min(SETTLED, (minutes * 60_000) / 2) / SAMPLE;
    const samples = sample(end, async () => {
      memory.push((await server.cost()).rssBytes);
      if (liveThen === 0 && memory.length >= settledAt) liveThen = await server.live();
    });
    await Promise.all(
      students.map((student, i) =>
        play(student, { end, first: (EVERY * i) / students.length, others, latencies, problems }),
      ),
    );
    await samples;
    const liveNow = await server.live();
    const after = await server.cost();
    const cpu = (after.cpuMicroseconds - before.cpuMicroseconds) / latencies.length;

    const broken = performance.now();
    for (const { end: connection } of students) connection.leave();
    const back = await Promise.all(
      students.map((student) => comeBack(server.url, student, broken, problems)),
    );
    const lost = await lostActions(server.url, lessons);

    const settled = memory.slice(Math.floor(SETTLED / SAMPLE));
    const growth = settled.length > 1 ? (settled.at(-1) ?? 0) / (settled[0] ?? 1) : 1;
    const p99 = quantile(latencies, 0.99);
    const slowest = Math.max(...back);
    console.log(
      `${CLASSES} classes of ${STUDENTS}, ${CLASSES * TABLES} tables of ${2 * TEAM}, ${minutes} minutes, one process, Node ${process.version}\n`,
    );
    const rows: readonly (readonly [string, string, boolean | null])[] = [
      ['all seated after opening the classes, s', (joined / 1000).toFixed(1), null],
      ['actions', String(latencies.length), null],
      ['refused joins or actions', String(problems.length), problems.length === 0],
      ['acknowledged actions missing from the log', String(lost), lost === 0],
      ['action to the views of the whole table, p50 ms', quantile(latencies, 0.5).toFixed(1), null],
      [`the same, p99 ms (at most ${LIMITS.p99})`, p99.toFixed(1), p99 <= LIMITS.p99],
      ['CPU of the server, us an action, boards included', cpu.toFixed(0), null],
      ['memory, MB, at the end', ((memory.at(-1) ?? 0) / 2 ** 20).toFixed(0), null],
      [
        `live heap at the end, ${(liveNow / 2 ** 20).toFixed(0)} MB, beside after two minutes (at most ${LIMITS.growth})`,
        (liveNow / liveThen).toFixed(2),
        liveNow / liveThen <= LIMITS.growth,
      ],
      [
        `memory at the end beside after two minutes (at most ${LIMITS.growth})`,
        growth.toFixed(2),
        growth <= LIMITS.growth,
      ],
      [
        `all ${students.length} cut off at once: everybody back, s (at most ${LIMITS.back / 1000})`,
        (slowest / 1000).toFixed(1),
        slowest <= LIMITS.back,
      ],
    ];
    for (const [name, value, met] of rows)
      console.log(
        `| ${name.padEnd(66)} | ${value.padStart(8)} | ${met === null ? '' : met ? 'met' : 'MISSED'}`,
      );
    for (const problem of problems.slice(0, 5)) console.log(problem);
    if (rows.some(([, , met]) => met === false)) process.exitCode = 1;
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

type Lesson = { readonly made: ClassMade; readonly students: readonly Student[] };

async function openLesson(url: string): Promise<Lesson> {
  const wanted = {
    scenario: 'us-cuba-2015',
    format: 'full-talks',
    clock: 'off',
    dropOut: 'wait',
    teamSize: TEAM,
    odd: 'bot',
    lang: 'en',
    talk: 'free',
    knock: false,
    coach: true,
    survey: false,
  };
  const made = await post<ClassMade>(`${url}/api/classes`, wanted);
  const names = Array.from({ length: STUDENTS }, (_, i) => `Student ${i + 1}`);
  const enrolled = await Promise.all(
    names.map((name) => post<Enrolled>(`${url}/api/classes/join`, { code: made.code, name })),
  );
  const pages = await Promise.all(enrolled.map(({ secret }) => enter(url, made.class, secret)));
  // Teachers read along all the time: their boards are part of the load.
  await Promise.all(Array.from({ length: TEACHERS }, () => enter(url, made.class, made.teacherKey)));
  const chairs = pages.map(chairIn);
  const act = { key: made.teacherKey, cmdId: 'bench-begin', wish: { type: 'begin' } };
  await post(`${url}/api/classes/${made.class}/act`, act);
  const students = await Promise.all(
    chairs.map(async (chair, i): Promise<Student> => {
      const seated = { ...(await chair), secret: enrolled[i]?.secret } as Seated;
      void pages[i]?.leave();
      return { seated, end: await takeSeat(url, seated), acks: 0 };
    }),
  );
  return { made, students };
}

async function enter(url: string, of: string, key: string): Promise<Room> {
  const { reservation } = await post<ClassTicket>(`${url}/api/classes/${of}/door`, { key });
  const room = await new ColyseusSDK(url).consumeSeatReservation(reservation as SeatReservation);
  room.onMessage('*', () => undefined);
  return room;
}

function chairIn(page: Room): Promise<Place['chair']> {
  return new Promise((resolve) => {
    page.onMessage('place', ({ chair }: Place) => {
      if (chair) resolve(chair);
    });
  });
}

type Course = {
  readonly end: number;
  /** Milliseconds before the first action, so that they do not all act at once. */
  readonly first: number;
  readonly others: Others;
  readonly latencies: number[];
  readonly problems: string[];
};

async function play(student: Student, { end, first, others, latencies, problems }: Course): Promise<void> {
  for (let due = performance.now() + first; due < end; due += EVERY) {
    await wait(Math.max(0, due - performance.now()));
    const { end: chair } = student;
    // Every tenth action is a move of the match, so that it lasts as long as the measuring.
    const wish = (student.acks % 10 === 0 && nextTurn(chair.hello.brief, chair.view())) || aside(chair);
    const start = performance.now();
    try {
      const { seq } = await chair.act(wish);
      await Promise.all([chair, ...others(student).map(({ end: one }) => one)].map((one) => one.shown(seq)));
      student.acks += 1;
      latencies.push(performance.now() - start);
    } catch (problem) {
      const { reason } = problem as { reason?: { code: string } };
      // The other side was quicker: a player would look again.
      if (reason?.code !== 'stale' && reason?.code !== 'not-now')
        problems.push(`${wish.type}: ${reason?.code ?? problem}`);
    }
  }
}

/** What moves nothing: a remark of who speaks for the side, a draft of who does not. */
function aside({ hello: { brief }, view }: WireSeat): PlayerWish {
  if (view().menu.say) return { type: 'say', text: REMARK };
  const issues = brief.issues
    .slice(0, 6)
    .flatMap(({ id, options }) => (options[0] ? [[id, options[0].id]] : []));
  return { type: 'draft', draft: { package: Object.fromEntries(issues), sign: false } };
}

async function comeBack(url: string, student: Student, broken: number, problems: string[]): Promise<number> {
  try {
    student.end = await takeSeat(url, student.seated);
  } catch (problem) {
    problems.push(`coming back: ${problem}`);
  }
  return performance.now() - broken;
}

/** Every acknowledged action has a record of its own. */
async function lostActions(url: string, lessons: readonly Lesson[]): Promise<number> {
  let lost = 0;
  for (const { made, students } of lessons) {
    const body = { key: made.teacherKey, file: 'class.json' };
    const { events } = await post<{ events: { match: string; seq: number; by: string }[] }>(
      `${url}/api/classes/${made.class}/data`,
      body,
    );
    for (const { seated, acks } of students) {
      const written = events.filter(({ match, by }) => match === seated.match && by === seated.seat);
      lost += Math.max(0, acks - new Set(written.map(({ seq }) => seq)).size);
    }
  }
  return lost;
}

async function sample(end: number, take: () => Promise<unknown>): Promise<void> {
  while (performance.now() < end) {
    await take();
    await wait(Math.min(SAMPLE, Math.max(0, end - performance.now())));
  }
}
