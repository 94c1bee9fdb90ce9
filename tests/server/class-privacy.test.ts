import { describe, expect, test } from 'vitest';
import { WRONG_CODES_A_MINUTE } from '../../server/http/code-guesses.ts';
import { act, enrol, LESSON, look } from './class-client.ts';
import { lesson, NAMES } from './lesson.ts';
import { ask } from './requests.ts';

describe('what a class keeps to itself', () => {
  test('the wall and the students are told no name, key or chair of anybody else', async () => {
    const { url, made, students, board } = await lesson(5);
    const wall = await look(url, made.class, made.wallKey);
    const page = await look(url, made.class, students[0]?.secret ?? '');
    await act(url, made, { type: 'begin' });
    await wall.until('wall', ({ tables }) => tables.length === 3);
    await page.until('place', ({ chair }) => chair !== null);
    await board.until('board', ({ tables }) => tables.length === 3);
    const matches = board.last('board')?.tables.map(({ match }) => match) ?? [];
    const own = page.last('place')?.chair?.match;
    for (const secret of [...NAMES, ...matches, ...students.map((one) => one.student)])
      expect(wall.heard()).not.toContain(secret);
    for (const secret of [...NAMES.slice(1), ...matches.filter((match) => match !== own)])
      expect(page.heard()).not.toContain(secret);
    for (const student of students.slice(1)) expect(page.heard()).not.toContain(student.rejoin);
  });

  test('wrong codes from one address are counted, right ones never', async () => {
    const { url, made } = await lesson(0);
    for (let i = 0; i < 40; i += 1) await enrol(url, made.code, `S${i}`);
    const answers: number[] = [];
    for (let i = 0; i <= WRONG_CODES_A_MINUTE; i += 1)
      answers.push((await ask(`${url}/api/classes/join`, { code: 'ZZZ-999', name: 'Guess' })).status);
    expect(answers.slice(0, -1)).toEqual(new Array(WRONG_CODES_A_MINUTE).fill(404));
    expect(answers.at(-1)).toBe(429);
  });

  test('what has not the agreed shape is refused and changes nothing', async () => {
    const { url, made } = await lesson(1);
    const key = made.teacherKey;
    for (const body of [
      {},
      { key },
      { key, cmdId: 'abcd', wish: { type: 'nothing' } },
      { key, cmdId: 'a', wish: { type: 'begin' } },
    ])
      expect((await ask(`${url}/api/classes/${made.class}/act`, body)).status).toBe(400);
    expect((await ask(`${url}/api/classes`, { format: 'short-talks' })).status).toBe(400);
    const unknown = await ask(`${url}/api/classes`, { ...LESSON, scenario: 'no' });
    expect([unknown.status, unknown.body]).toMatchObject([400, { refusal: { code: 'unknown-format' } }]);
  });
});
