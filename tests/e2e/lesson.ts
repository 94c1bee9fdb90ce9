import { ColyseusSDK, type SeatReservation } from '@colyseus/sdk';
import type { Board, ClassMade, ClassTicket, Enrolled, NewClass } from '../../shared/class-protocol.ts';
import type { ClassWish } from '../../shared/class-wishes.ts';
import type { Package } from '../../shared/rules/vocabulary.ts';
import { post, takeSeat } from '../wire-seat.ts';
import { playOn, towards } from './finished-match.ts';
import { hatedText, welcomeText } from './texts.ts';

const NAMES = ['Ana', 'Leo', 'Sol', 'Maximiliano Fernández', 'Ingrid', 'Omar', 'Kim', 'Lucía', 'Yusuf'];

export const CLASS: NewClass = {
  scenario: 'us-cuba-2015',
  format: 'short-talks',
  clock: 'standard',
  dropOut: 'bot',
  teamSize: 1,
  odd: 'bot',
  lang: 'en',
  talk: 'free',
  knock: false,
  coach: true,
  survey: false,
};

let acts = 0;

export async function act(
  server: string,
  { class: id, teacherKey: key }: ClassMade,
  wish: ClassWish,
): Promise<void> {
  acts += 1;
  await post(`${server}/api/classes/${id}/act`, { key, cmdId: `lesson-${process.pid}-${acts}`, wish });
}

async function gathered(server: string, names: readonly string[], wanted: NewClass) {
  const made = await post<ClassMade>(`${server}/api/classes`, wanted);
  const students: Enrolled[] = [];
  for (const name of names)
    students.push(await post<Enrolled>(`${server}/api/classes/join`, { code: made.code, name }));
  return { made, students };
}

/** A class with nine students, one more than sit in pairs; `begun`: they have their seats. */
export async function lesson(server: string, begun: boolean): Promise<ClassMade> {
  const { made } = await gathered(server, NAMES, CLASS);
  if (begun) await act(server, made, { type: 'begin' });
  return made;
}

/** What the teacher's board shows now. */
export async function boardOf(server: string, { class: id, teacherKey: key }: ClassMade): Promise<Board> {
  const { reservation } = await post<ClassTicket>(`${server}/api/classes/${id}/door`, { key });
  const room = await new ColyseusSDK(server).consumeSeatReservation(reservation as SeatReservation);
  room.onMessage('*', () => undefined);
  const board = await new Promise<Board>((resolve) => void room.onMessage('board', resolve));
  await room.leave();
  return board;
}

export type PlayedLesson = { readonly made: ClassMade; readonly students: readonly Enrolled[] };

/**
 * A class of six whose talks are over: one table ratified, one was refused at home, one was ended by the teacher. The
 * students of the first two played over the wire.
 */
export async function playedLesson(server: string, names = NAMES.slice(0, 6)): Promise<PlayedLesson> {
  const { made, students } = await gathered(server, names, { ...CLASS, clock: 'off', dropOut: 'wait' });
  await act(server, made, { type: 'begin' });
  const { tables } = await boardOf(server, made);
  const { format } = CLASS;
  const texts = [welcomeText(format), hatedText(format, 'us')];
  for (const [at, text] of texts.entries())
    await playTable(server, tables[at]?.match ?? '', students.slice(2 * at, 2 * at + 2), text);
  await act(server, made, { type: 'host', tables: 'all', wish: { type: 'cancel' } });
  return { made, students };
}

/** A class of two at a table that talks, both seats held: the first package lies on it. */
export async function seatedLesson(server: string) {
  const wanted = { ...CLASS, clock: 'off', dropOut: 'wait' } as const;
  const { made, students } = await gathered(server, NAMES.slice(0, 2), wanted);
  await act(server, made, { type: 'begin' });
  const match = (await boardOf(server, made)).tables[0]?.match ?? '';
  const seats = await chairsAt(server, match, students);
  const text = welcomeText(CLASS.format);
  await playOn(
    seats,
    (seat) => towards(text, seat),
    (seat) => Object.values(seat.view().standing).some((standing) => standing !== null),
  );
  return { made, students, seats };
}

/**
 * A class of three, of whom one reports. `briefing`: the others still read; `open`: they are in the first round;
 * `written`: in it one question is answered, one is not, and a headline is printed.
 */
export async function reportedLesson(server: string, so: 'briefing' | 'open' | 'written') {
  const wanted = { ...CLASS, clock: 'off', dropOut: 'wait', odd: 'journalist' } as const;
  const { made, students } = await gathered(server, NAMES.slice(0, 3), wanted);
  await act(server, made, { type: 'begin' });
  const match = (await boardOf(server, made)).tables[0]?.match ?? '';
  const [us, cuba, press] = await chairsAt(server, match, students);
  if (!us || !cuba || !press) throw new Error('three have a seat');
  if (so !== 'briefing') {
    await us.act({ type: 'ready' });
    await press.shown((await cuba.act({ type: 'ready' })).seq);
  }
  if (so === 'written') {
    await press.act({
      type: 'ask',
      to: 'us',
      text: 'What can you offer that your Congress would live with?',
    });
    const asked = await press.act({
      type: 'ask',
      to: 'cuba',
      text: 'What would you call a success this week?',
    });
    await cuba.shown(asked.seq);
    await cuba.act({ type: 'reply', question: 'press-1/cuba/1', text: 'To be taken off that list.' });
    await press.act({ type: 'headline', text: 'Both delegations smile for the cameras' });
  }
  const addressed = [us, cuba, press].map(({ hello }, at) => ({
    match,
    seat: hello.seat,
    secret: students[at]?.secret ?? '',
  }));
  for (const seat of [us, cuba, press]) seat.leave();
  const [atUs, atCuba, atPress] = addressed as [Addressed, Addressed, Addressed];
  return { made, students, us: atUs, cuba: atCuba, press: atPress };
}

type Addressed = { readonly match: string; readonly seat: string; readonly secret: string };

/** A class of two at a table that talks, with a remark that was reported, a wish for the other side, a name noted, and two who wait at the door. */
export async function askingLesson(server: string) {
  const { made, students, seats } = await seatedLesson(server);
  const [first, second] = seats;
  const [ana, leo] = students;
  if (!first || !second || !ana || !leo) throw new Error('two sit there');
  await first.act({ type: 'say', text: 'We can move on embassies if you move on the list.' });
  const { seq } = await second.act({ type: 'say', text: 'You have no idea what you are talking about!' });
  const at = `${server}/api/matches/${first.hello.match}`;
  await post(`${at}/report`, {
    secret: ana.secret,
    seq,
    place: 'talks',
    reason: 'unkind',
    note: 'It was not the first time.',
  });
  await post(`${at}/other-side`, { secret: ana.secret, asks: true });
  await act(server, made, { type: 'alias', student: leo.student, alias: 'Leonardo Ruiz' });
  await act(server, made, { type: 'mute', whom: { student: leo.student }, muted: true });
  await act(server, made, { type: 'knock', knock: true });
  for (const name of ['Nadia', 'Somebody else'])
    await post(`${server}/api/classes/join`, { code: made.code, name });
  for (const seat of seats) seat.leave();
  const chair = { match: first.hello.match, seat: first.hello.seat, secret: ana.secret };
  return { made, chair };
}

function chairsAt(server: string, match: string, students: readonly Enrolled[]) {
  const chair = { match, seat: 'us-1', code: null, hostKey: null, about: {} } as const;
  return Promise.all(students.map(({ secret }) => takeSeat(server, { ...chair, secret })));
}

async function playTable(
  server: string,
  match: string,
  students: readonly Enrolled[],
  text: Package,
): Promise<void> {
  const seats = await chairsAt(server, match, students);
  await playOn(
    seats,
    (seat) => towards(text, seat),
    (seat) => seat.view().phase === 'over',
  );
  for (const seat of seats) seat.leave();
}

export function boardAddress(
  { class: id, teacherKey, coTeacherKey, wallKey }: ClassMade,
  search = '',
): string {
  const keys = new URLSearchParams({ key: teacherKey, co: coTeacherKey, wall: wallKey });
  return `/class/${id}${search}#${keys}`;
}

export function wallAddress({ class: id, wallKey }: ClassMade): string {
  return `/wall/${id}#${new URLSearchParams({ key: wallKey })}`;
}

/** The same class after the teacher has ended all talks. */
export async function endedLesson(server: string): Promise<ClassMade> {
  const made = await lesson(server, true);
  await act(server, made, { type: 'host', tables: 'all', wish: { type: 'cancel' } });
  const match = (await boardOf(server, made)).tables[0]?.match ?? '';
  await act(server, made, { type: 'moment', match, seq: 2 });
  return made;
}

export function debriefAddress({ class: id, teacherKey }: ClassMade): string {
  return `/class/${id}/debrief#${new URLSearchParams({ key: teacherKey })}`;
}
