import type { StoredTable } from '../store/class-store.ts';
import type { Store } from '../store/store.ts';

/** Whose mirror a table is, as long as a bot sits there: once a student has come, it is a table like any other. */
export async function mirrorOf(
  store: Pick<Store, 'seats'>,
  { match, mirrors }: Pick<StoredTable, 'match' | 'mirrors'>,
): Promise<number | null> {
  if (mirrors === null) return null;
  return (await store.seats(match)).some(({ bot }) => bot !== null) ? mirrors : null;
}
