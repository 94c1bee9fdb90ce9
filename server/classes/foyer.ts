import type { Notice } from '../../shared/class-protocol.ts';

/** What a class's own room hears: that something changed, the teacher's words, and who has to go. */
export type Foyered = {
  readonly changed: () => void;
  readonly notice: (notice: Notice) => void;
  readonly showOut: (student: string) => void;
  /** The class is deleted: everybody has to go. */
  readonly dissolved: () => void;
};

export type Foyer = {
  readonly [T in keyof Foyered]: (of: string, ...said: Parameters<Foyered[T]>) => void;
} & {
  /** Until the returned function is called. */
  readonly follow: (of: string, listener: Foyered) => () => void;
  /** Nobody looks at any class. */
  readonly isIdle: () => boolean;
};

export function foyer(): Foyer {
  const listeners = new Map<string, Foyered>();
  return {
    changed: (of) => listeners.get(of)?.changed(),
    notice: (of, notice) => listeners.get(of)?.notice(notice),
    showOut: (of, student) => listeners.get(of)?.showOut(student),
    dissolved: (of) => listeners.get(of)?.dissolved(),
    isIdle: () => listeners.size === 0,
    follow(of, listener) {
      listeners.set(of, listener);
      return () => {
        if (listeners.get(of) === listener) listeners.delete(of);
      };
    },
  };
}
