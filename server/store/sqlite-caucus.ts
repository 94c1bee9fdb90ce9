// biome-ignore lint/correctness/noUnresolvedImports: Biome's list of built-in modules is older than node:sqlite.
import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { CaucusRemark } from '../../shared/caucus.ts';
import type { CaucusStore } from './caucus-store.ts';
import type { GroupCommit } from './group-commit.ts';

export function sqliteCaucus(db: DatabaseSync, commit: GroupCommit): CaucusStore {
  const q = {
    insert: db.prepare(`insert into caucus_remarks (match, seat, cmd_id, at, text) values (?, ?, ?, ?, ?)
      on conflict (match, seat, cmd_id) do nothing`),
    one: db.prepare(
      'select id, seat, at, text from caucus_remarks where match = ? and seat = ? and cmd_id = ?',
    ),
    all: db.prepare(`select id, seat, at, text from caucus_remarks
      where match = ? and seat like ? || '-%' order by id`),
  };

  return {
    saveCaucus: ({ match, seat, cmdId, at, text }) =>
      commit.write(() => {
        const fresh = q.insert.run(match, seat, cmdId, at, text).changes > 0;
        return { remark: remarkFrom(q.one.get(match, seat, cmdId) ?? {}), fresh };
      }),
    caucusSaid: async (match, seat, cmdId) => {
      const row = q.one.get(match, seat, cmdId);
      return row ? remarkFrom(row) : null;
    },
    caucus: async (match, side) => q.all.all(match, side).map(remarkFrom),
  };
}

function remarkFrom(row: Record<string, SQLOutputValue>): CaucusRemark {
  return { ...row } as unknown as CaucusRemark;
}
