import { describe, expect, test } from 'vitest';
import type { Enrolled } from '../../shared/class-protocol.ts';
import { LESSON_LENGTHS, planAt, talksEnd, timetable } from '../../shared/lesson-plans.ts';
import type { MatchInfo } from '../../shared/protocol.ts';
import { boot } from './boot.ts';
import { act, look } from './class-client.ts';
import { chairOf, lesson } from './lesson.ts';
import { ask } from './requests.ts';

const MINUTE = 60_000;

describe('the plan', () => {
  test('each minute of a lesson has its step, and the talks end where the reflection begins', () => {
    for (const length of LESSON_LENGTHS) {
      const steps = timetable(length);
      for (let minute = 0; minute < length; minute += 1) {
        const at = planAt(length, minute + 0.5);
        expect(at?.now).toEqual(steps.find(({ begins, ends }) => begins <= minute && minute < ends));
        expect(at?.next?.begins ?? length).toBe(at?.now.ends);
      }
      expect([planAt(length, -1), planAt(length, length)]).toEqual([null, null]);
      expect(steps.find(({ begins }) => begins === talksEnd(length))?.step).toBe('reflect');
    }
  });

  test('sets the bell to the end of its talks and moves it along; after that it rings no more', async () => {
    const { url, folder, close, made, board } = await lesson(2);
    const began = Date.now();
    await act(url, made, { type: 'plan', plan: { minutes: 50, began } });
    const planned = await board.until('board', ({ course }) => course.plan !== null);
    expect([planned.course.plan, planned.bell]).toEqual([{ minutes: 50, began }, began + 30 * MINUTE]);
    await act(url, made, { type: 'plan', plan: { minutes: 75, began: began + MINUTE } });
    await board.until('board', ({ bell }) => bell === began + (1 + talksEnd(75)) * MINUTE);
    await close();
    const later = await boot({ folder });
    const again = await look(later.url, made.class, made.teacherKey);
    await again.until('board', ({ course }) => course.plan?.minutes === 75);
    await act(later.url, made, { type: 'plan', plan: { minutes: 75, began: began - 60 * MINUTE } });
    await again.until('board', ({ bell, course }) => bell === null && course.plan !== null);
    await act(later.url, made, { type: 'plan', plan: null });
    await again.until('board', ({ bell, course }) => bell === null && course.plan === null);
    const odd = { type: 'plan', plan: { minutes: 60, began } } as never;
    expect((await act(later.url, made, odd)).status).toBe(400);
  });
});

describe('the coach', () => {
  test('is closed to a class until its teacher opens it, and never to a match of no class', async () => {
    const { url, made, students } = await lesson(2);
    await act(url, made, { type: 'begin' });
    const { seated } = await chairOf(url, students[0] as Enrolled);
    const closed = async () =>
      (await ask<MatchInfo>(`${url}/api/matches/${seated.match}`)).body.coachClosed === true;
    expect(await closed()).toBe(false);
    await act(url, made, { type: 'coach', open: false });
    expect(await closed()).toBe(true);
    await act(url, made, { type: 'coach', open: true });
    expect(await closed()).toBe(false);
  });

  test('and the questions before and after are as its teacher chose when the class was made', async () => {
    const { url, made, students } = await lesson(2, { coach: false, survey: true });
    const board = await look(url, made.class, made.teacherKey);
    await board.until('board', ({ survey, course }) => survey !== null && !course.coach);
    await act(url, made, { type: 'begin' });
    const { seated } = await chairOf(url, students[0] as Enrolled);
    expect((await ask<MatchInfo>(`${url}/api/matches/${seated.match}`)).body.coachClosed).toBe(true);
  });
});
