import { GENESIS, sealRecord } from '../shared/rules/chain.ts';
import { evolve } from '../shared/rules/match.ts';
import type { MatchRecord } from '../shared/rules/record.ts';
import type { MatchState } from '../shared/rules/state.ts';
import type { Actor } from '../shared/rules/vocabulary.ts';

/** A match in memory: the fold of its log, the log's end, and which commands it has already obeyed. The log itself stays in the store. */
export type LoadedMatch = {
  readonly id: string;
  last: MatchRecord;
  state: MatchState;
  /** `seat cmdId` -> seq: a command is applied once, however often it is sent. */
  readonly obeyed: Map<string, number>;
};

export function loadMatch(id: string, records: readonly MatchRecord[]): LoadedMatch {
  const state = records.flatMap((record) => record.events).reduce<MatchState | undefined>(evolve, undefined);
  const last = records.at(-1);
  if (!state || !last) throw new Error(`match ${id} has an empty log`);
  const obeyed = new Map(records.map((record) => [commandKey(record), record.seq]));
  return { id, last, state, obeyed };
}

/** The next record of a log, ready to be written. */
export function nextRecord(
  last: MatchRecord | undefined,
  body: Omit<MatchRecord, 'seq' | 'hash'>,
): MatchRecord {
  return sealRecord(last?.hash ?? GENESIS, { ...body, seq: (last?.seq ?? 0) + 1 });
}

/** Takes in a record that has been written down, and the state it leads to. */
export function remember(match: LoadedMatch, record: MatchRecord, state: MatchState): void {
  match.last = record;
  match.obeyed.set(commandKey(record), record.seq);
  match.state = state;
}

export function commandKey(command: { readonly seat: Actor; readonly cmdId: string }): string {
  return `${command.seat} ${command.cmdId}`;
}
