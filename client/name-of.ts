import type { MatchInfo } from '../shared/protocol.ts';
import { terms } from '../shared/words/terms.ts';
import { words } from './lang.ts';

type Player = NonNullable<MatchInfo['players']['us']>;

/** What somebody at the table is called. A bot's own name is an id for the log, not for people. */
export function nameOf({ kind, name }: Player): string {
  return kind === 'bot' ? words(terms).bot : name;
}
