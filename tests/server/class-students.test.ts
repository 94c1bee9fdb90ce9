import { describe, expect, test } from 'vitest';
import type { ClassInvitation, Enrolled } from '../../shared/class-protocol.ts';
import { boot } from './boot.ts';
import { act, enrol, look, newClass } from './class-client.ts';
import { chairOf, lesson } from './lesson.ts';
import { ask } from './requests.ts';

describe('who is in a class', () => {
  test('where the teacher lets people in, whoever joins waits outside until then, and is seated once they are in', async () => {
    const { url } = await boot();
    const made = await newClass(url, { knock: true });
    const board = await look(url, made.class, made.teacherKey);
    expect((await ask<ClassInvitation>(`${url}/api/codes/${made.code}`)).body).toMatchObject({ knock: true });
    const [ana, beto, eve] = [
      await enrol(url, made.code, 'Ana'),
      await enrol(url, made.code, 'Beto'),
      await enrol(url, made.code, 'Eve'),
    ];
    const outside = await look(url, made.class, eve.secret);
    expect(await outside.until('place', () => true)).toMatchObject({
      admitted: false,
      students: 0,
      chair: null,
    });
    await act(url, made, { type: 'begin' });
    await board.until('board', ({ students }) => students.length === 3);
    expect(board.last('board')?.tables).toEqual([]);
    const let_in = await act(url, made, { type: 'admit', students: [ana.student, beto.student, 'nobody'] });
    expect(let_in.body).toEqual({ done: 2, refused: 0 });
    const seen = await board.until('board', ({ tables }) => tables.length === 1);
    expect(seen.students.map(({ admitted, table }) => [admitted, table])).toEqual([
      [true, 1],
      [true, 1],
      [false, null],
    ]);
    // Outside one sees nothing of the class, not even after the end.
    await act(url, made, { type: 'host', tables: 'all', wish: { type: 'cancel' } });
    const debrief = (key: string) => ask(`${url}/api/classes/${made.class}/debrief`, { key });
    expect([(await debrief(eve.secret)).status, (await debrief(ana.secret)).status]).toEqual([409, 200]);
    await act(url, made, { type: 'admit', students: 'all' });
    expect(await outside.until('place', ({ admitted }) => admitted)).toMatchObject({ students: 3 });
  });

  test('the rule holds from the next student on, and nobody who is in is put out by it', async () => {
    const { url, made, board } = await lesson(1);
    await act(url, made, { type: 'knock', knock: true });
    await enrol(url, made.code, 'Late');
    const seen = await board.until('board', ({ students }) => students.length === 2);
    expect([seen.knock, seen.students.map(({ admitted }) => admitted)]).toEqual([true, [true, false]]);
  });

  test('forty join from one address in one go, and each is counted once', async () => {
    const { url, made, board } = await lesson(0);
    const names = Array.from({ length: 40 }, (_, i) => `Student ${i + 1}`);
    await Promise.all(
      names.map(async (name) => {
        expect((await ask(`${url}/api/codes/${made.code}`)).status).toBe(200);
        const { secret } = await enrol(url, made.code, name);
        await look(url, made.class, secret);
      }),
    );
    const { students } = await board.until(
      'board',
      ({ students: all }) => all.every(({ here }) => here) && all.length === 40,
    );
    expect(students.map(({ name }) => name).sort()).toEqual(names.sort());
  });

  test('a student is called as the teacher wants, at the table too; who that is only the teacher sees', async () => {
    const { url, made, students, board } = await lesson(2);
    await act(url, made, { type: 'begin' });
    const [ana, beto] = students as [Enrolled, Enrolled];
    const player = await chairOf(url, beto);
    const page = await look(url, made.class, ana.secret);
    await act(url, made, { type: 'rename', student: ana.student, name: ' Heron 12 ' });
    await act(url, made, { type: 'alias', student: ana.student, alias: 'Ana Ruiz' });
    const seen = await board.until('board', (said) => said.students[0]?.alias === 'Ana Ruiz');
    expect(seen.students.map(({ name, alias }) => [name, alias])).toEqual([
      ['Heron 12', 'Ana Ruiz'],
      ['Beto', null],
    ]);
    await player.until(() => player.hellos.at(-1)?.info.players.us?.name === 'Heron 12');
    await page.until('place', ({ name }) => name === 'Heron 12');
    const wall = await look(url, made.class, made.wallKey);
    for (const heard of [page.heard(), wall.heard(), JSON.stringify([player.hellos, player.steps])])
      expect(heard).not.toContain('Ana Ruiz');
    const file = await ask<string>(`${url}/api/classes/${made.class}/data`, {
      key: made.teacherKey,
      file: 'class.json',
    });
    expect(file.body).toMatchObject({
      participation: [
        { student: 'Heron 12', alias: 'Ana Ruiz' },
        { student: 'Beto', alias: '' },
      ],
    });
    for (const wish of [
      { type: 'rename', student: 'nobody', name: 'X' },
      { type: 'alias', student: 'nobody', alias: 'X' },
    ] as const)
      expect((await act(url, made, wish)).status).toBe(404);
    expect((await act(url, made, { type: 'rename', student: ana.student, name: '  ' })).status).toBe(400);
  });

  test('who was taken out finds every door closed: the class, the table, and their own code', async () => {
    const { url, made, students } = await lesson(2);
    await act(url, made, { type: 'begin' });
    const [ana] = students as [Enrolled];
    const { seated } = await chairOf(url, ana);
    await act(url, made, { type: 'remove', student: ana.student });
    const tried = [
      await ask(`${url}/api/classes/${made.class}/door`, { key: ana.secret }),
      await ask(`${url}/api/classes/${made.class}/debrief`, { key: ana.secret }),
      await ask(`${url}/api/matches/${seated.match}/seat`, { secret: ana.secret }),
      await ask(`${url}/api/matches/${seated.match}/reflection`, { secret: ana.secret }),
      await ask(`${url}/api/classes/rejoin`, { code: ana.rejoin }),
    ];
    expect(tried.map(({ status }) => status)).toEqual([403, 403, 403, 403, 404]);
  });

  test('a class that takes nobody new says so to whoever looks its code up', async () => {
    const { url, made } = await lesson(0);
    await act(url, made, { type: 'lock', locked: true });
    expect((await ask<ClassInvitation>(`${url}/api/codes/${made.code}`)).body).toMatchObject({
      locked: true,
    });
  });
});
