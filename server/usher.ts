import type { Notice } from '../shared/class-protocol.ts';
import type { AnySeat } from '../shared/rules/vocabulary.ts';
import { followers } from './followers.ts';

/** What happens at a table from outside the match: the teacher speaks, a chair changes hands. */
export type Ushered = {
  readonly notice: (notice: Notice) => void;
  /** The chair has another player now, or a bot; whoever held it before is shown out. */
  readonly reseated: (seat: AnySeat) => void;
  /** The chair's player has another one now; the page of their class leads there. */
  readonly moved: (seat: AnySeat, of: string) => void;
  /** What the class allows at the table has changed. */
  readonly lesson: () => void;
  /** Somebody at the table is called otherwise. */
  readonly renamed: () => void;
};

export type Usher = {
  readonly say: (match: string, notice: Notice) => void;
  readonly reseat: (match: string, seat: AnySeat) => void;
  readonly moved: (match: string, seat: AnySeat, of: string) => void;
  readonly lesson: (match: string) => void;
  readonly renamed: (match: string) => void;
  /** Hears of everything at one table until the returned function is called. */
  readonly follow: (match: string, listener: Ushered) => () => void;
};

export function usher(): Usher {
  const listeners = followers<Ushered>();

  return {
    say(match, notice) {
      for (const listener of listeners.at(match)) listener.notice(notice);
    },
    reseat(match, seat) {
      for (const listener of listeners.at(match)) listener.reseated(seat);
    },
    moved(match, seat, of) {
      for (const listener of listeners.at(match)) listener.moved(seat, of);
    },
    lesson(match) {
      for (const listener of listeners.at(match)) listener.lesson();
    },
    renamed(match) {
      for (const listener of listeners.at(match)) listener.renamed();
    },
    follow: listeners.follow,
  };
}
