import type { ReadonlySignal } from '@preact/signals';
import type { CaucusRemark } from '../shared/caucus.ts';
import type { Notice } from '../shared/class-protocol.ts';
import type { Report } from '../shared/class-telling.ts';
import type { MatchInfo } from '../shared/protocol.ts';
import type { Refusal } from '../shared/rules/result.ts';
import type { Brief, Frame, View } from '../shared/rules/view-types.ts';
import type { AnySeat, BySide, PressSeat, SeatId } from '../shared/rules/vocabulary.ts';
import type { HostWish, PlayerWish, PressWish } from '../shared/rules/wish.ts';
import type { Lesson, Moved } from '../shared/talk.ts';
import type { ChairIs } from './net/chairs.ts';
import type { Trouble } from './net/http.ts';

export type Connection = 'connecting' | 'live' | 'lost' | 'refused';

/** One seat at one match, as the pages see it. Everything is a signal; pages draw, they never decide. */
type SessionOf<S extends AnySeat, W> = {
  readonly match: string;
  readonly seat: S;
  readonly connection: ReadonlySignal<Connection>;
  readonly brief: ReadonlySignal<Brief>;
  readonly view: ReadonlySignal<View>;
  /** Everything that happened, as this seat may see it, oldest first. */
  readonly past: ReadonlySignal<readonly Omit<Frame, 'view'>[]>;
  readonly info: ReadonlySignal<MatchInfo>;
  /** Who is here now. */
  readonly chairs: ReadonlySignal<BySide<ChairIs>>;
  /** Add to `Date.now()` to get the server's clock. */
  readonly skew: ReadonlySignal<number>;
  /** The code for the other player while a chair is free. */
  readonly code: ReadonlySignal<string | null>;
  /** What a teacher said to the table, until the player puts it away. */
  readonly notice: ReadonlySignal<Notice | null>;
  readonly putAway: () => void;
  /** What the class allows, at a table of one. */
  readonly lesson: ReadonlySignal<Lesson | null>;
  /** Set once the teacher has given this student another place. */
  readonly moved: ReadonlySignal<Moved | null>;
  /** Asks the teacher in private for the other side, or takes that back; `null` when done. */
  readonly askOtherSide: (asks: boolean) => Promise<Trouble | null>;
  /** Tells the teacher of somebody's remark, by its number in the log; `null` when done. */
  readonly report: (said: Omit<Report, 'secret'>) => Promise<Trouble | null>;
  /** What the own delegation said to itself. */
  readonly caucus: ReadonlySignal<readonly CaucusRemark[]>;
  /** Says something to the own delegation alone; `null` when done. */
  readonly confer: (text: string) => Promise<Refusal | null>;
  /** Sends a wish with one command id until it is durable or refused; `null` when done. */
  readonly act: (wish: W) => Promise<Refusal | null>;
  /** Only for the creator of a private match. */
  readonly host: ((wish: HostWish) => Promise<Refusal | null>) | null;
  readonly close: () => void;
};

export type Session = SessionOf<SeatId, PlayerWish>;
/** A journalist's. */
export type PressSession = SessionOf<PressSeat, PressWish>;
