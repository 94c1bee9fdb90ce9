import { describe, expect, test } from 'vitest';
import type { Mirrored } from '../../shared/class-mirror.ts';
import type { Enrolled } from '../../shared/class-protocol.ts';
import type { Report } from '../../shared/class-telling.ts';
import type { MatchFile } from '../../shared/rules/record.ts';
import { phraseText } from '../../shared/talk.ts';
import { boot } from './boot.ts';
import { act, look } from './class-client.ts';
import { chairOf, lesson } from './lesson.ts';
import type { Player } from './player.ts';
import { ask } from './requests.ts';

const say = (player: Player, text: string) => player.act({ type: 'say', text });

async function seated(count: number) {
  const given = await lesson(count);
  await act(given.url, given.made, { type: 'begin' });
  const players = await Promise.all(given.students.map((one) => chairOf(given.url, one)));
  return { ...given, players };
}

describe('talk at the tables of a class', () => {
  test('free, by phrases, or not at all: the server holds to it, and the table is told', async () => {
    const { url, made, players } = await seated(2);
    const [ana] = players as [Player];
    expect(ana.lessons).toEqual([
      { class: made.class, talk: 'free', muted: false, mirrors: null, asksSwap: false, frozen: false },
    ]);
    expect(await say(ana, 'In my own words')).toMatchObject({ seq: expect.any(Number) });
    await act(url, made, { type: 'talk', talk: 'phrases' });
    await ana.until(() => ana.lessons.at(-1)?.talk === 'phrases');
    expect(await say(ana, 'In my own words')).toEqual({ code: 'only-phrases' });
    expect(await say(ana, `${phraseText('good-day')} and more`)).toEqual({ code: 'only-phrases' });
    // They read their briefing: what belongs to the signature is not on this list.
    expect(await say(ana, phraseText('ready-to-sign'))).toEqual({ code: 'only-phrases' });
    expect(await say(ana, phraseText('good-day'))).toMatchObject({ seq: expect.any(Number) });
    await act(url, made, { type: 'talk', talk: 'off' });
    await ana.until(() => ana.lessons.at(-1)?.talk === 'off');
    expect(await say(ana, phraseText('good-day'))).toEqual({ code: 'talk-is-off' });
    expect(await ana.act({ type: 'ready' })).toMatchObject({ seq: expect.any(Number) });
  });

  test('a student, a table or everybody is muted, after a restart too, until all may speak again', async () => {
    const { url, made, students, players, folder, close, board } = await seated(4);
    const [first, second] = [players[0], players[1]] as [Player, Player];
    const muted = async (whom: { student: string } | { tables: 'all' | string[] }, is: boolean) =>
      (await act(url, made, { type: 'mute', whom, muted: is })).body;
    expect(await muted({ student: students[0]?.student ?? '' }, true)).toEqual({ done: 1, refused: 0 });
    await first.until(() => first.lessons.at(-1)?.muted === true);
    expect(await say(first, 'hello')).toEqual({ code: 'muted' });
    expect(await say(second, 'hello')).toMatchObject({ seq: expect.any(Number) });
    expect(await muted({ tables: [second.seated.match] }, true)).toEqual({ done: 1, refused: 0 });
    expect(await say(second, 'hello')).toEqual({ code: 'muted' });
    const seen = await board.until('board', ({ tables }) => tables.some((one) => one.muted));
    expect(seen.students.map((one) => one.muted)).toEqual([true, false, false, false]);
    expect(await muted({ tables: 'all' }, true)).toEqual({ done: 2, refused: 0 });
    expect((await act(url, made, { type: 'mute', whom: { student: 'nobody' }, muted: true })).status).toBe(
      404,
    );
    await close();
    const later = await boot({ folder });
    const third = await chairOf(later.url, students[2] as Enrolled);
    expect(await say(third, 'hello')).toEqual({ code: 'muted' });
    await act(later.url, made, { type: 'mute', whom: { tables: 'all' }, muted: false });
    for (const student of students)
      expect(await say(await chairOf(later.url, student), 'hello')).toMatchObject({
        seq: expect.any(Number),
      });
  });

  test('a reported remark comes before the teacher with what was said around it, and leaves the log as it was', async () => {
    const { url, made, students, players, board } = await seated(2);
    const [ana, beto] = players as [Player, Player];
    const { match, secret } = ana.seated;
    await say(ana, 'Good morning');
    await say(beto, 'Go away');
    await ana.until(() => ana.seq() === beto.seq());
    const seq = ana.seq();
    const before = await service(url, made, match);
    const report = (of: Partial<Report>) =>
      ask(`${url}/api/matches/${match}/report`, {
        secret,
        place: 'talks',
        seq,
        reason: 'unkind',
        note: ' He said it twice ',
        ...of,
      });
    expect((await report({})).body).toEqual({ reported: true });
    const seen = await board.until('board', ({ reported }) => reported.length === 1);
    const names = ana.seated.seat === 'us-1' ? ['us', 'cuba'] : ['cuba', 'us'];
    expect(seen.reported).toEqual([
      {
        match,
        table: 1,
        place: 'talks',
        seq,
        context: [
          { seq: seq - 1, side: names[0], name: 'Ana', text: 'Good morning' },
          { seq, side: names[1], name: 'Beto', text: 'Go away' },
        ],
        student: students[1]?.student,
        reports: [{ by: 'Ana', reason: 'unkind', note: 'He said it twice' }],
      },
    ]);
    expect(await service(url, made, match)).toEqual(before);
    // Neither one's own remark, nor what is no remark, nor without the chair's secret.
    for (const [wrong, status] of [
      [{ seq: seq - 1 }, 409],
      [{ seq: 1 }, 409],
      [{ secret: 'x'.repeat(32) }, 403],
      [{ reason: 'boring' as 'other' }, 400],
    ] as const)
      expect((await report(wrong)).status).toBe(status);
    await act(url, made, { type: 'dismiss', match, place: 'talks', seq, dismissed: true });
    await board.until('board', ({ reported }) => reported.length === 0);
    await act(url, made, { type: 'dismiss', match, place: 'talks', seq, dismissed: false });
    await board.until('board', ({ reported }) => reported.length === 1);
  });

  test('the teacher hears a whole table through the mirror, whoever it is seen by; a match file holds no report', async () => {
    const { url, made, players } = await seated(2);
    const [ana, beto] = players as [Player, Player];
    await say(ana, 'Good morning');
    await say(beto, phraseText('good-day'));
    const { match, seat } = ana.seated;
    const mirror = await ask<Mirrored>(`${url}/api/classes/${made.class}/mirror`, {
      key: made.teacherKey,
      match,
      as: 'public',
    });
    expect(mirror.body.remarks.map(({ seat: by, text }) => [by, text])).toEqual([
      [seat, 'Good morning'],
      [beto.seated.seat, ':good-day:'],
    ]);
    const seq = mirror.body.remarks[1]?.seq;
    const { secret } = ana.seated;
    await ask(`${url}/api/matches/${match}/report`, {
      secret,
      place: 'talks',
      seq,
      reason: 'other',
      note: 'Nobody else knows',
    });
    await act(url, made, { type: 'host', tables: 'all', wish: { type: 'cancel' } });
    const file = await ask<MatchFile>(`${url}/api/matches/${match}/file`);
    expect(file.status).toBe(200);
    expect(JSON.stringify(file.body)).not.toContain('Nobody else knows');
  });

  test('at a table of no class everybody talks as they like, and there is nobody to report to', async () => {
    const { url, folder } = await boot();
    expect(folder).not.toBe('');
    const made = await ask<{ match: string; secret: string }>(`${url}/api/matches`, {
      scenario: 'us-cuba-2015',
      format: 'short-talks',
      side: 'us',
      opponent: 'bot',
      clock: 'off',
      name: 'Ana',
    });
    const { match, secret } = made.body;
    const report = { secret, place: 'talks', seq: 2, reason: 'other', note: '' };
    const answer = await ask(`${url}/api/matches/${match}/report`, report);
    expect([answer.status, answer.body]).toMatchObject([409, { refusal: { code: 'not-a-remark' } }]);
  });
});

/** The remarks and steps of a table, as the teacher's mirror shows them. */
async function service(url: string, made: { class: string; teacherKey: string }, match: string) {
  const { body } = await ask<Mirrored>(`${url}/api/classes/${made.class}/mirror`, {
    key: made.teacherKey,
    match,
    as: 'us',
  });
  return body.frames;
}

test('who looks at a class without teaching it hears of no report', async () => {
  const { url, made, students, players, board } = await seated(2);
  const [ana, beto] = players as [Player, Player];
  const wall = await look(url, made.class, made.wallKey);
  const page = await look(url, made.class, students[1]?.secret ?? '');
  await say(beto, 'Go away');
  await ana.until(() => ana.seq() === beto.seq());
  const { match, secret } = ana.seated;
  await ask(`${url}/api/matches/${match}/report`, {
    secret,
    place: 'talks',
    seq: ana.seq(),
    reason: 'unkind',
    note: 'Only for you',
  });
  await board.until('board', ({ reported }) => reported.length === 1);
  for (const onlooker of [wall, page]) expect(onlooker.heard()).not.toContain('Only for you');
  for (const player of players)
    expect(JSON.stringify([player.hellos, player.steps])).not.toContain('Only for you');
});
