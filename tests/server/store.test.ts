import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
// biome-ignore lint/correctness/noUnresolvedImports: Biome's list of built-in modules is older than node:sqlite.
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from '../../server/store/database.ts';
import { MIGRATIONS } from '../../server/store/migrations.ts';
import { openSqlite } from '../../server/store/sqlite.ts';
import { SeqConflict, type Store } from '../../server/store/store.ts';
import { COURSE_BEGINS } from '../../shared/class-course.ts';
import type { MatchRecord } from '../../shared/rules/record.ts';
import { ADAPTERS, ana, bot, match, record } from './adapters.ts';

const live = { status: 'live', deadline: 9_000 } as const;

describe.each(ADAPTERS)('$name keeps the promises of a store', ({ open }) => {
  let folder: string;
  let store: Store;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'ninety-miles-'));
    store = open(folder);
    await store.create({ match, seats: [ana], records: [record(1)] });
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  async function reopen(): Promise<void> {
    await store.close();
    store = open(folder);
  }

  test('what was created is found by id, by code and by status, after a restart too', async () => {
    await reopen();
    expect(await store.match('match-1')).toEqual(match);
    expect(await store.matchByCode('KMP7QT')).toEqual(match);
    expect(await store.withStatus('waiting')).toEqual([match]);
    expect(await store.seats('match-1')).toEqual([ana]);
    expect(await store.records('match-1')).toEqual([record(1)]);
  });

  test('what does not exist is nothing, not an error', async () => {
    expect(await store.match('none')).toBeNull();
    expect(await store.matchByCode('NONE22')).toBeNull();
    expect(await store.seats('none')).toEqual([]);
    expect(await store.records('none')).toEqual([]);
    expect(await store.withStatus('over')).toEqual([]);
  });

  test('a match that nobody joined is forgotten whole; one that somebody joined is not', async () => {
    const second = { ...match, id: 'match-2', code: 'ABC234' };
    await store.create({ match: second, seats: [ana], records: [record(1)] });
    await store.takeSeat('match-2', bot);
    expect(await store.removeWaiting('match-1')).toBe(true);
    expect(await store.removeWaiting('match-2')).toBe(false);
    await reopen();
    expect(await store.match('match-1')).toBeNull();
    expect(await store.seats('match-1')).toEqual([]);
    expect(await store.records('match-1')).toEqual([]);
    expect(await store.withStatus('waiting')).toEqual([second]);
    await store.append({ match: 'match-2', expectedSeq: 1, records: [record(2)], ...live });
    expect(await store.removeWaiting('match-2')).toBe(false);
  });

  test('each chair keeps its own last thoughts, after a restart too', async () => {
    expect(await store.reflection('match-1', 'us-1')).toBeNull();
    await store.saveReflection('match-1', 'us-1', ['first', '', '']);
    await store.saveReflection('match-1', 'us-1', ['second', 'ñ', '']);
    await store.saveReflection('match-1', 'cuba-1', ['', '', 'theirs']);
    await reopen();
    expect(await store.reflection('match-1', 'us-1')).toEqual(['second', 'ñ', '']);
    expect(await store.reflection('match-1', 'cuba-1')).toEqual(['', '', 'theirs']);
  });

  test('a code belongs to one match', async () => {
    const second = { match: { ...match, id: 'match-2' }, seats: [bot], records: [record(1)] };
    expect(await store.create(second)).toBe(false);
    expect(await store.match('match-2')).toBeNull();
    expect(await store.records('match-2')).toEqual([]);
  });

  test('records come back in order, with the status and the deadline that the last one left', async () => {
    await store.append({ match: 'match-1', expectedSeq: 1, records: [record(2), record(3)], ...live });
    await store.append({ match: 'match-1', expectedSeq: 3, records: [record(4)], ...live, deadline: null });
    await reopen();
    expect(await store.records('match-1')).toEqual([1, 2, 3, 4].map(record));
    expect(await store.match('match-1')).toEqual({ ...match, status: 'live', deadline: null });
  });

  test('whoever knows an older log may not write', async () => {
    await store.append({ match: 'match-1', expectedSeq: 1, records: [record(2)], ...live });
    const late = store.append({ match: 'match-1', expectedSeq: 1, records: [record(2)], ...live });
    await expect(late).rejects.toThrow(SeqConflict);
    const early = store.append({ match: 'match-1', expectedSeq: 5, records: [record(6)], ...live });
    await expect(early).rejects.toThrow(SeqConflict);
    expect(await store.records('match-1')).toEqual([1, 2].map(record));
  });

  test('of two writers at the same moment one wins, and the rest of the batch is written', async () => {
    await store.create({
      match: { ...match, id: 'match-2', code: 'ZZZZ22' },
      seats: [],
      records: [record(1)],
    });
    const append = { expectedSeq: 1, records: [record(2)], ...live };
    const all = await Promise.allSettled([
      store.append({ match: 'match-1', ...append }),
      store.append({ match: 'match-1', ...append }),
      store.append({ match: 'match-2', ...append }),
    ]);
    expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    await reopen();
    expect(await store.records('match-1')).toEqual([1, 2].map(record));
    expect(await store.records('match-2')).toEqual([1, 2].map(record));
  });

  test('a chair is taken once', async () => {
    expect(await store.takeSeat('match-1', bot)).toBe(true);
    expect(await store.takeSeat('match-1', { ...bot, name: 'late' })).toBe(false);
    expect(await store.takeSeat('match-1', ana)).toBe(false);
    await reopen();
    expect(await store.seats('match-1')).toEqual([ana, bot]);
  });

  test('closing waits for the writes under way', async () => {
    const written = store.append({ match: 'match-1', expectedSeq: 1, records: [record(2)], ...live });
    await reopen();
    await written;
    expect(await store.records('match-1')).toEqual([1, 2].map(record));
  });
});

describe('the embedded store', () => {
  test('keeps every commit through a power cut: an fsync for each, on every open', () => {
    const folder = mkdtempSync(join(tmpdir(), 'ninety-miles-'));
    for (const _ of ['new', 'again']) {
      const db = openDatabase(join(folder, 'store.sqlite'));
      expect(db.prepare('pragma journal_mode').get()).toEqual({ journal_mode: 'wal' });
      expect(db.prepare('pragma synchronous').get()).toEqual({ synchronous: 2 });
      db.close();
    }
    rmSync(folder, { recursive: true });
  });

  test('lets the clock run on in matches from before anything else could be chosen', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ninety-miles-'));
    const file = join(folder, 'store.sqlite');
    const old = new DatabaseSync(file);
    old.exec(`${MIGRATIONS[0]}; pragma user_version = 1;
      insert into matches (id, scenario, format, clock, opponent, creator, code, created, status)
      values ('old', 'us-cuba-2015', 'short-talks', 'off', 'friend', 'us-1', 'KMP7QT', 1000, 'live')`);
    old.close();
    const store = openSqlite(file);
    expect(await store.match('old')).toMatchObject({ id: 'old', dropOut: 'wait' });
    await store.close();
    rmSync(folder, { recursive: true });
  });

  test('keeps every record of matches from before records lay in a table with rowids', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ninety-miles-'));
    const file = join(folder, 'store.sqlite');
    const old = new DatabaseSync(file);
    old.exec(`${MIGRATIONS[0]}; ${MIGRATIONS[1]}; pragma user_version = 2;
      insert into matches (id, scenario, format, clock, opponent, creator, code, created, status)
      values ('old', 'us-cuba-2015', 'short-talks', 'off', 'friend', 'us-1', 'KMP7QT', 1000, 'live');
      insert into records (match, seq, json) values ('old', 2, '{"seq":2}'), ('old', 1, '{"seq":1}')`);
    old.close();
    const store = openSqlite(file);
    expect(await store.records('old')).toEqual([{ seq: 1 }, { seq: 2 }]);
    const third = { seq: 3 } as unknown as MatchRecord;
    const next = { match: 'old', records: [third], status: 'live', deadline: null } as const;
    await expect(store.append({ ...next, expectedSeq: 1 })).rejects.toThrow(SeqConflict);
    await store.append({ ...next, expectedSeq: 2 });
    expect(await store.records('old')).toEqual([{ seq: 1 }, { seq: 2 }, { seq: 3 }]);
    await store.close();
    rmSync(folder, { recursive: true });
  });

  test('finds classes of earlier days at the beginning of their course, talking freely, their students in', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ninety-miles-'));
    const file = join(folder, 'store.sqlite');
    const old = new DatabaseSync(file);
    old.exec(`${MIGRATIONS.slice(0, 7).join(';')}; pragma user_version = 7;
      insert into classes values ('old', 'us-cuba-2015', 'short-talks', 'off', 'wait', 'en', 'KMP7QT',
        'aa', 'bb', 'cc', 'seed', 1000, 0, 1, null, 0);
      insert into students (id, class, name, secret_hash, rejoin, joined)
      values ('eva', 'old', 'Eva', 'e0', 'REJ222', 1000)`);
    old.close();
    const store = openSqlite(file);
    expect(await store.class('old')).toMatchObject({
      id: 'old',
      talk: 'free',
      muted: false,
      knock: false,
      odd: 'bot',
      course: COURSE_BEGINS,
    });
    expect(await store.students('old')).toMatchObject([
      { id: 'eva', muted: false, admitted: true, alias: null, plan: null, asksSwap: false },
    ]);
    await store.close();
    rmSync(folder, { recursive: true });
  });

  test('refuses a file that a newer version has written', () => {
    const folder = mkdtempSync(join(tmpdir(), 'ninety-miles-'));
    const file = join(folder, 'store.sqlite');
    const db = openDatabase(file);
    db.exec('pragma user_version = 99');
    db.close();
    expect(() => openDatabase(file)).toThrow('newer version');
    rmSync(folder, { recursive: true });
  });
});
