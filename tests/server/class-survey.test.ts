import { describe, expect, test } from 'vitest';
import { SURVEY_COLUMNS } from '../../server/exports/survey-rows.ts';
import type { Enrolled } from '../../shared/class-protocol.ts';
import type { SurveyWhen } from '../../shared/class-survey.ts';
import { act, look } from './class-client.ts';
import { lesson } from './lesson.ts';
import { ask } from './requests.ts';

async function surveyed() {
  const held = await lesson(3);
  const { url, made } = held;
  const answer = (key: string, when: SurveyWhen, answers: readonly number[]) =>
    ask(`${url}/api/classes/${made.class}/survey`, { key, when, answers });
  const file = async (name: string) => {
    const response = await fetch(`${url}/api/classes/${made.class}/data`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ key: made.teacherKey, file: name }),
    });
    return response.text();
  };
  return { ...held, answer, file };
}

describe('the questions before and after', () => {
  test('are asked when the teacher wishes, counted for the class as a whole, and go home by pseudonym', async () => {
    const { url, made, students, board, answer, file } = await surveyed();
    const [ana, beto, carla] = students as [Enrolled, Enrolled, Enrolled];
    expect((await answer(ana.secret, 'before', [1, 2, 3, 4, 5])).status).toBe(409);
    await act(url, made, { type: 'survey', on: true });
    const page = await look(url, made.class, ana.secret);
    await page.until('place', ({ survey }) => survey !== null);
    await answer(ana.secret, 'before', [1, 1, 5, 1, 1]);
    await answer(ana.secret, 'before', [1, 2, 3, 4, 5]);
    await answer(beto.secret, 'before', [1, 2, 5, 4, 3]);
    const { survey } = await board.until('board', (seen) => seen.survey?.before.n === 2);
    expect(survey?.before.counts).toEqual([
      [2, 0, 0, 0, 0],
      [0, 2, 0, 0, 0],
      [0, 0, 1, 0, 1],
      [0, 0, 0, 2, 0],
      [0, 0, 1, 0, 1],
    ]);
    await page.until('place', (place) => place.survey?.before?.join() === '1,2,3,4,5');
    expect(page.heard()).not.toContain('1,2,5,4,3');

    await act(url, made, { type: 'begin' });
    expect((await answer(carla.secret, 'before', [1, 1, 1, 1, 1])).body).toMatchObject({
      refusal: { code: 'survey-too-late' },
    });
    expect((await answer(ana.secret, 'after', [5, 5, 1, 5, 5])).body).toMatchObject({
      refusal: { code: 'not-over-yet' },
    });
    await act(url, made, { type: 'host', tables: 'all', wish: { type: 'cancel' } });
    expect((await answer(ana.secret, 'after', [5, 5, 1, 5, 5])).status).toBe(200);
    await board.until('board', (seen) => seen.survey?.after.n === 1);

    const text = (await file('survey.csv')).replace('\uFEFF', '').trim().split('\r\n');
    expect(text).toEqual([
      Object.keys(SURVEY_COLUMNS).join(','),
      'Ana,1,2,3,4,5,5,5,1,5,5',
      'Beto,1,2,5,4,3,,,,,',
    ]);
    const whole = JSON.parse(await file('class.json'));
    expect(whole.columns.survey).toEqual(SURVEY_COLUMNS);
    expect(whole.survey).toHaveLength(2);
  });

  test('take five answers from one to five, of a student', async () => {
    const { url, made, students, answer } = await surveyed();
    await act(url, made, { type: 'survey', on: true });
    const [ana] = students as [Enrolled];
    for (const answers of [[], [1, 2, 3, 4], [1, 2, 3, 4, 6], [0, 1, 1, 1, 1], [1.5, 1, 1, 1, 1]])
      expect((await answer(ana.secret, 'before', answers)).status).toBe(400);
    for (const key of [made.teacherKey, made.wallKey, 'x'.repeat(32)])
      expect((await answer(key, 'before', [1, 1, 1, 1, 1])).status).toBe(403);
  });
});
