import type { About, ClockChoice, DropOut, MatchInfo, Opponent, Reflection } from '../../shared/protocol.ts';
import type { MatchRecord } from '../../shared/rules/record.ts';
import type { AnySeat, SeatId } from '../../shared/rules/vocabulary.ts';
import type { CaucusStore } from './caucus-store.ts';
import type { ClassStore } from './class-store.ts';
import type { LibraryStore } from './library-store.ts';

/** What is known of a match beside its log. `status` and `deadline` repeat what the log says, to be searched by. */
export type StoredMatch = {
  readonly id: string;
  readonly scenario: string;
  readonly format: string;
  readonly clock: ClockChoice;
  readonly opponent: Opponent;
  readonly dropOut: DropOut;
  /** The chair of whoever made the match. */
  readonly creator: SeatId;
  /** Of a scenario that came as a file; the game knows its own. */
  readonly about: About | null;
  readonly code: string;
  readonly hostKeyHash: string | null;
  /** Milliseconds since 1970. */
  readonly created: number;
  readonly status: MatchInfo['status'];
  readonly deadline: number | null;
};

/** A chair that is taken. Only the hash of its secret is kept; a bot has none. */
export type StoredSeat = {
  readonly seat: AnySeat;
  readonly name: string;
  readonly secretHash: string | null;
  readonly bot: string | null;
};

export type NewStoredMatch = {
  readonly match: StoredMatch;
  readonly seats: readonly StoredSeat[];
  readonly records: readonly MatchRecord[];
};

export type Append = {
  readonly match: string;
  /** `seq` of the last record that the writer knows. */
  readonly expectedSeq: number;
  readonly records: readonly MatchRecord[];
  readonly status: StoredMatch['status'];
  readonly deadline: number | null;
};

/** Somebody else wrote to the match: what the writer knows is out of date. */
export class SeqConflict extends Error {
  override readonly name = 'SeqConflict';
}

/**
 * Where matches are kept. A promise of a write resolves only once the write would survive a power cut.
 * Every adapter passes the contract tests in `tests/server/store.test.ts`, `library-store.test.ts` and `class-store.test.ts`.
 */
export type Store = LibraryStore &
  CaucusStore &
  ClassStore & {
    /** False, and nothing written, when the code is taken by another match. */
    readonly create: (fresh: NewStoredMatch) => Promise<boolean>;
    /** Rejects with `SeqConflict`, and writes nothing, unless `expectedSeq` is the last one written. */
    readonly append: (append: Append) => Promise<void>;
    /** False when the chair is taken. */
    readonly takeSeat: (match: string, seat: StoredSeat) => Promise<boolean>;
    readonly match: (id: string) => Promise<StoredMatch | null>;
    readonly matchByCode: (code: string) => Promise<StoredMatch | null>;
    readonly seats: (match: string) => Promise<readonly StoredSeat[]>;
    /** Oldest first; empty for an unknown match. */
    readonly records: (match: string) => Promise<readonly MatchRecord[]>;
    readonly withStatus: (status: StoredMatch['status']) => Promise<readonly StoredMatch[]>;
    /** Forgets a match that nobody has joined, with its chairs and records. False when somebody has. */
    readonly removeWaiting: (match: string) => Promise<boolean>;
    /** What a chair thought of the match afterwards; overwrites what it wrote before. */
    readonly saveReflection: (match: string, seat: AnySeat, reflection: Reflection) => Promise<void>;
    readonly reflection: (match: string, seat: AnySeat) => Promise<Reflection | null>;
    /** Waits for the writes under way. */
    readonly close: () => Promise<void>;
  };
