import type { MatchRecord } from '../shared/rules/record.ts';

/** A bot names its commands, so that a log tells what it did for somebody from what they did themselves. */
const PREFIX = 'bot-';

/** One for each record that a bot answers. */
export function botCommand(seq: number): string {
  return `${PREFIX}${seq}`;
}

export function isByBot({ cmdId }: Pick<MatchRecord, 'cmdId'>): boolean {
  return cmdId.startsWith(PREFIX);
}
