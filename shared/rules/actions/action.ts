import type { Thread } from '../flow/thread.ts';
import type { Refusal } from '../result.ts';
import type { MatchState } from '../state.ts';
import type { Duty, PhaseName, SeatId } from '../vocabulary.ts';
import type { WishNamed, WishType } from '../wish.ts';

/**
 * One action, its questions always in this order: where may it be wished at all (`phases`) and by whom (`duty`), is it legal now
 * (`check`, `null` is yes), what does it make happen (`decide`). Its shape stands in `wish.ts`, the folding of its
 * facts in `facts/`. Turn, moment and pause are asked before, in `match.ts`, the same for all.
 */
export type Action<T extends WishType> = {
  /** Whose affair it is in a delegation; `null`: every member's. */
  readonly duty: Duty | null;
  readonly phases: readonly PhaseName[];
  readonly check: (state: MatchState, seat: SeatId, wish: WishNamed<T>) => Refusal | null;
  readonly decide: (thread: Thread, seat: SeatId, wish: WishNamed<T>) => Thread;
};

export function legal(): null {
  return null;
}
