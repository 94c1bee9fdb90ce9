import { describe, expect, test } from 'vitest';
import type { ClassDebrief } from '../../shared/class-debrief.ts';
import { type ClassInvitation, type Enrolled, LAST_CALL_BEFORE_BELL } from '../../shared/class-protocol.ts';
import type { ClassWish } from '../../shared/class-wishes.ts';
import type { Replay } from '../../shared/protocol.ts';
import { boot } from './boot.ts';
import { act, enrol, look } from './class-client.ts';
import { chairOf, lesson } from './lesson.ts';
import { ask } from './requests.ts';

describe('a class', () => {
  test('students join with a code and a name, and wait until the teacher seats everybody', async () => {
    const { url, made, students, board } = await lesson(3);
    const invitation = await ask<ClassInvitation>(`${url}/api/codes/${made.code}`);
    expect(invitation.body).toMatchObject({
      class: made.class,
      format: 'short-talks',
      lang: 'en',
      locked: false,
    });
    const before = await board.until('board', (said) => said.students.length === 3);
    expect(before.students.map(({ name, table }) => [name, table])).toEqual([
      ['Ana', null],
      ['Beto', null],
      ['Carla', null],
    ]);
    expect((await act(url, made, { type: 'begin' })).body).toEqual({ done: 1, refused: 0 });
    const { tables } = await board.until('board', (said) => said.tables.length === 2);
    expect(tables.map(({ chairs }) => chairs.map(({ playedBy }) => playedBy))).toEqual([
      ['human', 'human'],
      expect.arrayContaining(['human', 'bot']),
    ]);
    expect(tables[0]).toMatchObject({ number: 1, status: 'live', phase: 'briefing', rounds: 2, issues: 6 });
    const players = await Promise.all(students.map((student) => chairOf(url, student)));
    const briefs = players.map(({ hellos }) => hellos[0]?.brief.own?.variant);
    // Ana and Carla, if they sit on one side, have the same instructions: the tables can be compared.
    const bySeat = new Map(players.map(({ seated }, i) => [seated.seat, briefs[i]]));
    for (const [i, { seated }] of players.entries()) expect(briefs[i]).toBe(bySeat.get(seated.seat));
  });

  test('a latecomer is seated at once, in a bot’s chair if there is one, and the bot leaves it', async () => {
    const { url, made, students, board } = await lesson(1);
    await act(url, made, { type: 'begin' });
    const first = await chairOf(url, students[0] as Enrolled);
    const late = await chairOf(url, await enrol(url, made.code, 'Late'));
    expect(late.seated.match).toBe(first.seated.match);
    expect(late.seated.seat).not.toBe(first.seated.seat);
    await board.until(
      'board',
      ({ tables }) => tables[0]?.chairs.every((one) => one.playedBy === 'human') === true,
    );
    await first.until(() => first.hellos.at(-1)?.info.players.us?.kind === 'human');
    expect(first.hellos.at(-1)?.info.players.cuba?.kind).toBe('human');
  });

  test('one wish reaches every table, and says how many had no use for it', async () => {
    const { url, made, board } = await lesson(4);
    await act(url, made, { type: 'begin' });
    const host = (wish: Extract<ClassWish, { type: 'host' }>['wish']) =>
      act(url, made, { type: 'host', tables: 'all', wish });
    expect((await host({ type: 'pause' })).body).toEqual({ done: 2, refused: 0 });
    expect((await host({ type: 'pause' })).body).toEqual({ done: 0, refused: 2 });
    await board.until('board', ({ tables }) => tables.length === 2 && tables.every(({ paused }) => paused));
    expect((await host({ type: 'resume' })).body).toEqual({ done: 2, refused: 0 });
    expect((await host({ type: 'last-call' })).body).toEqual({ done: 2, refused: 0 });
    await board.until('board', ({ tables }) => tables.every(({ phase }) => phase === 'last-call-packages'));
    expect((await host({ type: 'cancel' })).body).toEqual({ done: 2, refused: 0 });
    await board.until('board', ({ tables }) => tables.every(({ ending }) => ending?.type === 'cancelled'));
    const stranger = await act(url, made, { type: 'host', tables: ['nobody'], wish: { type: 'pause' } });
    expect([stranger.status, stranger.body]).toMatchObject([404, { refusal: { code: 'unknown-match' } }]);
  });

  test('the teacher’s words reach who waits and who plays', async () => {
    const { url, made, students } = await lesson(2);
    const waiting = await look(url, made.class, students[0]?.secret ?? '');
    await act(url, made, { type: 'message', tables: 'all', text: '  Two minutes.  ' });
    expect(await waiting.until('notice', () => true)).toMatchObject({ text: 'Two minutes.' });
    await act(url, made, { type: 'begin' });
    const player = await chairOf(url, students[1] as Enrolled);
    const heard = new Promise((resolve) => player.room.onMessage('notice', resolve));
    await act(url, made, { type: 'message', tables: [player.seated.match], text: 'Well said.' });
    expect(await heard).toMatchObject({ text: 'Well said.' });
  });

  test('an act that is asked again under its id is done once, and answered as before', async () => {
    const { url, made, students, board } = await lesson(2);
    const twice = async (cmdId: string, wish: ClassWish) => {
      const body = { key: made.teacherKey, cmdId, wish };
      const asked = () => ask(`${url}/api/classes/${made.class}/act`, body);
      return [(await asked()).body, (await asked()).body];
    };
    const said = { type: 'message', tables: 'all', text: 'Only once.' } as const;
    expect(await twice('say-it', said)).toEqual([
      { done: 0, refused: 0 },
      { done: 0, refused: 0 },
    ]);
    const gone = { type: 'remove', student: students[0]?.student ?? '' } as const;
    expect(await twice('take-out', gone)).toEqual([
      { done: 1, refused: 0 },
      { done: 1, refused: 0 },
    ]);
    await board.until('board', (seen) => seen.students.length === 1);
    expect(board.heard().split('Only once.').length - 1).toBe(1);
  });

  test('a removed student is shown out and cannot come back; a bot holds the chair', async () => {
    const { url, made, students, board } = await lesson(2);
    await act(url, made, { type: 'begin' });
    const [ana] = students as [Enrolled];
    const player = await chairOf(url, ana);
    await act(url, made, { type: 'remove', student: ana.student });
    await player.left;
    const { seated } = player;
    const again = await ask(`${url}/api/matches/${seated.match}/seat`, { secret: ana.secret });
    expect([again.status, again.body]).toMatchObject([403, { refusal: { code: 'wrong-secret' } }]);
    const { tables } = await board.until('board', (said) => said.students.length === 1);
    expect(tables[0]?.chairs.find(({ seat }) => seat === seated.seat)?.playedBy).toBe('bot');
  });

  test('another device takes the same chair with the rejoin code, and the first one no longer opens it', async () => {
    const { url, made, students } = await lesson(2);
    await act(url, made, { type: 'begin' });
    const [ana] = students as [Enrolled];
    const before = await chairOf(url, ana);
    const moved = await ask<Enrolled>(`${url}/api/classes/rejoin`, { code: ana.rejoin });
    expect(moved.body).toMatchObject({ class: made.class, student: ana.student, name: 'Ana', rejoin: null });
    await before.left;
    const after = await chairOf(url, moved.body);
    expect(after.seated).toMatchObject({ match: before.seated.match, seat: before.seated.seat });
    expect((await ask(`${url}/api/classes/${made.class}/door`, { key: ana.secret })).status).toBe(403);
  });

  test('a locked class takes nobody new and says so', async () => {
    const { url, made } = await lesson(0);
    await act(url, made, { type: 'lock', locked: true });
    const late = await ask(`${url}/api/classes/join`, { code: made.code, name: 'Late' });
    expect([late.status, late.body]).toMatchObject([409, { refusal: { code: 'class-locked' } }]);
    await act(url, made, { type: 'lock', locked: false });
    await enrol(url, made.code, 'Late');
  });

  test('a bot plays a chair as long as the teacher wants, and hands it back', async () => {
    const { url, made, students, board } = await lesson(2);
    await act(url, made, { type: 'begin' });
    const { seated } = await chairOf(url, students[0] as Enrolled);
    const { match, seat } = seated;
    await act(url, made, { type: 'stand-in', match, seat, bot: true });
    const played = (by: string) =>
      board.until(
        'board',
        ({ tables }) => tables[0]?.chairs.some((one) => one.seat === seat && one.playedBy === by) === true,
      );
    await played('stand-in');
    await act(url, made, { type: 'stand-in', match, seat, bot: false });
    await played('human');
  });

  test('the bell brings every table to its last call, one that stands still too, after a restart as well', async () => {
    const { url, folder, close, made } = await lesson(4);
    await act(url, made, { type: 'begin' });
    await act(url, made, { type: 'host', tables: 'all', wish: { type: 'pause' } });
    await act(url, made, { type: 'bell', at: Date.now() + 3_600_000 });
    await close();
    const later = await boot({ folder, now: () => Date.now() + 3_600_000 - LAST_CALL_BEFORE_BELL });
    const board = await look(later.url, made.class, made.teacherKey);
    const { tables } = await board.until('board', (said) =>
      said.tables.every(({ phase }) => phase === 'last-call-packages'),
    );
    expect(tables.map(({ paused }) => paused)).toEqual([false, false]);
  });

  test('how long a table stands still, and what news it has had, is known after a restart as before', async () => {
    const { url, folder, close, made, students, board } = await lesson(2);
    await act(url, made, { type: 'begin' });
    const [player, other] = await Promise.all(students.map((one) => chairOf(url, one)));
    const { deck } = await board.until('board', ({ tables }) => tables.length === 1);
    const dispatch = deck.at(-1) ?? '';
    await player?.act({ type: 'ready' });
    await other?.act({ type: 'ready' });
    await board.until('board', ({ tables }) => tables[0]?.round === 1);
    const host = { type: 'host', tables: 'all' } as const;
    await act(url, made, { ...host, wish: { type: 'inject', dispatch } });
    const { tables } = await board.until('board', (said) => said.tables[0]?.news.includes(dispatch) === true);
    const { since, news } = tables[0] ?? {};
    // Neither a remark nor more time is a move.
    await player?.act({ type: 'say', text: 'Hello?' });
    await close();
    const later = await boot({ folder, now: () => Date.now() + 3_600_000 });
    const again = await look(later.url, made.class, made.teacherKey);
    expect((await again.until('board', () => true)).tables[0]).toMatchObject({ since, news });
    expect(since).toBeGreaterThan(Date.now() - 60_000);
  });

  test('the teacher sees a table as either side does; nobody else may', async () => {
    const { url, made, students } = await lesson(2);
    await act(url, made, { type: 'begin' });
    const { seated } = await chairOf(url, students[0] as Enrolled);
    const mirror = (key: string, as: string) =>
      ask<Replay>(`${url}/api/classes/${made.class}/mirror`, { key, match: seated.match, as });
    expect((await mirror(made.teacherKey, 'cuba')).body.brief.own?.side).toBe('cuba');
    expect((await mirror(made.coTeacherKey, 'public')).body.brief.own).toBeNull();
    // Through one seat's eyes; a seat that is not there has none.
    expect((await mirror(made.teacherKey, 'cuba-1')).body.brief.own?.side).toBe('cuba');
    expect((await mirror(made.teacherKey, 'cuba-4')).status).toBe(404);
    expect((await mirror(made.teacherKey, 'cuba-x')).status).toBe(400);
    for (const key of [made.wallKey, students[0]?.secret ?? '', students[1]?.secret ?? ''])
      expect((await mirror(key, 'us')).status).toBe(403);
  });

  test('what came of all tables is the teacher’s as they end, and everybody’s when all have', async () => {
    const { url, made, students } = await lesson(4);
    await act(url, made, { type: 'begin' });
    const debrief = (key: string) => ask<ClassDebrief>(`${url}/api/classes/${made.class}/debrief`, { key });
    const everybody = [made.wallKey, students[0]?.secret ?? ''];
    for (const key of [made.teacherKey, ...everybody]) expect((await debrief(key)).status).toBe(409);
    const { seated } = await chairOf(url, students[0] as Enrolled);
    const cancel = (tables: 'all' | string[]) =>
      act(url, made, { type: 'host', tables, wish: { type: 'cancel' } });
    await cancel([seated.match]);
    const early = await debrief(made.teacherKey);
    expect(early.body).toMatchObject({
      talking: 1,
      tables: [{ ending: { type: 'cancelled' }, scores: null }],
    });
    for (const key of everybody) expect((await debrief(key)).status).toBe(409);
    await cancel('all');
    for (const key of everybody) {
      const { body } = await debrief(key);
      expect(body.tables.map(({ number }) => number)).toEqual([1, 2]);
      expect(body.brief.open?.us.sheet.walkAway).toBeGreaterThan(0);
    }
  });

  test('a deleted class shows everybody out and is gone', async () => {
    const { url, made, students, board } = await lesson(2);
    await act(url, made, { type: 'begin' });
    const player = await chairOf(url, students[0] as Enrolled);
    const { match } = player.seated;
    const gone = await ask(`${url}/api/classes/${made.class}/delete`, { key: made.teacherKey });
    expect(gone.body).toEqual({ done: 1, refused: 0 });
    await Promise.all([player.left, board.left]);
    expect((await ask(`${url}/api/matches/${match}`)).status).toBe(404);
    expect((await ask(`${url}/api/classes/${made.class}/door`, { key: made.teacherKey })).status).toBe(404);
  });
});
