import type { MatchEvent } from './events.ts';
import type { Actor, BySide, Ending } from './vocabulary.ts';
import type { Wish } from './wish.ts';

/**
 * Written into every log's first event. A log of a newer version is refused, an older one is folded for ever.
 * 2: sheets have linkage. 3: a setup may hold its scenario's words, and a round names its picture.
 */
export const RULES_VERSION = 4;
/** From this version on a wish makes the same facts as today, so that such a log can be decided again. */
export const SAME_DECISIONS_SINCE = 1;

/**
 * One line of the log. Only `events` are facts and only they are folded; `wish` serves verification.
 * `hash` is SHA-256 (hex) over the previous hash and the canonical JSON of the rest. `at` is milliseconds since 1970.
 */
export type MatchRecord = {
  readonly seq: number;
  readonly at: number;
  readonly seat: Actor;
  readonly cmdId: string;
  readonly wish: Wish | { readonly type: 'create' };
  readonly events: readonly MatchEvent[];
  readonly hash: string;
};

/** A finished match as a file: what `replay -- verify` checks and the replay page opens. */
export type MatchFile = {
  readonly format: 'ninety-miles-match';
  readonly about: string;
  readonly rules: number;
  readonly records: readonly MatchRecord[];
  /** What the records fold to, written beside them so that a reader need not fold. Scores are tenths of a point. */
  readonly result?: { readonly ending: Ending; readonly scores: BySide<number> | null };
};
