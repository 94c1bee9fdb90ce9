import { openSqlite } from '../../server/store/sqlite.ts';
import type { MatchRecord } from '../../shared/rules/record.ts';

/** The log of a match of a data folder, or of the only one, as it stands on the disk: beside the server that writes it. */
export async function logOf(folder: string, id?: string): Promise<readonly MatchRecord[]> {
  const store = openSqlite(`${folder}/ninety-miles.sqlite`);
  const matches = await Promise.all((['waiting', 'live', 'over'] as const).map(store.withStatus));
  const [match] = matches.flat();
  const records = await store.records(id ?? match?.id ?? '');
  await store.close();
  return records;
}
