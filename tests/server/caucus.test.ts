import { describe, expect, test } from 'vitest';
import type { Enrolled } from '../../shared/class-protocol.ts';
import { boot } from './boot.ts';
import { act, enrol, look, newClass } from './class-client.ts';
import { chairOf } from './lesson.ts';
import { overheardAt } from './overheard.ts';
import type { Player } from './player.ts';
import { ask } from './requests.ts';

/** Two against two, all at the table. */
async function table(talk: 'free' | 'phrases' | 'off' = 'free') {
  const server = await boot();
  const made = await newClass(server.url, { teamSize: 2, talk });
  const students: Enrolled[] = [];
  for (const name of ['Ana', 'Beto', 'Carla', 'Dario'])
    students.push(await enrol(server.url, made.code, name));
  await act(server.url, made, { type: 'begin' });
  const players: Player[] = [];
  for (const student of students) players.push(await chairOf(server.url, student));
  const at = (seat: string) => players.find(({ seated }) => seated.seat === seat) as Player;
  return { ...server, made, students, at, board: await look(server.url, made.class, made.teacherKey) };
}

const say = ({ room }: Player, text: string, cmdId = `caucus-${text}`) =>
  room.request('caucus', { cmdId, text }).then(
    () => null,
    (problem: { reason?: unknown }) => problem.reason,
  );

describe('what a delegation says to itself', () => {
  test('reaches every colleague, once, and after a reload again', async () => {
    const { at, url, students } = await table();
    expect(await say(at('us-1'), 'Hold the list back.')).toBeNull();
    expect(await say(at('us-1'), 'Hold the list back.')).toBeNull();
    await at('us-2').until(() => at('us-2').caucus.length > 0);
    expect(at('us-2').caucus).toMatchObject([{ seat: 'us-1', text: 'Hold the list back.' }]);
    const again = await chairOf(url, students[0] as Enrolled);
    expect(again.hellos[0]?.caucus).toMatchObject([{ text: 'Hold the list back.' }]);
  });

  test('reaches nobody else: no other side, no replay and no match file, not even after the end', async () => {
    const { at, url, made } = await table();
    await say(at('us-1'), 'Sentinel of the caucus');
    await at('us-2').until(() => at('us-2').caucus.length > 0);
    await act(url, made, { type: 'host', tables: 'all', wish: { type: 'cancel' } });
    await at('cuba-1').until(() => at('cuba-1').view().ending !== null);
    for (const seat of ['cuba-1', 'cuba-2'])
      for (const frame of at(seat).frames)
        expect(Buffer.from(frame).includes('Sentinel of the caucus')).toBe(false);
    expect(at('us-2').frames.some((frame) => Buffer.from(frame).includes('Sentinel of the caucus'))).toBe(
      true,
    );
    const match = at('us-1').seated.match;
    for (const address of overheardAt(match, null)) {
      const answer = await fetch(`${url}${address}`);
      expect(await answer.text()).not.toContain('Sentinel of the caucus');
    }
  });

  test('may be reported to the teacher by a colleague who read it, and by nobody else', async () => {
    const { at, url, made, board } = await table();
    await say(at('us-1'), 'Now you are quiet.');
    await at('us-2').until(() => at('us-2').caucus.length > 0);
    const seq = at('us-2').caucus[0]?.id ?? 0;
    const { match } = at('us-1').seated;
    const report = async (seat: string, more: object = {}) => {
      const { secret } = at(seat).seated;
      const body = { secret, place: 'caucus', seq, reason: 'unkind', note: '', ...more };
      return (await ask(`${url}/api/matches/${match}/report`, body)).status;
    };
    // Nobody reports themselves, nor what they cannot have read, nor a remark that is none.
    for (const [seat, more] of [
      ['us-1', {}],
      ['cuba-1', {}],
      ['us-2', { seq: seq + 1 }],
      ['us-2', { place: 'talks' }],
    ] as const)
      expect(await report(seat, more), seat).toBe(409);
    expect(await report('us-2')).toBe(200);
    const { reported } = await board.until('board', (seen) => seen.reported.length === 1);
    expect(reported).toMatchObject([
      { match, place: 'caucus', seq, context: [{ side: 'us', text: 'Now you are quiet.' }] },
    ]);
    await act(url, made, { type: 'dismiss', match, place: 'talks', seq, dismissed: true });
    await act(url, made, { type: 'dismiss', match, place: 'caucus', seq, dismissed: true });
    await board.until('board', (seen) => seen.reported.length === 0);
    for (const frame of at('cuba-1').frames)
      expect(Buffer.from(frame).includes('Now you are quiet.')).toBe(false);
  });

  test('is acknowledged again after the end when it was kept before, and nothing new is', async () => {
    const { at, url, made } = await table();
    expect(await say(at('us-1'), 'Hold the list back.')).toBeNull();
    await act(url, made, { type: 'host', tables: 'all', wish: { type: 'cancel' } });
    await at('us-1').until(() => at('us-1').view().ending !== null);
    expect(await say(at('us-1'), 'Hold the list back.')).toBeNull();
    expect(await say(at('us-1'), 'Too late')).toEqual({ code: 'over' });
  });

  test('is seen by the teacher who looks as that side, and as no other', async () => {
    const { at, url, made } = await table();
    await say(at('us-1'), 'Hold the list back.');
    const seen = async (as: string) => {
      const asked = { key: made.teacherKey, match: at('us-1').seated.match, as };
      const { body } = await ask<{ caucus: { text: string }[] }>(
        `${url}/api/classes/${made.class}/mirror`,
        asked,
      );
      return body.caucus.map(({ text }) => text);
    };
    expect([await seen('us'), await seen('cuba'), await seen('public')]).toEqual([
      ['Hold the list back.'],
      [],
      [],
    ]);
  });

  test('is refused empty, too long, after the end, and to whoever is muted', async () => {
    const { at, url, made, students } = await table();
    expect(await say(at('us-1'), '  ')).toEqual({ code: 'empty-remark' });
    expect(await say(at('us-1'), 'x'.repeat(501), 'too-long')).toEqual({ code: 'malformed' });
    const student = students[0]?.student as string;
    await act(url, made, { type: 'mute', whom: { student }, muted: true });
    expect(await say(at('us-1'), 'quiet')).toEqual({ code: 'muted' });
    await act(url, made, { type: 'host', tables: 'all', wish: { type: 'cancel' } });
    expect(await say(at('cuba-1'), 'late')).toEqual({ code: 'over' });
  });

  test.each([
    ['off', 'talk-is-off'],
    ['phrases', 'only-phrases'],
  ] as const)('is refused in a class that does not write in its own words: %s', async (talk, code) => {
    expect(await say((await table(talk)).at('us-1'), 'hello')).toEqual({ code });
  });

  test('is not for whoever speaks alone', async () => {
    const { url } = await boot();
    const made = await newClass(url);
    const student = await enrol(url, made.code, 'Ana');
    await act(url, made, { type: 'begin' });
    expect(await say(await chairOf(url, student), 'hello me')).toEqual({ code: 'not-now' });
  });
});
