import type { Brief, Frame, View } from '../rules/view-types.ts';
import type { PlayerWish } from '../rules/wish.ts';

/** What a bot sees: exactly what a player in that seat sees. */
export type Sight = {
  readonly brief: Brief;
  readonly view: View;
  /** Everything that happened, oldest first, as this seat may see it. */
  readonly past: readonly Omit<Frame, 'view'>[];
};

/** Pure: the same sight and seed give the same wish; `null` when there is nothing to do now. */
export type Bot = {
  readonly id: string;
  readonly act: (sight: Sight, seed: string) => PlayerWish | null;
};
