import { describe, expect, test } from 'vitest';
import type { BeforeClass, Homework, HomeworkKind } from '../../shared/class-homework.ts';
import type { Enrolled } from '../../shared/class-protocol.ts';
import type { ReflectionKept, Seated } from '../../shared/protocol.ts';
import { act, enrol, look } from './class-client.ts';
import { chairOf, lesson } from './lesson.ts';
import { sit } from './player.ts';
import { ask } from './requests.ts';

describe('before the lesson', () => {
  test('whoever has the link reads what everybody may know, and the teacher learns how many did the check', async () => {
    const { url, made, board } = await lesson(0);
    const before = await ask<BeforeClass>(`${url}/api/classes/${made.class}/before`);
    expect(before.body).toMatchObject({
      class: made.class,
      scenario: 'us-cuba-2015',
      format: 'short-talks',
      lang: 'en',
    });
    expect(JSON.stringify(before.body)).not.toContain(made.code);
    const checked = (device: string, right: number) =>
      ask(`${url}/api/classes/${made.class}/checked`, { device, right });
    for (const [device, right] of [
      ['first-device-0001', 4],
      ['second-device-001', 5],
      ['first-device-0001', 5],
    ] as const)
      expect((await checked(device, right)).body).toEqual({ kept: true });
    // A device counts once, with its first answers.
    expect((await board.until('board', ({ checks }) => checks.done === 2)).checks).toEqual({
      done: 2,
      right: 9,
    });
    expect((await checked('third-device-0001', 6)).status).toBe(400);
    expect((await checked('x', 1)).status).toBe(400);
    expect((await ask(`${url}/api/classes/nobody/before`)).status).toBe(404);
  });
});

/** A lesson of two whose talks are over. */
async function over() {
  const held = await lesson(2);
  const { url, made, students } = held;
  await act(url, made, { type: 'begin' });
  const first = await chairOf(url, students[0] as Enrolled);
  await act(url, made, { type: 'host', tables: 'all', wish: { type: 'cancel' } });
  const homework = (key: string, kind: HomeworkKind) =>
    ask<Homework>(`${url}/api/classes/${made.class}/homework`, { key, kind });
  return { ...held, first, homework };
}

describe('after the lesson', () => {
  test('who was absent plays the same talks against a bot, and is one line of the class’s data', async () => {
    const { url, made, first, board, homework } = await over();
    const late = await enrol(url, made.code, 'Late');
    const page = await look(url, made.class, late.secret);
    // Nobody is seated at a table of the lesson any more: the debrief stays open.
    await page.until('place', ({ chair, allOver }) => chair === null && allOver);
    const begun = await homework(late.secret, 'make-up');
    expect(begun.body).toMatchObject({ kind: 'make-up', over: false });
    expect((await homework(late.secret, 'make-up')).body).toEqual(begun.body);
    const { match, seat } = begun.body;
    const player = await sit(url, { match, seat, secret: late.secret } as Seated);
    expect(player.hellos[0]?.info.players).toMatchObject({
      [seat === 'us-1' ? 'us' : 'cuba']: { name: 'Late', kind: 'human' },
      [seat === 'us-1' ? 'cuba' : 'us']: { kind: 'bot' },
    });
    if (seat === first.seated.seat)
      expect(player.hellos[0]?.brief.own?.variant).toBe(first.hellos[0]?.brief.own?.variant);
    await page.until('place', (place) => place.homework.length === 1);
    const seen = await board.until('board', (said) => said.homework.length === 1);
    expect([seen.tables.length, seen.homework]).toEqual([1, [{ kind: 'make-up', over: false }]]);
    const file = { key: made.teacherKey, file: 'class.json' };
    const { body } = await ask<{ participation: readonly object[] }>(
      `${url}/api/classes/${made.class}/data`,
      file,
    );
    expect(body.participation).toHaveLength(3);
    expect(body.participation[2]).toMatchObject({ student: 'Late', table: '', played: 'make-up', match });
  });

  test('who played plays the other side at home, with the other side’s own instructions of that lesson', async () => {
    const { url, made, students, homework } = await over();
    const [ana, beto] = students as [Enrolled, Enrolled];
    const [anas, betos] = [await chairOf(url, ana), await chairOf(url, beto)];
    const begun = await homework(ana.secret, 'other-side');
    expect(begun.body).toMatchObject({ kind: 'other-side', seat: betos.seated.seat });
    const player = await sit(url, { ...begun.body, secret: ana.secret } as unknown as Seated);
    expect(player.hellos[0]?.brief.own?.variant).toBe(betos.hellos[0]?.brief.own?.variant);
    expect(anas.seated.seat).not.toBe(begun.body.seat);
    // Whoever writes about it is told that the teacher reads it.
    const kept = await ask<ReflectionKept>(`${url}/api/matches/${anas.seated.match}/reflection`, {
      secret: ana.secret,
    });
    expect(kept.body.teacherReads).toBe(true);
    const gone = await ask(`${url}/api/classes/${made.class}/delete`, { key: made.teacherKey });
    expect(gone.status).toBe(200);
    await player.left;
    expect((await ask(`${url}/api/matches/${begun.body.match}`)).status).toBe(404);
  });

  test('whose chair a bot played from beginning to end has missed the talks, and is judged by what makes up for them', async () => {
    const { url, made, students, board, homework } = await over();
    const [ana, beto] = students as [Enrolled, Enrolled];
    const page = await look(url, made.class, beto.secret);
    await page.until('place', ({ missed }) => missed);
    const begun = await homework(beto.secret, 'make-up');
    expect(begun.status).toBe(200);
    await page.until('place', (place) => place.homework.length === 1);
    // The other side comes after it.
    expect((await homework(beto.secret, 'other-side')).status).toBe(409);
    await board.until('board', (said) => said.homework.length === 1);
    const file = { key: made.teacherKey, file: 'class.json' };
    const { body } = await ask<{ participation: readonly object[] }>(
      `${url}/api/classes/${made.class}/data`,
      file,
    );
    expect(body.participation).toMatchObject([
      { student: ana.name, played: 'lesson' },
      { student: beto.name, played: 'make-up', match: begun.body.match },
    ]);
  });

  test('nobody begins before it is time, or for somebody else', async () => {
    const { url, made, students } = await lesson(2);
    const homework = (key: string, kind: HomeworkKind) =>
      ask(`${url}/api/classes/${made.class}/homework`, { key, kind });
    const [ana] = students as [Enrolled];
    for (const kind of ['make-up', 'other-side'] as const)
      expect((await homework(ana.secret, kind)).status).toBe(409);
    await act(url, made, { type: 'begin' });
    for (const kind of ['make-up', 'other-side'] as const)
      expect((await homework(ana.secret, kind)).status).toBe(409);
    const player = await chairOf(url, ana);
    await player.act({ type: 'say', text: 'I was here.' });
    await act(url, made, { type: 'host', tables: 'all', wish: { type: 'cancel' } });
    // Whoever did anything there missed nothing.
    expect((await homework(ana.secret, 'make-up')).status).toBe(409);
    for (const key of [made.teacherKey, made.wallKey, 'x'.repeat(32)])
      expect((await homework(key, 'other-side')).status).toBe(403);
  });
});
