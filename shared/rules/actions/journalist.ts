import { type Thread, tell } from '../flow/thread.ts';
import { hasAsked, hasPrinted, mayWrite, questionId } from '../newspaper.ts';
import type { Refusal } from '../result.ts';
import type { MatchState } from '../state.ts';
import type { PressSeat } from '../vocabulary.ts';
import type { PressWish } from '../wish.ts';

/** As an `Action`, of somebody who sits on neither side: it has no phase or duty of its own. */
export type JournalistAction<T extends PressWish['type']> = {
  readonly check: (
    state: MatchState,
    seat: PressSeat,
    wish: Extract<PressWish, { type: T }>,
  ) => Refusal | null;
  readonly decide: (thread: Thread, seat: PressSeat, wish: Extract<PressWish, { type: T }>) => Thread;
};

/** JN-2, JN-4: what a journalist may do; nothing of it moves the talks. */
export const JOURNALIST_ACTIONS: { readonly [T in PressWish['type']]: JournalistAction<T> } = {
  ask: {
    check(state, seat, { to, text }) {
      if (!mayWrite(state)) return { code: 'not-now' };
      if (text.trim() === '') return { code: 'empty-remark' };
      return hasAsked(state, seat, to) ? { code: 'asked-already', about: to } : null;
    },
    decide: (thread, seat, { to, text }) => {
      const id = questionId(seat, to, thread.state.round);
      return tell(thread, { type: 'questioned', seat, id, to, text: text.trim() });
    },
  },
  headline: {
    check(state, seat, { text }) {
      if (!mayWrite(state)) return { code: 'not-now' };
      if (text.trim() === '') return { code: 'empty-remark' };
      return hasPrinted(state, seat) ? { code: 'printed-already' } : null;
    },
    decide: (thread, seat, { text }) => tell(thread, { type: 'printed', seat, text: text.trim() }),
  },
};
