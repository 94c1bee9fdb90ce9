import { describe, expect, test } from 'vitest';
import type { BoardChair, Enrolled } from '../../shared/class-protocol.ts';
import { boot } from './boot.ts';
import { act, enrol, look, newClass } from './class-client.ts';
import { chairOf } from './lesson.ts';
import type { Player } from './player.ts';
import { ask } from './requests.ts';

const NAMES = ['Ana', 'Beto', 'Carla', 'Dario', 'Elena', 'Flor', 'Gabo', 'Hana'];

/** A class of delegations of three whose students have all sat down. */
async function seated(count: number, absence = 3_600_000) {
  const { url } = await boot({ absence });
  const made = await newClass(url, { teamSize: 3, format: 'class-period' });
  const students: Enrolled[] = [];
  for (const name of NAMES.slice(0, count)) students.push(await enrol(url, made.code, name));
  const board = await look(url, made.class, made.teacherKey);
  await act(url, made, { type: 'begin' });
  const players: Player[] = [];
  for (const student of students) players.push(await chairOf(url, student));
  return { url, made, students, board, players };
}

function at(players: readonly Player[], seat: string): Player {
  const found = players.find((player) => player.seated.seat === seat);
  if (!found) throw new Error(`nobody at ${seat}`);
  return found;
}

function briefOf({ hellos }: Player) {
  const last = hellos.at(-1);
  if (!last) throw new Error('nobody was greeted');
  return last.brief;
}

describe('delegations of a class', () => {
  test('six students make one table of three and three, each with desks of their own', async () => {
    const { players, board } = await seated(6);
    expect(players.map(({ seated: { seat } }) => seat).sort()).toEqual([
      'cuba-1',
      'cuba-2',
      'cuba-3',
      'us-1',
      'us-2',
      'us-3',
    ]);
    const { tables } = await board.until('board', ({ tables: [table] }) => table?.chairs.length === 6);
    expect(tables).toHaveLength(1);
    expect(tables[0]?.chairs.map(({ seat }) => seat)).toEqual([
      'us-1',
      'us-2',
      'us-3',
      'cuba-1',
      'cuba-2',
      'cuba-3',
    ]);
    const brief = briefOf(at(players, 'us-2'));
    expect([brief.own?.duties, brief.own?.sheet.walkAway]).toEqual([['economy'], null]);
    for (const player of players) await player.act({ type: 'ready' });
    await at(players, 'us-1').until(() => at(players, 'us-1').view().round === 1);
  });

  test('a latecomer joins the smallest delegation and takes over a desk', async () => {
    const { url, made, players } = await seated(5);
    const late = await enrol(url, made.code, 'Late');
    const player = await chairOf(url, late);
    expect(briefOf(player).own?.team).toHaveLength(3);
    const colleague = at(players, player.seated.seat.replace(/\d$/, '2'));
    await colleague.until(() => briefOf(colleague).own?.team.length === 3);
    expect(briefOf(colleague).own?.duties).toEqual(['economy']);
  });

  test('whoever stays away is covered for, and has the same desk again on coming back', async () => {
    const { url, students, players } = await seated(6, 30);
    const head = at(players, 'us-1');
    const gone = at(players, 'us-2');
    await gone.leave();
    await head.until(() => briefOf(head).own?.duties.includes('economy') === true);
    expect(briefOf(head).own?.team[1]).toEqual({ seat: 'us-2', duties: ['economy'], away: true });
    const student = students[players.indexOf(gone)] as Enrolled;
    const back = await chairOf(url, student);
    await head.until(() => briefOf(head).own?.duties.includes('economy') === false);
    expect(back.seated.seat).toBe('us-2');
  });

  test('a student who is removed leaves the desk to the colleagues; the last one leaves it to a bot', async () => {
    const { url, made, players, board } = await seated(6);
    const us = at(players, 'us-1');
    const remove = async (seat: string) => {
      const name = NAMES[players.indexOf(at(players, seat))];
      const { students } = await board.until('board', () => true);
      const student = students.find((one) => one.name === name)?.id ?? '';
      expect((await act(url, made, { type: 'remove', student })).status).toBe(200);
    };
    await remove('cuba-2');
    await us.until(() => us.steps.some(({ events }) => events.some(({ type }) => type === 'stepped-out')));
    await remove('cuba-1');
    await remove('cuba-3');
    const cuba = (seats: readonly BoardChair[]) => seats.filter(({ seat }) => seat.startsWith('cuba'));
    await board.until('board', ({ tables: [table] }) => {
      const [chair, more] = cuba(table?.chairs ?? []);
      return chair?.seat === 'cuba-3' && chair.playedBy === 'bot' && !more;
    });
    for (const seat of ['us-1', 'us-2', 'us-3']) await at(players, seat).act({ type: 'ready' });
    // The bot has read and sits down, so the first round opens.
    await us.until(() => us.view().round === 1);
  });

  test('a delegation may be as large as five and no larger', async () => {
    const { url } = await boot();
    await expect(newClass(url, { teamSize: 6 })).rejects.toThrow('malformed');
  });
});

describe('what a teacher does with a delegation', () => {
  test('a bot plays for its head, and for nobody else of it', async () => {
    const { url, made, players } = await seated(6);
    const standIn = (seat: 'us-1' | 'us-2') =>
      act(url, made, { type: 'stand-in', match: at(players, seat).seated.match, seat, bot: true });
    expect((await standIn('us-2')).body).toEqual({ refusal: { code: 'colleagues-cover' } });
    expect((await standIn('us-1')).status).toBe(200);
    for (const seat of ['us-2', 'us-3', 'cuba-1', 'cuba-2', 'cuba-3'])
      await at(players, seat).act({ type: 'ready' });
    await at(players, 'us-2').until(() => at(players, 'us-2').view().round === 1);
  });

  test('appoints another head, and the board shows whom the table waits for', async () => {
    const { url, made, players, board } = await seated(6);
    const match = at(players, 'us-1').seated.match;
    const wish = { type: 'appoint-head', seat: 'us-3' } as const;
    await act(url, made, { type: 'host', tables: [match], wish });
    const { tables } = await board.until(
      'board',
      ({ tables: [table] }) =>
        table?.chairs.find(({ seat }) => seat === 'us-3')?.duties.includes('head') === true,
    );
    expect(tables[0]?.chairs.every(({ awaited }) => awaited)).toBe(true);
    await at(players, 'us-1').act({ type: 'ready' });
    const later = await board.until(
      'board',
      ({ tables: [table] }) => table?.chairs.some((c) => !c.awaited) === true,
    );
    expect(later.tables[0]?.chairs.filter(({ awaited }) => !awaited).map(({ seat }) => seat)).toEqual([
      'us-1',
    ]);
  });
});

test('the files name each member of a delegation, and count what they did in it', async () => {
  const { url, made, players, students } = await seated(6);
  for (const player of players) await player.act({ type: 'ready' });
  const desk = at(players, 'us-2');
  await desk.until(() => desk.view().round === 1);
  await desk.act({ type: 'draft', draft: { package: { embassies: 'status-quo' }, sign: false } });
  await desk.room.request('caucus', { cmdId: 'caucus-1', text: 'Look at the tray.' });
  const asked = { key: made.teacherKey, file: 'class.json' };
  const { body } = await ask<{ participation: Row[]; events: Row[] }>(
    `${url}/api/classes/${made.class}/data`,
    asked,
  );
  const name = students[players.indexOf(desk)]?.name;
  const row = body.participation.find(({ student }) => student === name);
  expect(row).toMatchObject({ drafts: 1, caucus: 1, ballots: 0, remarks: 0 });
  const drafted = body.events.filter(({ event }) => event === 'drafted');
  expect(drafted).toMatchObject([{ by: 'us-2', player: name }]);
});

type Row = { readonly [column: string]: unknown };
