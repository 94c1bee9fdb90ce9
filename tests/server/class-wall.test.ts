import { describe, expect, test } from 'vitest';
import type { ClassMoment, Written } from '../../shared/class-course.ts';
import type { ClassDebrief } from '../../shared/class-debrief.ts';
import type { Enrolled } from '../../shared/class-protocol.ts';
import { boot } from './boot.ts';
import { act, look } from './class-client.ts';
import { chairOf, lesson, NAMES } from './lesson.ts';
import { ask } from './requests.ts';

/** A lesson whose tables have all been ended. */
async function endedLesson(count: number) {
  const held = await lesson(count);
  const { url, made, board } = held;
  await act(url, made, { type: 'begin' });
  await act(url, made, { type: 'host', tables: 'all', wish: { type: 'cancel' } });
  const { tables } = await board.until(
    'board',
    (seen) => seen.tables.length > 0 && seen.tables.every(({ status }) => status === 'over'),
  );
  const wall = await look(url, made.class, made.wallKey);
  const moment = (key: string) => ask<ClassMoment>(`${url}/api/classes/${made.class}/moment`, { key });
  const say = (key: string, sentence: string) =>
    ask<Written>(`${url}/api/classes/${made.class}/sentence`, { key, sentence });
  return { ...held, tables, wall, moment, say };
}

describe('the wall', () => {
  test('shows the code, then the tables, until the teacher chooses; the choice outlives a restart', async () => {
    const { url, folder, close, made } = await lesson(2);
    const wall = await look(url, made.class, made.wallKey);
    await wall.until('wall', ({ step }) => step === 'join');
    await act(url, made, { type: 'begin' });
    await wall.until('wall', ({ step }) => step === 'tables');
    await act(url, made, { type: 'wall', step: 'sentences' });
    await wall.until('wall', ({ step }) => step === 'sentences');
    await close();
    const later = await boot({ folder });
    const again = await look(later.url, made.class, made.wallKey);
    await again.until('wall', ({ step }) => step === 'sentences');
  });

  test('does not look back while a table still talks', async () => {
    const { url, made } = await lesson(2);
    await act(url, made, { type: 'begin' });
    for (const step of ['results', 'grid', 'plane', 'homes', 'moment', 'history'] as const) {
      const early = await act(url, made, { type: 'wall', step });
      expect([step, early.status, early.body]).toMatchObject([
        step,
        409,
        { refusal: { code: 'not-over-yet' } },
      ]);
    }
  });

  test('shows the step of the table that the teacher chose, and then only', async () => {
    const { url, made, students, tables, wall, moment } = await endedLesson(4);
    const match = tables[1]?.match ?? '';
    expect((await moment(made.wallKey)).status).toBe(409);
    expect((await act(url, made, { type: 'moment', match, seq: 2 })).status).toBe(200);
    await wall.until('wall', (seen) => seen.step === 'moment' && seen.moment?.seq === 2);
    const everybody = [made.wallKey, made.teacherKey, students[0]?.secret ?? ''];
    for (const key of everybody) {
      const { body } = await moment(key);
      expect(body).toMatchObject({ number: 2, step: 2, frame: { seq: 2 } });
      expect(JSON.stringify(body)).not.toContain(match);
    }
    await act(url, made, { type: 'wall', step: 'tables' });
    expect((await moment(made.wallKey)).status).toBe(409);
    expect((await moment(made.teacherKey)).status).toBe(200);
    // Those who saw it on the wall find it again in the debrief.
    for (const key of everybody) {
      const { body } = await ask<ClassDebrief>(`${url}/api/classes/${made.class}/debrief`, { key });
      expect(body.moment).toMatchObject({ number: 2, step: 2, frame: { seq: 2 } });
      expect(JSON.stringify(body)).not.toContain(match);
    }
    for (const wish of [
      { type: 'moment', match, seq: 999 },
      { type: 'moment', match: 'of-another-class', seq: 1 },
    ] as const)
      expect((await act(url, made, wish)).status).toBe(404);
    for (const secret of [...NAMES, ...tables.map((table) => table.match)])
      expect(wall.heard()).not.toContain(secret);
  });

  test('a sentence is on the wall when the teacher puts it there, without a name unless names are shown', async () => {
    const { url, made, students, board, wall, say } = await endedLesson(2);
    const [ana, beto] = students as [Enrolled, Enrolled];
    expect((await say(ana.secret, '  I would listen more.  ')).body).toEqual({
      sentence: 'I would listen more.',
    });
    await say(beto.secret, 'I would ask about doctors first.');
    const { sentences } = await board.until('board', (seen) => seen.sentences.length === 2);
    expect(sentences).toEqual([
      { student: ana.student, text: 'I would listen more.' },
      { student: beto.student, text: 'I would ask about doctors first.' },
    ]);
    await act(url, made, { type: 'wall', step: 'sentences' });
    await wall.until('wall', ({ step, written }) => step === 'sentences' && written === 2);
    expect(wall.heard()).not.toContain('listen more');
    await act(url, made, { type: 'sentences', shown: [ana.student], named: false });
    const one = await wall.until('wall', (seen) => seen.sentences.length === 1);
    expect(one.sentences).toEqual([{ text: 'I would listen more.', name: null }]);
    await act(url, made, { type: 'sentences', shown: [ana.student, beto.student], named: true });
    const all = await wall.until('wall', (seen) => seen.sentences.length === 2);
    expect(all.sentences.map(({ name }) => name)).toEqual(['Ana', 'Beto']);
    // What is written anew has not been seen by the teacher yet.
    await say(ana.secret, 'Something else.');
    const later = await wall.until('wall', (seen) => seen.sentences.length === 1);
    expect(later.sentences[0]?.name).toBe('Beto');
    expect((await say(beto.secret, '   ')).body).toEqual({ sentence: null });
    await board.until('board', (seen) => seen.sentences.length === 1);
    const stranger = await act(url, made, { type: 'sentences', shown: ['nobody'], named: false });
    expect(stranger.status).toBe(404);
  });

  test('a student writes once the own table is over, on a page that says so; nobody else writes', async () => {
    const { url, made, students } = await lesson(2);
    await act(url, made, { type: 'begin' });
    const [ana] = students as [Enrolled];
    await chairOf(url, ana);
    const say = (key: string, sentence: string) =>
      ask(`${url}/api/classes/${made.class}/sentence`, { key, sentence });
    expect((await say(ana.secret, 'Too early.')).status).toBe(409);
    const page = await look(url, made.class, ana.secret);
    await page.until('place', ({ over }) => !over);
    await act(url, made, { type: 'host', tables: 'all', wish: { type: 'cancel' } });
    await page.until('place', ({ over, allOver }) => over && allOver);
    await say(ana.secret, 'Now it is time.');
    await page.until('place', ({ sentence }) => sentence === 'Now it is time.');
    for (const key of [made.teacherKey, made.wallKey, 'x'.repeat(32)])
      expect((await say(key, 'Not mine.')).status).toBe(403);
    expect((await say(ana.secret, 'x'.repeat(201))).status).toBe(400);
  });
});
