import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { StoredClass, StoredStudent } from '../../server/store/class-store.ts';
import type { Store } from '../../server/store/store.ts';
import { COURSE_BEGINS } from '../../shared/class-course.ts';
import { ADAPTERS, ana, bot, match, record } from './adapters.ts';

const lesson: StoredClass = {
  id: 'class-1',
  scenario: 'us-cuba-2015',
  format: 'short-talks',
  clock: 'standard',
  dropOut: 'bot',
  teamSize: 3,
  odd: 'mirror',
  lang: 'es',
  talk: 'phrases',
  muted: false,
  code: 'CLASS2',
  keyHashes: { teacher: 'aa', coTeacher: 'bb', wall: 'cc' },
  seed: 'a seed',
  created: 1_000,
  locked: false,
  knock: true,
  begun: false,
  bell: null,
  bellRung: false,
  course: COURSE_BEGINS,
};
const eva: StoredStudent = {
  id: 'eva',
  class: 'class-1',
  name: 'Evangelina',
  secretHash: 'e0',
  rejoin: 'REJ222',
  joined: 1_500,
  chair: null,
  muted: false,
  admitted: false,
  alias: null,
  plan: { table: 2, side: 'cuba' },
  asksSwap: false,
};
const table = {
  class: 'class-1',
  number: 1,
  mirrors: 4,
  match,
  seats: [{ ...ana, name: eva.name, secretHash: eva.secretHash }, bot],
  records: [record(1)],
  students: { eva: 'us-1' as const },
};

describe.each(ADAPTERS)('$name keeps classes', ({ open }) => {
  let folder: string;
  let store: Store;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'ninety-miles-'));
    store = open(folder);
    await store.createClass(lesson);
    await store.enrol(eva);
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  test('what was made is found by id and by code, after a restart too', async () => {
    await store.close();
    store = open(folder);
    expect(await store.class('class-1')).toEqual(lesson);
    expect(await store.classByCode('CLASS2')).toEqual(lesson);
    expect(await store.students('class-1')).toEqual([eva]);
    expect(await store.studentByRejoin('REJ222')).toEqual(eva);
    expect([await store.class('none'), await store.classByCode('NONE22')]).toEqual([null, null]);
  });

  test('no two classes have one code, no two students one rejoin code', async () => {
    expect(await store.createClass({ ...lesson, id: 'class-2' })).toBe(false);
    expect(await store.class('class-2')).toBeNull();
    expect(await store.enrol({ ...eva, id: 'eva-2' })).toBe(false);
  });

  test('a lesson’s course is kept, and a bell that has rung is not asked for again', async () => {
    await store.changeClass('class-1', { locked: true, bell: 9_000 });
    expect(await store.class('class-1')).toEqual({ ...lesson, locked: true, bell: 9_000 });
    expect((await store.classesWithBell()).map(({ id }) => id)).toEqual(['class-1']);
    await store.changeClass('class-1', { bellRung: true });
    expect(await store.classesWithBell()).toEqual([]);
  });

  test('where the class is in its course is kept whole, and a class of an older store is at its beginning', async () => {
    const course = { ...COURSE_BEGINS, wall: 'moment' as const, moment: { match: 'match-1', seq: 7 } };
    await store.changeClass('class-1', { course });
    await store.changeClass('class-1', { locked: true });
    expect(await store.class('class-1')).toEqual({ ...lesson, locked: true, course });
  });

  test('a student’s sentence takes the place of the one before, can be taken back, and goes with the student', async () => {
    await store.write('eva', 'sentence', 'First thought');
    await store.write('eva', 'sentence', 'Second thought');
    expect(await store.writings('class-1')).toEqual([
      { student: 'eva', kind: 'sentence', said: 'Second thought' },
    ]);
    await store.write('eva', 'sentence', null);
    expect(await store.writings('class-1')).toEqual([]);
    await store.write('eva', 'sentence', 'Third thought');
    await store.removeStudent('eva', { name: 'aspiration', secretHash: null, bot: 'aspiration' });
    expect(await store.writings('class-1')).toEqual([]);
  });

  test('a table seats its students with it; a new device changes both secrets', async () => {
    expect(await store.createTable(table)).toBe(true);
    expect(await store.tables('class-1')).toEqual([
      { match: 'match-1', number: 1, muted: false, mirrors: 4 },
    ]);
    expect(await store.classOf('match-1')).toBe('class-1');
    expect((await store.students('class-1'))[0]?.chair).toEqual({ match: 'match-1', seat: 'us-1' });
    await store.renewSecret('eva', 'e1');
    expect((await store.students('class-1'))[0]?.secretHash).toBe('e1');
    expect((await store.seats('match-1')).find(({ seat }) => seat === 'us-1')?.secretHash).toBe('e1');
  });

  test('a latecomer gets a bot’s chair; the chair of a removed student goes to a bot', async () => {
    await store.createTable(table);
    const late = { ...eva, id: 'leo', name: 'Leo', secretHash: 'l0', rejoin: 'REJ333' };
    await store.enrol(late);
    await store.seatStudent('leo', 'match-1', { seat: 'cuba-1', name: 'Leo', secretHash: 'l0', bot: null });
    await store.removeStudent('eva', { name: 'aspiration', secretHash: null, bot: 'aspiration' });
    expect(await store.students('class-1')).toEqual([
      { ...late, chair: { match: 'match-1', seat: 'cuba-1' } },
    ]);
    expect(await store.seats('match-1')).toEqual([
      { seat: 'us-1', name: 'aspiration', secretHash: null, bot: 'aspiration' },
      { seat: 'cuba-1', name: 'Leo', secretHash: 'l0', bot: null },
    ]);
  });

  test('a student is called otherwise on the chair too; who that is stays beside', async () => {
    await store.createTable(table);
    await store.changeStudent('eva', { name: 'Heron 12', alias: 'Eva Ruiz', admitted: true });
    expect(await store.students('class-1')).toMatchObject([
      { name: 'Heron 12', alias: 'Eva Ruiz', admitted: true, chair: { match: 'match-1' } },
    ]);
    expect((await store.seats('match-1'))[0]?.name).toBe('Heron 12');
    await store.changeStudent('eva', { alias: null });
    expect(await store.students('class-1')).toMatchObject([{ name: 'Heron 12', alias: null }]);
    await store.changeStudent('nobody', { name: 'X' });
  });

  test('students change chairs in one go; whoever leaves one to a bot or to nobody waits', async () => {
    await store.createTable(table);
    const leo = { ...eva, id: 'leo', name: 'Leo', secretHash: 'l0', rejoin: 'REJ333', plan: null };
    await store.enrol(leo);
    const [seated] = await store.students('class-1');
    await store.reseat([
      { student: seated ?? eva, chair: null },
      { student: leo, chair: { match: 'match-1', seat: 'us-1' } },
    ]);
    expect((await store.students('class-1')).map(({ chair }) => chair)).toEqual([
      null,
      { match: 'match-1', seat: 'us-1' },
    ]);
    expect((await store.seats('match-1')).find((one) => one.seat === 'us-1')).toEqual({
      seat: 'us-1',
      name: 'Leo',
      secretHash: 'l0',
      bot: null,
    });
    await store.unseat('leo', { name: 'aspiration', secretHash: null, bot: 'aspiration' });
    await store.unseat('eva', null);
    expect((await store.students('class-1')).map(({ chair }) => chair)).toEqual([null, null]);
    expect((await store.seats('match-1')).map(({ bot: by }) => by)).toEqual(['aspiration', 'aspiration']);
    await store.changeStudent('leo', { plan: { table: 1, side: 'us' }, asksSwap: true });
    expect((await store.students('class-1'))[1]).toMatchObject({
      plan: { table: 1, side: 'us' },
      asksSwap: true,
    });
  });

  test('silence of one, of a table and of all is kept apart, and lifted together', async () => {
    await store.createTable(table);
    await store.mute({ student: 'eva', muted: true });
    await store.mute({ tables: ['match-1'], muted: true });
    await store.mute({ class: 'class-1', muted: true });
    const silences = async () => [
      (await store.class('class-1'))?.muted,
      (await store.tables('class-1'))[0]?.muted,
      (await store.students('class-1'))[0]?.muted,
    ];
    expect(await silences()).toEqual([true, true, true]);
    await store.mute({ tables: ['match-1'], muted: false });
    expect(await silences()).toEqual([true, false, true]);
    await store.mute({ class: 'class-1', muted: false });
    expect(await silences()).toEqual([false, false, false]);
  });

  test('a student reports a remark once; what is dismissed is kept and may come back', async () => {
    await store.createTable(table);
    const report = {
      match: 'match-1',
      place: 'talks',
      seq: 1,
      student: 'eva',
      at: 2_000,
      dismissed: false,
    } as const;
    await store.report({ ...report, reason: 'unkind', note: 'first' });
    await store.report({ ...report, reason: 'other', note: 'second' });
    expect(await store.reports('class-1')).toEqual([{ ...report, reason: 'other', note: 'second' }]);
    await store.dismissReports({ match: 'match-1', place: 'talks', seq: 1, dismissed: true });
    expect((await store.reports('class-1')).map(({ dismissed }) => dismissed)).toEqual([true]);
    expect(await store.reports('another')).toEqual([]);
  });

  test('homework has the student’s secret of the moment, and goes with the student', async () => {
    const fresh = { match, seats: [{ ...ana, name: eva.name, secretHash: eva.secretHash }, bot] };
    const homework = { ...fresh, records: [record(1)], class: 'class-1', student: 'eva' };
    expect(await store.createHomework({ ...homework, kind: 'make-up' })).toBe(true);
    expect(await store.homework('class-1')).toEqual([{ match: 'match-1', student: 'eva', kind: 'make-up' }]);
    expect(await store.homeworkClass('match-1')).toBe('class-1');
    await store.renewSecret('eva', 'e1');
    expect((await store.seats('match-1')).map(({ secretHash }) => secretHash).sort()).toEqual(['e1', null]);
    await store.removeStudent('eva', null);
    expect(await store.homework('class-1')).toEqual([]);
    expect(await store.match('match-1')).toBeNull();
  });

  test('a check counts once for each device, up to a limit', async () => {
    const check = (device: string, right: number, most = 2) =>
      store.check({ class: 'class-1', device, right, most });
    expect(await store.checks('class-1')).toEqual({ done: 0, right: 0 });
    await check('one', 3);
    await check('one', 5);
    await check('two', 5);
    await check('three', 5);
    expect(await store.checks('class-1')).toEqual({ done: 2, right: 8 });
  });

  test('a deleted class leaves nothing behind, not even in the bytes of its files', async () => {
    await store.createTable(table);
    await store.changeStudent('eva', { alias: 'Only the teacher' });
    await store.saveReflection('match-1', 'us-1', ['A secret thought', '', '']);
    const report = {
      match: 'match-1',
      place: 'caucus',
      seq: 1,
      student: 'eva',
      reason: 'other',
      at: 2,
      dismissed: false,
    } as const;
    await store.report({ ...report, note: 'A word in private' });
    await store.write('eva', 'sentence', 'A sentence for the wall');
    await store.write('eva', 'survey-before', '[5,1,4,1,5]');
    await store.check({ class: 'class-1', device: 'a-device-of-eva', right: 3, most: 9 });
    await store.deleteClass('class-1');
    expect(await store.class('class-1')).toBeNull();
    expect(await store.reports('class-1')).toEqual([]);
    expect(await store.students('class-1')).toEqual([]);
    expect(await store.match('match-1')).toBeNull();
    expect(await store.records('match-1')).toEqual([]);
    expect(await store.reflection('match-1', 'us-1')).toBeNull();
    const bytes = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'latin1'));
    for (const trace of [
      'Evangelina',
      'A secret thought',
      'A word in private',
      'Only the teacher',
      'A sentence for the wall',
      '[5,1,4,1,5]',
      'a-device-of-eva',
      'line 1',
    ])
      expect(bytes.filter((text) => text.includes(trace))).toEqual([]);
  });
});
