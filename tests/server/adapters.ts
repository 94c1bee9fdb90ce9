import { join } from 'node:path';
import { openSqlite } from '../../server/store/sqlite.ts';
import type { StoredMatch, StoredSeat } from '../../server/store/store.ts';
import type { MatchRecord } from '../../shared/rules/record.ts';

/** Every adapter keeps the same promises; `reopen` stands for a restart of the server. */
export const ADAPTERS = [
  { name: 'sqlite', open: (folder: string) => openSqlite(join(folder, 'store.sqlite')) },
];

export const match: StoredMatch = {
  id: 'match-1',
  scenario: 'us-cuba-2015',
  format: 'short-talks',
  clock: 'standard',
  opponent: 'anyone',
  dropOut: 'bot',
  creator: 'us-1',
  about: null,
  code: 'KMP7QT',
  hostKeyHash: 'f00d',
  created: 1_000,
  status: 'waiting',
  deadline: null,
};
export const ana: StoredSeat = { seat: 'us-1', name: 'Ana', secretHash: 'abcd', bot: null };
export const bot: StoredSeat = { seat: 'cuba-1', name: 'aspiration', secretHash: null, bot: 'aspiration' };

export function record(seq: number): MatchRecord {
  const wish = { type: 'say', text: `line ${seq}, ¡ñandú! 🕊` } as const;
  return { seq, at: 1_000 + seq, seat: 'us-1', cmdId: `c${seq}`, wish, events: [], hash: `hash ${seq}` };
}
