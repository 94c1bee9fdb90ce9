// biome-ignore lint/correctness/noUnresolvedImports: Biome's list of built-in modules is older than node:sqlite.
import type { DatabaseSync } from 'node:sqlite';
import type { ClassStore, StoredReport } from './class-store.ts';
import type { GroupCommit } from './group-commit.ts';

/** Who may speak in a class, and what was reported there. */
export function sqliteTalk(
  db: DatabaseSync,
  commit: GroupCommit,
): Pick<ClassStore, 'mute' | 'report' | 'reports' | 'dismissReports'> {
  const q = {
    class: db.prepare('update classes set muted = ? where id = ?'),
    allTables: db.prepare('update class_tables set muted = 0 where class = ?'),
    allStudents: db.prepare('update students set muted = 0 where class = ?'),
    table: db.prepare('update class_tables set muted = ? where match = ?'),
    student: db.prepare('update students set muted = ? where id = ?'),
    report: db.prepare(`insert into remark_reports (match, place, seq, student, reason, note, at, dismissed)
      values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (match, place, seq, student) do update
      set reason = excluded.reason, note = excluded.note, at = excluded.at, dismissed = excluded.dismissed`),
    reports: db.prepare(`select remark_reports.* from remark_reports join class_tables using (match)
      where class = ? order by at, seq`),
    dismiss: db.prepare('update remark_reports set dismissed = ? where match = ? and place = ? and seq = ?'),
  };

  return {
    mute: (muting) =>
      commit.write(() => {
        const muted = Number(muting.muted);
        if ('student' in muting) q.student.run(muted, muting.student);
        if ('tables' in muting) for (const match of muting.tables) q.table.run(muted, match);
        if (!('class' in muting)) return;
        q.class.run(muted, muting.class);
        if (muting.muted) return;
        q.allTables.run(muting.class);
        q.allStudents.run(muting.class);
      }),
    report: ({ match, place, seq, student, reason, note, at, dismissed }) =>
      commit.write(() => {
        q.report.run(match, place, seq, student, reason, note, at, Number(dismissed));
      }),
    reports: async (of) =>
      q.reports
        .all(of)
        .map(({ dismissed, ...row }) => ({ ...row, dismissed: dismissed === 1 }) as unknown as StoredReport),
    dismissReports: ({ match, place, seq, dismissed }) =>
      commit.write(() => {
        q.dismiss.run(Number(dismissed), match, place, seq);
      }),
  };
}
