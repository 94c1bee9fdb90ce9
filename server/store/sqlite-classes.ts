// biome-ignore lint/correctness/noUnresolvedImports: Biome's list of built-in modules is older than node:sqlite.
import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import { COURSE_BEGINS, type Course } from '../../shared/class-course.ts';
import type { ClassStore, StoredClass, StoredPlan, StoredStudent, StoredTable } from './class-store.ts';
import type { GroupCommit } from './group-commit.ts';
import { sqliteLesson } from './sqlite-lesson.ts';
import { sqliteTalk } from './sqlite-talk.ts';
import type { NewStoredMatch, StoredSeat } from './store.ts';

type Row = Record<string, SQLOutputValue>;

/** `insertTable` writes a match with its chairs and records; false when its code is taken. */
export function sqliteClasses(
  db: DatabaseSync,
  commit: GroupCommit,
  insertTable: (fresh: NewStoredMatch) => boolean,
): ClassStore {
  const q = {
    insert: db.prepare(`insert into classes (id, scenario, format, clock, drop_out, lang, code, teacher_hash,
      co_teacher_hash, wall_hash, seed, created, locked, begun, bell, bell_rung, talk, muted, course, knock,
      team_size, odd)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`),
    byId: db.prepare('select * from classes where id = ?'),
    byCode: db.prepare('select * from classes where code = ?'),
    change: db.prepare(
      'update classes set locked = ?, begun = ?, bell = ?, bell_rung = ?, talk = ?, course = ?, knock = ? where id = ?',
    ),
    withBell: db.prepare('select * from classes where bell is not null and bell_rung = 0'),
    before: db.prepare('select id from classes where created < ?'),
    enrol: db.prepare(`insert into students (id, class, name, secret_hash, rejoin, joined, match, seat, muted,
      admitted, alias, plan, asks_swap) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (rejoin) do nothing`),
    students: db.prepare('select * from students where class = ? order by joined, rowid'),
    student: db.prepare('select * from students where id = ?'),
    byRejoin: db.prepare('select * from students where rejoin = ?'),
    changeStudent: db.prepare(
      'update students set name = ?, alias = ?, admitted = ?, plan = ?, asks_swap = ? where id = ?',
    ),
    renameChair: db.prepare(`update seats set name = ?1
      where (match, seat) = (select match, seat from students where id = ?2)
      or bot is null and match in (select match from class_homework where student = ?2)`),
    renew: db.prepare('update students set secret_hash = ? where id = ?'),
    renewChair: db.prepare(`update seats set secret_hash = ?1
      where (match, seat) = (select match, seat from students where id = ?2)
      or bot is null and match in (select match from class_homework where student = ?2)`),
    place: db.prepare('update students set match = ?, seat = ? where id = ?'),
    remove: db.prepare('delete from students where id = ?'),
    removeHomework: db.prepare(
      'delete from matches where id in (select match from class_homework where student = ?)',
    ),
    chair: db.prepare(`insert into seats (match, seat, name, secret_hash, bot) values (?, ?, ?, ?, ?)
      on conflict (match, seat) do update
      set name = excluded.name, secret_hash = excluded.secret_hash, bot = excluded.bot`),
    leave: db.prepare('delete from seats where match = ? and seat = ?'),
    insertTable: db.prepare('insert into class_tables (class, number, match, mirrors) values (?, ?, ?, ?)'),
    tables: db.prepare(
      'select match, number, muted, mirrors from class_tables where class = ? order by number',
    ),
    classOf: db.prepare('select class from class_tables where match = ?'),
    deleteMatches: db.prepare(
      `delete from matches where id in (select match from class_tables where class = ?1)
        or id in (select match from class_homework where class = ?1)`,
    ),
    delete: db.prepare('delete from classes where id = ?'),
  };

  function leaveChair(id: string, instead: Omit<StoredSeat, 'seat'> | null): void {
    const row = q.student.get(id);
    const chair = row && studentFrom(row).chair;
    if (!chair) return;
    if (instead) q.chair.run(chair.match, chair.seat, instead.name, instead.secretHash, instead.bot);
    else q.leave.run(chair.match, chair.seat);
  }

  return {
    ...sqliteTalk(db, commit),
    ...sqliteLesson(db, commit, insertTable),
    createClass: (c) =>
      commit.write(() => {
        if (q.byCode.get(c.code)) return false;
        const { teacher, coTeacher, wall } = c.keyHashes;
        q.insert.run(
          ...[c.id, c.scenario, c.format, c.clock, c.dropOut, c.lang, c.code, teacher, coTeacher, wall],
          ...[c.seed, c.created, Number(c.locked), Number(c.begun), c.bell, Number(c.bellRung)],
          ...[c.talk, Number(c.muted), JSON.stringify(c.course), Number(c.knock), c.teamSize, c.odd],
        );
        return true;
      }),
    class: async (id) => classFrom(q.byId.get(id)),
    classByCode: async (code) => classFrom(q.byCode.get(code)),
    changeClass: (id, changes) =>
      commit.write(() => {
        const known = classFrom(q.byId.get(id));
        if (!known) return;
        const { locked, begun, bell, bellRung, talk, course, knock } = { ...known, ...changes };
        const lesson = JSON.stringify(course);
        q.change.run(Number(locked), Number(begun), bell, Number(bellRung), talk, lesson, Number(knock), id);
      }),
    classesWithBell: async () => q.withBell.all().flatMap((row) => classFrom(row) ?? []),
    classesBefore: async (moment) => q.before.all(moment).map(({ id }) => String(id)),
    enrol: ({ id, class: of, name, secretHash, rejoin, joined, chair, ...rest }) =>
      commit.write(
        () =>
          q.enrol.run(
            ...[id, of, name, secretHash, rejoin, joined, chair?.match ?? null, chair?.seat ?? null],
            ...[
              Number(rest.muted),
              Number(rest.admitted),
              rest.alias,
              planText(rest.plan),
              Number(rest.asksSwap),
            ],
          ).changes > 0,
      ),
    students: async (of) => q.students.all(of).map(studentFrom),
    async studentByRejoin(code) {
      const row = q.byRejoin.get(code);
      return row ? studentFrom(row) : null;
    },
    changeStudent: (id, changes) =>
      commit.write(() => {
        const row = q.student.get(id);
        if (!row) return;
        const { name, alias, admitted, plan, asksSwap } = { ...studentFrom(row), ...changes };
        q.changeStudent.run(name, alias, Number(admitted), planText(plan), Number(asksSwap), id);
        q.renameChair.run(name, id);
      }),
    renewSecret: (student, secretHash) =>
      commit.write(() => {
        q.renew.run(secretHash, student);
        q.renewChair.run(secretHash, student);
      }),
    seatStudent: (student, match, chair) =>
      commit.write(() => {
        q.chair.run(match, chair.seat, chair.name, chair.secretHash, chair.bot);
        q.place.run(match, chair.seat, student);
      }),
    reseat: (moves) =>
      commit.write(() => {
        for (const { student, chair } of moves) {
          q.place.run(chair?.match ?? null, chair?.seat ?? null, student.id);
          if (chair) q.chair.run(chair.match, chair.seat, student.name, student.secretHash, null);
        }
      }),
    unseat: (id, instead) =>
      commit.write(() => {
        leaveChair(id, instead);
        q.place.run(null, null, id);
      }),
    removeStudent: (id, instead) =>
      commit.write(() => {
        leaveChair(id, instead);
        q.removeHomework.run(id);
        q.remove.run(id);
      }),
    createTable: ({ class: of, number, mirrors, students, ...fresh }) =>
      commit.write(() => {
        if (!insertTable(fresh)) return false;
        q.insertTable.run(of, number, fresh.match.id, mirrors);
        for (const [student, seat] of Object.entries(students)) q.place.run(fresh.match.id, seat, student);
        return true;
      }),
    tables: async (of) =>
      q.tables.all(of).map(({ muted, ...row }) => ({ ...row, muted: muted === 1 }) as unknown as StoredTable),
    async classOf(match) {
      const row = q.classOf.get(match);
      return row ? String(row.class) : null;
    },
    async deleteClass(id) {
      await commit.write(() => {
        q.deleteMatches.run(id);
        q.delete.run(id);
      });
      // The write-ahead log still holds what was overwritten in the file.
      db.exec('pragma wal_checkpoint(truncate)');
    },
  };
}

function classFrom(row: Row | undefined): StoredClass | null {
  if (!row) return null;
  const {
    drop_out: dropOut,
    team_size: teamSize,
    bell_rung: bellRung,
    locked,
    begun,
    muted,
    knock,
    course,
    ...rest
  } = row;
  const { teacher_hash: teacher, co_teacher_hash: coTeacher, wall_hash: wall, ...kept } = rest;
  return {
    ...kept,
    dropOut,
    teamSize,
    keyHashes: { teacher, coTeacher, wall },
    locked: locked === 1,
    begun: begun === 1,
    bellRung: bellRung === 1,
    muted: muted === 1,
    // What a course has learned to hold since is as at its beginning.
    course: { ...COURSE_BEGINS, ...(JSON.parse(String(course)) as Partial<Course>) },
    knock: knock === 1,
  } as unknown as StoredClass;
}

function studentFrom({
  match,
  seat,
  secret_hash: secretHash,
  muted,
  admitted,
  plan,
  asks_swap: asks,
  ...rest
}: Row): StoredStudent {
  const chair = match === null ? null : { match, seat };
  const facts = { secretHash, chair, muted: muted === 1, admitted: admitted === 1, asksSwap: asks === 1 };
  return {
    ...rest,
    ...facts,
    plan: plan === null ? null : JSON.parse(String(plan)),
  } as unknown as StoredStudent;
}

function planText(plan: StoredPlan | null): string | null {
  return plan === null ? null : JSON.stringify(plan);
}
