import type { BoardChair, BoardTable } from '../../../shared/class-protocol.ts';
import { isSeat } from '../../../shared/rules/vocabulary.ts';
import { terms } from '../../../shared/words/terms.ts';
import { words } from '../../words.ts';

/** Why a table may want its teacher. */
export type Need = 'paused' | 'away' | 'long';

const MINUTE = 60_000;
/** From the page of the class to the table takes a moment. */
const ARRIVAL = 15_000;
/** A briefing is read for a while; after it, whoever thinks longer than this may be stuck. */
const LONG = { briefing: 8 * MINUTE, later: 3 * MINUTE };

/** There were talks, and they are over at every table. */
export function allEnded({ tables }: { readonly tables: readonly Pick<BoardTable, 'status'>[] }): boolean {
  return tables.length > 0 && tables.every(({ status }) => status === 'over');
}

/** Left, and nobody asked for it (a journalist holds nothing up): a bot that a teacher put on the chair of somebody who is here is no absence. */
export function isAway({ seat, playedBy, here }: BoardChair): boolean {
  return isSeat(seat) && playedBy !== 'bot' && !here;
}

/** `waited`: milliseconds in which nothing has moved at the table. */
export function needsOf(table: BoardTable, waited: number): readonly Need[] {
  if (table.status === 'over') return [];
  const arriving = table.phase === 'briefing' && waited < ARRIVAL;
  const long = !table.paused && waited >= (table.phase === 'briefing' ? LONG.briefing : LONG.later);
  return [
    ...(table.paused ? (['paused'] as const) : []),
    ...(!arriving && table.chairs.some(isAway) ? (['away'] as const) : []),
    ...(long ? (['long'] as const) : []),
  ];
}

/** What somebody on a chair is called. A bot's own name is an id for the log. */
export function chairName({ playedBy, name }: BoardChair): string {
  return playedBy === 'bot' ? words(terms).bot : name;
}

/** The names of those a table waits for; a bot only where nobody else holds it up. */
export function waitedFor({ chairs }: BoardTable): readonly string[] {
  const all = chairs.filter(({ awaited }) => awaited);
  const people = all.filter(({ playedBy }) => playedBy === 'human');
  return (people.length > 0 ? people : all).map(chairName);
}
