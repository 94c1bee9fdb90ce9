import type { LibraryQuery } from '../../../shared/library-protocol.ts';
import { pathTo } from '../../router.ts';

const FIELDS = [
  'scenario',
  'format',
  'ending',
  'side',
  'result',
  'page',
] as const satisfies readonly (keyof LibraryQuery)[];

/** What somebody looks for, as it stands in the address; the server says whether it makes sense. */
export type Asked = { readonly [field in (typeof FIELDS)[number]]?: string };

export function askedIn(search: URLSearchParams): Asked {
  return Object.fromEntries(
    FIELDS.flatMap((field) => (search.get(field) ? [[field, search.get(field)]] : [])),
  );
}

export function libraryAddress(asked: Asked): string {
  const search = new URLSearchParams(Object.entries(asked).filter(([, said]) => said)).toString();
  return pathTo({ page: 'library' }) + (search && `?${search}`);
}
