import { GENESIS, sealRecord } from './chain.ts';
import type { Outcome } from './events.ts';
import { decide, evolve } from './match.ts';
import type { MatchRecord } from './record.ts';
import { ok, type Result, refuse } from './result.ts';
import type { Clocks } from './scenario.ts';
import type { MatchState } from './state.ts';

export type BranchChoice = {
  /** The original's id; `null` when it came as a file. */
  readonly match: string | null;
  /** A record of the original, from 1. */
  readonly step: number;
  /** Fresh and known to nobody. */
  readonly seed: string;
  readonly clocks: Clocks | null;
  /** Milliseconds since 1970. */
  readonly at: number;
};

/**
 * The log of a match that goes on from a step of a finished one: the original's records retold under a chain of their
 * own, then the fact that it branched. The original must have been verified or be one's own.
 */
export function branchLog(
  original: readonly MatchRecord[],
  { match, step, seed, clocks, at }: BranchChoice,
): Result<readonly MatchRecord[]> {
  const states = statesAfter(original);
  const outcome = outcomeOf(states.at(-1));
  // BR-1: before the end nobody may know a position.
  if (!outcome) return refuse('not-over-yet');
  if (!original[step - 1]) return refuse('malformed', 'at');
  // BR-3: after the end nobody can act.
  const from = states.slice(0, step).findLastIndex(({ phase }) => phase.name !== 'over');
  const [state, last] = [states[from], original[from]];
  if (!state || !last) return refuse('malformed', 'at');
  const { seq, hash } = last;
  const wish = { type: 'branch', match, seq, hash, seed, clocks, original: outcome } as const;
  const time = Math.max(at, last.at);
  const decided = decide(state, { seat: 'host', wish }, time);
  if (!decided.ok) return decided;
  const body = { at: time, seat: 'host', cmdId: 'branch', wish, events: decided.value } as const;
  return ok(sealed([...retold(original.slice(0, from + 1)), body]));
}

type Body = Omit<MatchRecord, 'seq' | 'hash'>;

const STAYS_BEHIND: readonly MatchRecord['wish']['type'][] = [
  'say',
  'rank',
  'draft',
  'ask',
  'reply',
  'headline',
  'seat-press',
  'unseat-press',
];

/** BR-2: what other people said and believed stays with them; a command's id meant something to their devices alone. */
function retold(records: readonly MatchRecord[]): readonly Body[] {
  return records
    .filter(({ wish }) => !STAYS_BEHIND.includes(wish.type))
    .map(({ seq, at, seat, wish, events }) => ({ at, seat, cmdId: `retold-${seq}`, wish, events }));
}

function sealed(bodies: readonly Body[]): readonly MatchRecord[] {
  let previous = GENESIS;
  return bodies.map((body, place) => {
    const record = sealRecord(previous, { ...body, seq: place + 1 });
    previous = record.hash;
    return record;
  });
}

function statesAfter(records: readonly MatchRecord[]): readonly MatchState[] {
  let state: MatchState | undefined;
  return records.flatMap(({ events }) => {
    for (const event of events) state = evolve(state, event);
    return state ?? [];
  });
}

function outcomeOf(state: MatchState | undefined): Outcome | null {
  if (!state?.ending) return null;
  const { ending, signed, waiting } = state;
  return { ending, signed, waiting };
}
