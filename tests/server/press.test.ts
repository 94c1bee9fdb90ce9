import { describe, expect, test } from 'vitest';
import type { Mirrored } from '../../shared/class-mirror.ts';
import type { Enrolled, NewClass } from '../../shared/class-protocol.ts';
import type { Listing } from '../../shared/library-protocol.ts';
import type { Setup } from '../../shared/rules/setup.ts';
import { SIDES } from '../../shared/rules/vocabulary.ts';
import type { PressWish } from '../../shared/rules/wish.ts';
import { phraseText } from '../../shared/talk.ts';
import { boot } from './boot.ts';
import { act, enrol, look, newClass } from './class-client.ts';
import { chairOf } from './lesson.ts';
import { includes, look as lookThrough } from './listening.ts';
import { logOf } from './log-of.ts';
import { playOn } from './plain-player.ts';
import { type Player, sit } from './player.ts';
import { ask } from './requests.ts';
import { compileSecrets } from './secret-setup.ts';

const ASKED = 'Will there be an embassy this year?';
const DONE = { seq: expect.any(Number) };

const question = (to: 'us' | 'cuba', text = ASKED): PressWish => ({ type: 'ask', to, text });
const headline = (text = 'Both sides smile'): PressWish => ({ type: 'headline', text });

type Server = { readonly url: string; readonly folder: string };

/** Ana and Beto negotiate, Carla reports; they have read their briefing. */
async function reported({ url, folder }: Server, wanted: Partial<NewClass> = {}) {
  const made = await newClass(url, { odd: 'journalist', format: 'class-period', ...wanted });
  const students: Enrolled[] = [];
  for (const name of ['Ana', 'Beto', 'Carla']) students.push(await enrol(url, made.code, name));
  const [ana, beto, carla] = students as [Enrolled, Enrolled, Enrolled];
  const board = await look(url, made.class, made.teacherKey);
  const { plan } = await board.until('board', (seen) => seen.students.length === 3);
  await act(url, made, { type: 'begin' });
  const seen = await board.until('board', ({ tables }) => tables.length === 1);
  const us = await chairOf(url, ana);
  const cuba = await chairOf(url, beto);
  const press = await chairOf(url, carla);
  for (const one of [us, cuba]) expect(await one.act({ type: 'ready' })).toEqual(DONE);
  await press.until(() => press.view().round === 1);
  const { match } = us.seated;
  return { url, folder, made, students, board, plan, seen, us, cuba, press, match, carla };
}

async function together(...players: readonly Player[]): Promise<void> {
  const last = Math.max(...players.map((one) => one.seq()));
  await Promise.all(players.map((one) => one.until(() => one.seq() >= last)));
}

describe('a journalist in a class', () => {
  test('is the student who is left over, says the plan beforehand, and has a seat of their own', async () => {
    const { plan, seen, students, press, us } = await reported(await boot());
    const [ana, beto, carla] = students.map(({ student }) => student);
    expect(plan).toEqual([{ us: [ana], cuba: [beto], press: [carla] }]);
    const chairs = seen.tables[0]?.chairs.map(({ seat, name, playedBy, awaited }) => [
      seat,
      name,
      playedBy,
      awaited,
    ]);
    expect(chairs).toEqual([
      ['us-1', 'Ana', 'human', true],
      ['cuba-1', 'Beto', 'human', true],
      ['press-1', 'Carla', 'human', false],
    ]);
    expect(seen.students.map(({ side }) => side)).toEqual(['us', 'cuba', 'press']);
    expect(us.hellos.at(-1)?.info.names).toEqual({ 'us-1': 'Ana', 'cuba-1': 'Beto', 'press-1': 'Carla' });
    expect(us.hellos.at(-1)?.info.players.cuba).toEqual({ name: 'Beto', kind: 'human' });
    expect(press.hellos[0]).toMatchObject({ seat: 'press-1', caucus: [], brief: { own: null } });
  });

  test('who comes late takes part in the talks instead; of one student alone nobody reports', async () => {
    const { made, url, board } = await reported(await boot());
    await enrol(url, made.code, 'Late');
    const seen = await board.until('board', ({ tables }) => tables.length === 2);
    expect(seen.tables[1]?.chairs.map(({ seat, playedBy }) => [seat, playedBy])).toContainEqual([
      expect.stringMatching(/^(us|cuba)-1$/),
      'human',
    ]);
    const alone = await newClass(url, { odd: 'journalist' });
    await enrol(url, alone.code, 'Alone');
    await act(url, alone, { type: 'begin' });
    const other = await look(url, alone.class, alone.teacherKey);
    const { tables } = await other.until('board', (one) => one.tables.length === 1);
    expect(tables[0]?.chairs.map(({ playedBy }) => playedBy).sort()).toEqual(['bot', 'human']);
  });

  test('asks, is answered and prints; both rooms, the board and the wall read it at once', async () => {
    const { us, cuba, press, board, url, made } = await reported(await boot());
    const wall = await look(url, made.class, made.wallKey);
    expect(await press.act(question('cuba'))).toEqual(DONE);
    await together(us, cuba, press);
    expect(us.view().newspaper).toEqual(cuba.view().newspaper);
    expect(cuba.view().menu.reply).toEqual(['press-1/cuba/1']);
    expect(await cuba.act({ type: 'reply', question: 'press-1/cuba/1', text: 'Con calma.' })).toEqual(DONE);
    expect(await press.act(headline())).toEqual(DONE);
    await together(us, cuba, press);
    for (const one of [us, cuba, press]) {
      expect(one.view().newspaper.headlines).toEqual([
        { seat: 'press-1', round: 1, text: 'Both sides smile' },
      ]);
      expect(one.view().newspaper.questions[0]?.answer?.text).toBe('Con calma.');
    }
    await board.until('board', ({ tables }) => tables[0]?.frontPage === 'Both sides smile');
    await wall.until('wall', ({ tables }) => tables[0]?.frontPage === 'Both sides smile');
  });

  test('keeps the seat over a reload, another device and a restart of the server', async () => {
    const { url, folder, close } = await boot();
    const { press, carla, match, made } = await reported({ url, folder });
    await press.act(question('us'));
    await press.leave();
    const again = await sit(url, press.seated);
    expect(again.hellos[0]).toMatchObject({ seat: 'press-1', frame: { view: { menu: { ask: ['cuba'] } } } });
    await close();
    const later = await boot({ folder });
    const board = await look(later.url, made.class, made.teacherKey);
    const { students } = await board.until('board', (seen) => seen.tables.length === 1);
    expect(students[2]?.side).toBe('press');
    const place = await look(later.url, made.class, carla.secret);
    const { rejoin } = await place.until('place', ({ chair }) => chair?.match === match);
    const { body } = await ask<Enrolled>(`${later.url}/api/classes/rejoin`, { code: rejoin });
    expect(await (await chairOf(later.url, body)).act(question('cuba'))).toEqual(DONE);
  });

  test('who is taken out leaves no seat behind, and no bot sits there', async () => {
    const { url, made, carla, press, us, board } = await reported(await boot());
    await press.act(question('us'));
    await act(url, made, { type: 'remove', student: carla.student });
    await us.until(() => us.view().newspaper.seats.length === 0);
    const seen = await board.until('board', ({ students }) => students.length === 2);
    expect(seen.tables[0]?.chairs.map(({ seat }) => seat)).toEqual(['us-1', 'cuba-1']);
    await us.until(() => us.hellos.at(-1)?.info.names['press-1'] === undefined);
    const question0 = us.view().newspaper.questions[0];
    expect(await us.act({ type: 'reply', question: question0?.id ?? 'press-1/us/1', text: 'Yes.' })).toEqual(
      DONE,
    );
  });

  test('changes places with a delegate when the teacher wishes', async () => {
    const { url, made, students, carla } = await reported(await boot());
    const [ana] = students as [Enrolled];
    const wish = { type: 'move', student: carla.student, table: 1, side: 'us', swap: ana.student } as const;
    expect((await act(url, made, wish)).status).toBe(200);
    const [delegate, reporter] = [await chairOf(url, carla), await chairOf(url, ana)];
    expect([delegate.hellos[0]?.seat, reporter.hellos[0]?.seat]).toEqual(['us-1', 'press-1']);
    expect(await reporter.act(question('us'))).toEqual(DONE);
  });
});

test('a match is listed when the journalist said yes too, whose words stand in it', async () => {
  const { url, us, cuba, press, match, students } = await reported(await boot(), {
    format: 'short-talks',
  });
  await press.act(headline());
  await Promise.all([playOn(us), playOn(cuba)]);
  await press.until(() => press.view().ending !== null);
  const listed: boolean[] = [];
  for (const { secret } of students) {
    const said = await ask<Listing>(`${url}/api/matches/${match}/listing`, { secret, listed: true });
    listed.push(said.body.listed);
  }
  expect(listed).toEqual([false, false, true]);
});

test('a journalist whom the teacher moves to a table leaves no seat behind, and speaks for a side there', async () => {
  const { url, made, carla, us } = await reported(await boot());
  const wish = { type: 'move', student: carla.student, table: 2, side: 'cuba', swap: null } as const;
  expect((await act(url, made, wish)).status).toBe(200);
  await us.until(() => us.view().newspaper.seats.length === 0);
  expect((await chairOf(url, carla)).hellos[0]).toMatchObject({ seat: 'cuba-1' });
});

describe('what a journalist says', () => {
  test('is bound by the rule of the class as remarks are, and so are the answers', async () => {
    const { url, made, us, press, students, carla } = await reported(await boot());
    await act(url, made, { type: 'talk', talk: 'phrases' });
    await press.until(() => press.lessons.at(-1)?.talk === 'phrases');
    expect(await press.act(question('us'))).toEqual({ code: 'only-phrases' });
    expect(await press.act(question('us', phraseText('no-comment')))).toEqual({ code: 'only-phrases' });
    expect(await press.act(question('us', phraseText('why-so-slow')))).toEqual(DONE);
    const reply = (text: string) => us.act({ type: 'reply', question: 'press-1/us/1', text });
    await together(us, press);
    expect(await reply('In good time.')).toEqual({ code: 'only-phrases' });
    expect(await reply(phraseText('no-comment'))).toEqual(DONE);
    expect(await press.act(headline())).toEqual({ code: 'only-phrases' });
    await act(url, made, { type: 'talk', talk: 'off' });
    expect(await press.act(headline(phraseText('talks-are-stuck')))).toEqual({ code: 'talk-is-off' });
    await act(url, made, { type: 'talk', talk: 'free' });
    await act(url, made, { type: 'mute', whom: { student: carla.student }, muted: true });
    expect(await press.act(headline())).toEqual({ code: 'muted' });
    expect(await press.act(question('cuba'))).toEqual({ code: 'muted' });
    await act(url, made, { type: 'mute', whom: { student: carla.student }, muted: false });
    expect(students).toHaveLength(3);
    expect(await press.act(headline())).toEqual(DONE);
  });

  test('can be reported, and the teacher sees whose it is; remarks of the delegations cannot, by a journalist', async () => {
    const { url, made, us, press, board, students, match, carla } = await reported(await boot());
    await us.act({ type: 'say', text: 'Between ourselves.' });
    const remark = us.seq();
    await press.act(headline('Go away'));
    await together(us, press);
    const seq = us.seq();
    const report = (secret: string, of: number) =>
      ask(`${url}/api/matches/${match}/report`, {
        secret,
        place: 'talks',
        seq: of,
        reason: 'unkind',
        note: '',
      });
    expect((await report(carla.secret, remark)).body).toMatchObject({ refusal: { code: 'not-a-remark' } });
    expect((await report(students[0]?.secret ?? '', seq)).body).toEqual({ reported: true });
    const { reported: told } = await board.until('board', (seen) => seen.reported.length === 1);
    expect(told[0]).toMatchObject({ student: carla.student, seq });
    expect(told[0]?.context.at(-1)).toEqual({ seq, side: 'press', name: 'Carla', text: 'Go away' });
    const mirror = await ask<Mirrored>(`${url}/api/classes/${made.class}/mirror`, {
      key: made.teacherKey,
      match,
      as: 'public',
    });
    expect(mirror.body.remarks.map(({ text }) => text)).toEqual(['Between ourselves.', 'Go away']);
  });

  test('stands in what the class takes home', async () => {
    const { url, made, us, press } = await reported(await boot());
    await press.act(question('us'));
    await press.act(question('cuba'));
    await press.act(headline());
    await together(us, press);
    await us.act({ type: 'reply', question: 'press-1/us/1', text: 'In good time.' });
    await act(url, made, { type: 'host', tables: 'all', wish: { type: 'cancel' } });
    const response = await fetch(`${url}/api/classes/${made.class}/data`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ key: made.teacherKey, file: 'class.json' }),
    });
    const { participation, events } = await response.json();
    const counted = participation.map((row: Record<string, unknown>) => [
      row.student,
      row.side,
      row.questions,
      row.headlines,
      row.answers,
    ]);
    expect(counted).toEqual([
      ['Ana', 'us', 0, 0, 1],
      ['Beto', 'cuba', 0, 0, 0],
      ['Carla', 'press', 2, 1, 0],
    ]);
    const printed = events.find(({ event }: { event: string }) => event === 'printed');
    expect(printed).toMatchObject({ by: 'press-1', player: 'Carla', content: 'Both sides smile' });
  });
});

test('no byte that a journalist receives tells what a delegation keeps to itself', async () => {
  const server = await boot({ compile: compileSecrets });
  const { folder, us, cuba, press } = await reported(server);
  await us.act({ type: 'say', text: 'jacaranda between us' });
  await us.act({ type: 'sound', sounding: { moves: 'list', wants: 'embassies' } });
  await cuba.act({ type: 'sound', sounding: { moves: 'prisoners', wants: 'doctors' } });
  await together(us, cuba, press);
  for (const one of [us, cuba]) await one.act({ type: 'answer', answer: 'cold' });
  await together(us, cuba, press);
  await cuba.act({ type: 'table', package: { embassies: 'date-fixed-now' }, sign: false });
  await press.act(question('us'));
  await together(us, cuba, press);
  await us.act({ type: 'accept', package: 'cuba#1' });
  await together(us, cuba, press);
  expect(press.view().text.embassies?.option).toBe('date-fixed-now');
  const [created] = (await logOf(folder))[0]?.events ?? [];
  const setup = (created as { setup: Setup }).setup;
  const again = await sit(server.url, press.seated);
  const frames = [...press.frames, ...again.frames];
  const decoded = [press.hellos, press.steps, again.hellos];
  for (const side of SIDES) lookThrough(side, setup, { frames, decoded });
  const types = JSON.stringify(decoded);
  for (const type of ['said', 'sealed', 'soundings-opened', 'answers-opened', 'tabled'])
    expect(types).not.toContain(`"type":"${type}"`);
  expect(includes(frames, Buffer.from('jacaranda between us'))).toBe(false);
  expect(await press.act({ type: 'say', text: 'Let me in' })).toEqual({ code: 'not-a-delegate' });
  await expect(press.room.request('caucus', { cmdId: 'caucus-1', text: 'Let me in' })).rejects.toMatchObject({
    reason: { code: 'not-a-delegate' },
  });
  const askSwap = await ask(`${server.url}/api/matches/${press.seated.match}/other-side`, {
    secret: press.seated.secret,
    asks: true,
  });
  expect(askSwap.body).toMatchObject({ refusal: { code: 'not-a-delegate' } });
});
