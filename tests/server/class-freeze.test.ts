import { describe, expect, test } from 'vitest';
import type { Enrolled } from '../../shared/class-protocol.ts';
import type { ClassWish } from '../../shared/class-wishes.ts';
import type { Seated } from '../../shared/protocol.ts';
import { boot } from './boot.ts';
import { act, enrol, look, newClass } from './class-client.ts';
import { chairOf, lesson } from './lesson.ts';
import { sit } from './player.ts';
import { ask } from './requests.ts';

const DAY = 24 * 3600_000;

describe('two lessons', () => {
  test('a frozen class stands still over a restart and a night, and goes on from other devices', async () => {
    const { url, folder, close, made, students, board } = await lesson(4);
    await act(url, made, { type: 'begin' });
    const [ana] = students as [Enrolled];
    const player = await chairOf(url, ana);
    await player.act({ type: 'say', text: 'Until tomorrow.' });
    await act(url, made, { type: 'bell', at: Date.now() + 3_600_000 });
    expect((await act(url, made, { type: 'freeze', frozen: true })).body).toEqual({ done: 2, refused: 0 });
    await player.until(() => player.lessons.at(-1)?.frozen === true);
    const frozen = await board.until('board', ({ course, tables }) => {
      return course.frozen && tables.every(({ paused }) => paused);
    });
    expect(frozen.bell).toBeNull();
    await close();

    const later = await boot({ folder, now: () => Date.now() + DAY });
    const nextDay = await look(later.url, made.class, made.teacherKey);
    await nextDay.until('board', ({ tables }) => tables.length === 2 && tables.every(({ paused }) => paused));
    const moved = await ask<Enrolled>(`${later.url}/api/classes/rejoin`, { code: ana.rejoin });
    const page = await look(later.url, made.class, moved.body.secret);
    const place = await page.until('place', (said) => said.frozen && said.chair !== null);
    expect(place).toMatchObject({ name: 'Ana', rejoin: ana.rejoin, over: false });
    await act(later.url, made, { type: 'freeze', frozen: false });
    await nextDay.until('board', ({ course, tables }) => {
      return !course.frozen && tables.every(({ paused }) => !paused);
    });
    await page.until('place', (said) => !said.frozen);
    const again = await sit(later.url, { ...place.chair, secret: moved.body.secret } as Seated);
    expect(JSON.stringify(again.hellos[0]?.past)).toContain('Until tomorrow.');
  });

  test('while it is frozen nothing moves a table, nobody is seated, and ending is possible', async () => {
    const { url, made, board } = await lesson(2);
    await act(url, made, { type: 'begin' });
    await act(url, made, { type: 'freeze', frozen: true });
    const wishes: readonly ClassWish[] = [
      { type: 'begin' },
      { type: 'bell', at: Date.now() + 60_000 },
      { type: 'host', tables: 'all', wish: { type: 'resume' } },
      { type: 'host', tables: 'all', wish: { type: 'last-call' } },
    ];
    for (const wish of wishes) {
      const answer = await act(url, made, wish);
      expect([wish.type, answer.status, answer.body]).toMatchObject([
        wish.type,
        409,
        { refusal: { code: 'frozen' } },
      ]);
    }
    await enrol(url, made.code, 'Late');
    const waiting = await board.until('board', ({ students }) => students.length === 3);
    expect(waiting.students.map(({ table }) => table)).toEqual([1, 1, null]);
    await act(url, made, { type: 'host', tables: 'all', wish: { type: 'cancel' } });
    await board.until('board', ({ tables }) => tables.every(({ status }) => status === 'over'));
  });

  test('a class whose tables end when somebody stays away does not end overnight', async () => {
    const { url } = await boot({ desertion: 40 });
    const [made, other] = [await newClass(url, { dropOut: 'end' }), await newClass(url, { dropOut: 'end' })];
    for (const one of [made, other]) {
      const [ana] = [await enrol(url, one.code, 'Ana'), await enrol(url, one.code, 'Beto')];
      await act(url, one, { type: 'begin' });
      if (one === made) await act(url, made, { type: 'freeze', frozen: true });
      const player = await chairOf(url, ana);
      await player.leave();
    }
    // By the time the class beside it has ended, whoever left this one is given up too.
    const beside = await look(url, other.class, other.teacherKey);
    await beside.until('board', ({ tables }) => tables[0]?.ending?.type === 'cancelled');
    const board = await look(url, made.class, made.teacherKey);
    const still = await board.until('board', ({ tables }) => tables.length === 1);
    expect(still.tables.map(({ status, paused }) => [status, paused])).toEqual([['live', true]]);
    await act(url, made, { type: 'freeze', frozen: false });
    await board.until('board', ({ tables }) => tables[0]?.ending?.type === 'cancelled');
  });
});
