// biome-ignore lint/correctness/noUnresolvedImports: Biome's list of built-in modules is older than node:sqlite.
import type { DatabaseSync } from 'node:sqlite';
import type { ClassStore, StoredHomework, StoredWriting } from './class-store.ts';
import type { GroupCommit } from './group-commit.ts';
import type { NewStoredMatch } from './store.ts';

type Part = 'write' | 'writings' | 'check' | 'checks' | 'createHomework' | 'homework' | 'homeworkClass';

/** What students do before, after and beside the talks of their lesson. */
export function sqliteLesson(
  db: DatabaseSync,
  commit: GroupCommit,
  insertTable: (fresh: NewStoredMatch) => boolean,
): Pick<ClassStore, Part> {
  const q = {
    write: db.prepare(`insert into writings (student, kind, said) values (?, ?, ?)
      on conflict (student, kind) do update set said = excluded.said`),
    unwrite: db.prepare('delete from writings where student = ? and kind = ?'),
    writings: db.prepare(`select student, kind, said from writings join students on students.id = student
      where class = ? order by joined, students.rowid`),
    check: db.prepare(`insert into class_checks (class, device, correct) select ?1, ?2, ?3
      where (select count(*) from class_checks where class = ?1) < ?4
      on conflict (class, device) do nothing`),
    checks: db.prepare(
      'select count(*) done, coalesce(sum(correct), 0) correct from class_checks where class = ?',
    ),
    insertHomework: db.prepare(
      'insert into class_homework (match, class, student, kind) values (?, ?, ?, ?)',
    ),
    homework: db.prepare(`select match, student, kind from class_homework where class = ? order by rowid`),
    homeworkClass: db.prepare('select class from class_homework where match = ?'),
  };

  return {
    write: (student, kind, said) =>
      commit.write(() => {
        if (said === null) q.unwrite.run(student, kind);
        else q.write.run(student, kind, said);
      }),
    writings: async (of) => q.writings.all(of).map((row) => ({ ...row }) as unknown as StoredWriting),
    check: ({ class: of, device, right, most }) =>
      commit.write(() => {
        q.check.run(of, device, right, most);
      }),
    async checks(of) {
      const row = q.checks.get(of);
      return { done: Number(row?.done ?? 0), right: Number(row?.correct ?? 0) };
    },
    createHomework: ({ class: of, student, kind, ...fresh }) =>
      commit.write(() => {
        if (!insertTable(fresh)) return false;
        q.insertHomework.run(fresh.match.id, of, student, kind);
        return true;
      }),
    homework: async (of) => q.homework.all(of).map((row) => ({ ...row }) as unknown as StoredHomework),
    async homeworkClass(match) {
      const row = q.homeworkClass.get(match);
      return row ? String(row.class) : null;
    },
  };
}
