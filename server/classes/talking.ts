import type { Store } from '../store/store.ts';

/** How many tables of a class have not ended; `null` while it has none. */
export async function tablesTalking(
  store: Pick<Store, 'tables' | 'match'>,
  of: string,
): Promise<number | null> {
  const tables = await store.tables(of);
  if (tables.length === 0) return null;
  const matches = await Promise.all(tables.map(({ match }) => store.match(match)));
  return matches.filter((match) => match?.status !== 'over').length;
}
