import { describe, expect, test } from 'vitest';
import type { Board, Enrolled } from '../../shared/class-protocol.ts';
import type { ClassWish } from '../../shared/class-wishes.ts';
import type { Side } from '../../shared/rules/vocabulary.ts';
import { boot } from './boot.ts';
import { act, enrol, look, newClass } from './class-client.ts';
import { chairOf, lesson } from './lesson.ts';
import { ask } from './requests.ts';

type Moving = Extract<ClassWish, { type: 'move' }>;

function move(student: Enrolled | undefined, table: number, side: Side, swap?: Enrolled): Moving {
  return { type: 'move', student: student?.student ?? '', table, side, swap: swap?.student ?? null };
}

/** Who sits at each table, by name; a bot is nobody. */
function seats({ tables }: Board) {
  return tables.map(({ chairs }) =>
    Object.fromEntries(
      chairs.map(({ seat, name, playedBy }) => [seat.split('-')[0], playedBy === 'bot' ? null : name]),
    ),
  );
}

/** The plan by name. */
function planned({ plan, students }: Board) {
  const name = (id: string) => students.find((one) => one.id === id)?.name;
  return plan.map(({ us, cuba }) => [us.map(name), cuba.map(name)]);
}

describe('moving students', () => {
  test('before everybody is seated the board shows who will sit where, and a move changes that and nothing else', async () => {
    const { url, made, students, board } = await lesson(5);
    const [ana, beto, carla, , elena] = students;
    const first = await board.until('board', ({ plan }) => plan.length === 3);
    expect(planned(first)).toEqual([
      [['Ana'], ['Beto']],
      [['Dario'], ['Carla']],
      [['Elena'], []],
    ]);
    expect((await act(url, made, move(ana, 2, 'cuba', carla))).status).toBe(200);
    expect((await act(url, made, move(beto, 3, 'cuba'))).status).toBe(200);
    const taken = await act(url, made, move(elena, 1, 'us'));
    expect([taken.status, taken.body]).toMatchObject([409, { refusal: { code: 'seat-taken' } }]);
    await enrol(url, made.code, 'Fina');
    const late = await board.until('board', ({ students: all }) => all.length === 6);
    expect(planned(late)).toEqual([
      [['Carla'], ['Fina']],
      [['Dario'], ['Ana']],
      [['Elena'], ['Beto']],
    ]);
    await act(url, made, { type: 'begin' });
    const seen = await board.until('board', ({ tables }) => tables.length === 3);
    expect(seats(seen)).toEqual([
      { us: 'Carla', cuba: 'Fina' },
      { us: 'Dario', cuba: 'Ana' },
      { us: 'Elena', cuba: 'Beto' },
    ]);
    expect(seen.plan).toEqual([]);
  });

  test('seated students change places, and each is led from the old chair to the new one', async () => {
    const { url, made, students, board } = await lesson(4);
    await act(url, made, { type: 'begin' });
    const [ana, , carla] = students as [Enrolled, Enrolled, Enrolled];
    const players = await Promise.all([ana, carla].map((one) => chairOf(url, one)));
    const told = players.map(({ room }) => new Promise((resolve) => room.onMessage('moved', resolve)));
    expect((await act(url, made, move(ana, 2, 'cuba', carla))).body).toEqual({ done: 1, refused: 0 });
    expect(await Promise.all(told)).toEqual([{ class: made.class }, { class: made.class }]);
    await Promise.all(players.map(({ left }) => left));
    expect(seats(await board.until('board', (seen) => seats(seen)[0]?.us === 'Carla'))).toEqual([
      { us: 'Carla', cuba: 'Beto' },
      { us: 'Dario', cuba: 'Ana' },
    ]);
    const again = await chairOf(url, ana);
    expect([again.seated.seat, again.hellos[0]?.brief.own?.side]).toEqual(['cuba-1', 'cuba']);
    // The old chair is not hers any more.
    const old = players[0]?.seated.match;
    expect((await ask(`${url}/api/matches/${old}/seat`, { secret: ana.secret })).status).toBe(403);
  });

  test('into a bot’s chair, to the other side of one’s own table, or to a table of one’s own', async () => {
    const { url, made, students, board } = await lesson(3);
    await act(url, made, { type: 'begin' });
    const [ana, beto, carla] = students;
    await act(url, made, move(ana, 2, 'cuba'));
    const joined = await board.until('board', (seen) => seats(seen)[1]?.cuba === 'Ana');
    expect(seats(joined)).toEqual([
      { us: null, cuba: 'Beto' },
      { us: 'Carla', cuba: 'Ana' },
    ]);
    await act(url, made, move(ana, 2, 'us', carla));
    expect(seats(await board.until('board', (seen) => seats(seen)[1]?.us === 'Ana'))[1]).toEqual({
      us: 'Ana',
      cuba: 'Carla',
    });
    await act(url, made, move(beto, 3, 'us'));
    const own = await board.until('board', ({ tables }) => tables.length === 3);
    expect(seats(own)[2]).toEqual({ us: 'Beto', cuba: null });
    const brief = (await chairOf(url, beto as Enrolled)).hellos[0]?.brief.own;
    expect(brief?.variant).toBe((await chairOf(url, ana as Enrolled)).hellos[0]?.brief.own?.variant);
  });

  test('what cannot be is refused and changes nothing', async () => {
    const { url, made, students, board } = await lesson(3);
    await act(url, made, { type: 'begin' });
    const [ana, beto, carla] = students;
    await board.until('board', ({ tables }) => tables.length === 2);
    const before = seats(board.last('board') as Board);
    const { seated } = await chairOf(url, carla as Enrolled);
    const code = async (wish: Moving) => {
      const { status, body } = await act(url, made, wish);
      return [status, (body as unknown as { refusal: { code: string } }).refusal.code];
    };
    expect(await code(move(ana, 1, 'cuba'))).toEqual([409, 'seat-taken']);
    expect(await code(move(ana, 1, 'us'))).toEqual([409, 'seat-taken']);
    expect(await code(move(ana, 2, 'us', beto))).toEqual([409, 'seat-taken']);
    expect(await code(move(ana, 9, 'us'))).toEqual([404, 'unknown-match']);
    expect(await code({ ...move(ana, 2, 'cuba'), student: 'nobody' })).toEqual([404, 'unknown-student']);
    await act(url, made, { type: 'host', tables: [seated.match], wish: { type: 'cancel' } });
    expect(await code(move(ana, 2, 'cuba'))).toEqual([409, 'over']);
    expect(await code(move(carla, 1, 'us', ana))).toEqual([409, 'over']);
    expect(
      seats(await board.until('board', ({ tables }) => tables.some((one) => one.status === 'over'))),
    ).toEqual(before);
  });

  test('in a class of teams one joins a delegation, and colleagues cover for who left', async () => {
    const { url } = await boot();
    const made = await newClass(url, { teamSize: 2 });
    const students: Enrolled[] = [];
    for (const name of ['Ana', 'Beto', 'Carla', 'Dario']) students.push(await enrol(url, made.code, name));
    const board = await look(url, made.class, made.teacherKey);
    await act(url, made, { type: 'begin' });
    await board.until('board', ({ tables }) => tables.length === 1);
    await act(url, made, move(students[0], 1, 'cuba'));
    const people = ({ tables }: Board) =>
      tables[0]?.chairs.flatMap(({ seat, name, playedBy }) =>
        playedBy === 'bot' ? [] : [`${seat[0]} ${name}`],
      );
    await board.until('board', (seen) => people(seen)?.includes('c Ana') === true);
    expect(people(board.last('board') as Board)?.sort()).toEqual(['c Ana', 'c Carla', 'c Dario', 'u Beto']);
    expect((await chairOf(url, students[0] as Enrolled)).hellos[0]?.brief.own?.side).toBe('cuba');
  });
});

describe('a student who is left over', () => {
  test('is told, if the teacher wishes, whose mirror they are, until somebody sits down across from them', async () => {
    const { url } = await boot();
    const made = await newClass(url, { odd: 'mirror' });
    const board = await look(url, made.class, made.teacherKey);
    const students: Enrolled[] = [];
    for (const name of ['Ana', 'Beto', 'Carla']) students.push(await enrol(url, made.code, name));
    await act(url, made, { type: 'begin' });
    const seen = await board.until('board', ({ tables }) => tables.length === 2);
    expect(seen.tables.map(({ mirrors }) => mirrors)).toEqual([null, 1]);
    const [ana, , carla] = await Promise.all(students.map((one) => chairOf(url, one)));
    expect([ana?.lessons[0]?.mirrors, carla?.lessons[0]?.mirrors]).toEqual([null, 1]);
    // The same side has the same instructions, so the two can be compared.
    expect(carla?.hellos[0]?.brief.own?.side).toBe(ana?.hellos[0]?.brief.own?.side);
    expect(carla?.hellos[0]?.brief.own?.variant).toBe(ana?.hellos[0]?.brief.own?.variant);
    await enrol(url, made.code, 'Late');
    await board.until('board', ({ tables }) => tables[1]?.mirrors === null);
    await carla?.until(() => carla.lessons.at(-1)?.mirrors === null);
  });
});

describe('a student who cannot speak for a side', () => {
  test('asks in private; only the teacher learns of it, and a swap answers it', async () => {
    const { url, made, students, board } = await lesson(2);
    await act(url, made, { type: 'begin' });
    const [ana, beto] = students as [Enrolled, Enrolled];
    const [asker, partner] = [await chairOf(url, ana), await chairOf(url, beto)];
    const wall = await look(url, made.class, made.wallKey);
    const asks = (secret: string, wanted: boolean) =>
      ask(`${url}/api/matches/${asker.seated.match}/other-side`, { secret, asks: wanted });
    expect((await asks(ana.secret, true)).body).toEqual({ asks: true });
    await asker.until(() => asker.lessons.at(-1)?.asksSwap === true);
    const seen = await board.until('board', ({ students: all }) => all.some(({ asksSwap }) => asksSwap));
    expect(seen.students.map(({ asksSwap }) => asksSwap)).toEqual([true, false]);
    await act(url, made, { type: 'keep-side', student: ana.student });
    await asker.until(() => asker.lessons.at(-1)?.asksSwap === false);
    await asks(ana.secret, true);
    await act(url, made, move(ana, 1, asker.seated.seat === 'us-1' ? 'cuba' : 'us', beto));
    const after = await board.until('board', ({ students: all }) => all[0]?.side !== seen.students[0]?.side);
    expect(after.students.map(({ asksSwap }) => asksSwap)).toEqual([false, false]);
    expect(JSON.stringify(partner.lessons)).not.toContain('true');
    expect(wall.heard()).not.toContain('asksSwap');
    expect((await asks('x'.repeat(32), true)).status).toBe(403);
  });
});
