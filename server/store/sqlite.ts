// biome-ignore lint/correctness/noUnresolvedImports: Biome's list of built-in modules is older than node:sqlite.
import type { SQLOutputValue } from 'node:sqlite';
import type { Reflection } from '../../shared/protocol.ts';
import type { MatchRecord } from '../../shared/rules/record.ts';
import { openDatabase } from './database.ts';
import { groupCommit } from './group-commit.ts';
import { sqliteCaucus } from './sqlite-caucus.ts';
import { sqliteClasses } from './sqlite-classes.ts';
import { sqliteLibrary } from './sqlite-library.ts';
import { type NewStoredMatch, SeqConflict, type Store, type StoredMatch, type StoredSeat } from './store.ts';

type Row = Record<string, SQLOutputValue>;

/** The embedded store: one file in write-ahead mode, every commit fsynced. */
export function openSqlite(file: string): Store {
  const db = openDatabase(file);
  const commit = groupCommit(db);
  const q = {
    insertMatch: db.prepare(`insert into matches
      (id, scenario, format, clock, opponent, creator, code, host_key_hash, created, status, deadline,
      drop_out, about)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`),
    // Most records leave both as they are; then no page is written for it.
    setIndex: db.prepare(
      `update matches set status = ?1, deadline = ?2 where id = ?3 and (status, deadline) is not (?1, ?2)`,
    ),
    match: db.prepare('select * from matches where id = ?'),
    matchByCode: db.prepare('select * from matches where code = ?'),
    withStatus: db.prepare('select * from matches where status = ? order by created'),
    insertSeat: db.prepare('insert into seats (match, seat, name, secret_hash, bot) values (?, ?, ?, ?, ?)'),
    seat: db.prepare('select 1 from seats where match = ? and seat = ?'),
    seats: db.prepare('select * from seats where match = ? order by seat desc'),
    // Neither a gap nor a second record of the same number: both mean that somebody else wrote.
    appendRecord: db.prepare(`insert into records (match, seq, json) select ?1, ?2, ?3
      where ?2 = 1 + (select coalesce(max(seq), 0) from records where match = ?1)`),
    removeWaiting: db.prepare(`delete from matches where id = ? and status = 'waiting'
      and (select count(*) from seats where match = id) < 2`),
    records: db.prepare('select json from records where match = ? order by seq'),
    saveReflection: db.prepare(`insert into reflections (match, seat, json) values (?, ?, ?)
      on conflict (match, seat) do update set json = excluded.json`),
    reflection: db.prepare('select json from reflections where match = ? and seat = ?'),
  };

  function insertSeat(match: string, seat: StoredSeat): void {
    q.insertSeat.run(match, seat.seat, seat.name, seat.secretHash, seat.bot);
  }

  function appendRecords(match: string, after: number, records: readonly MatchRecord[]): void {
    for (const [i, record] of records.entries()) {
      const { changes } = q.appendRecord.run(match, after + 1 + i, JSON.stringify(record));
      if (changes === 0) throw new SeqConflict(`${match}: ${after + i} is not the last record`);
    }
  }

  function insertWhole({ match: m, seats, records }: NewStoredMatch): boolean {
    if (q.matchByCode.get(m.code)) return false;
    q.insertMatch.run(
      ...[m.id, m.scenario, m.format, m.clock, m.opponent, m.creator, m.code],
      ...[m.hostKeyHash, m.created, m.status, m.deadline, m.dropOut, m.about && JSON.stringify(m.about)],
    );
    for (const seat of seats) insertSeat(m.id, seat);
    appendRecords(m.id, 0, records);
    return true;
  }

  return {
    ...sqliteLibrary(db, commit),
    ...sqliteCaucus(db, commit),
    ...sqliteClasses(db, commit, insertWhole),
    create: (fresh) => commit.write(() => insertWhole(fresh)),
    append: ({ match, expectedSeq, records, status, deadline }) =>
      commit.write(() => {
        appendRecords(match, expectedSeq, records);
        q.setIndex.run(status, deadline, match);
      }),
    takeSeat: (match, seat) =>
      commit.write(() => {
        if (q.seat.get(match, seat.seat)) return false;
        insertSeat(match, seat);
        return true;
      }),
    match: async (id) => matchOf(q.match.get(id)),
    matchByCode: async (code) => matchOf(q.matchByCode.get(code)),
    seats: async (match) => q.seats.all(match).map(seatOf),
    records: async (match) => q.records.all(match).map((row) => JSON.parse(String(row.json)) as MatchRecord),
    withStatus: async (status) => q.withStatus.all(status).flatMap((row) => matchOf(row) ?? []),
    removeWaiting: (match) => commit.write(() => q.removeWaiting.run(match).changes > 0),
    saveReflection: (match, seat, reflection) =>
      commit.write(() => {
        q.saveReflection.run(match, seat, JSON.stringify(reflection));
      }),
    async reflection(match, seat) {
      const row = q.reflection.get(match, seat);
      return row ? (JSON.parse(String(row.json)) as Reflection) : null;
    },
    async close() {
      await commit.idle();
      db.close();
    },
  };
}

function matchOf(row: Row | undefined): StoredMatch | null {
  if (!row) return null;
  const { host_key_hash: hostKeyHash, drop_out: dropOut, about, ...rest } = row;
  return {
    ...rest,
    hostKeyHash,
    dropOut,
    about: about ? JSON.parse(String(about)) : null,
  } as unknown as StoredMatch;
}

function seatOf({ seat, name, secret_hash: secretHash, bot }: Row): StoredSeat {
  return { seat, name, secretHash, bot } as StoredSeat;
}
