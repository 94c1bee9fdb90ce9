import { LAST_CALL_BEFORE_BELL } from '../../shared/class-protocol.ts';
import type { Log } from '../log.ts';
import type { StoredClass } from '../store/class-store.ts';

/** Longest delay that a timer can hold. */
const LONGEST = 2 ** 31 - 1;

export type Bells = {
  /** Arms, moves or takes away the bell of a class. */
  readonly set: (of: Pick<StoredClass, 'id' | 'bell' | 'bellRung'>) => void;
  readonly stop: () => void;
};

export type BellsPorts = {
  /** Brings every table of the class to its last call. */
  readonly lastCall: (of: string) => Promise<void>;
  readonly log: Log;
  readonly now: () => number;
};

/** One timer for each class that has set when its lesson ends. */
export function bells({ lastCall, log, now }: BellsPorts): Bells {
  const timers = new Map<string, NodeJS.Timeout>();
  let stopped = false;

  function arm(id: string, due: number): void {
    const delay = Math.min(Math.max(0, due - now()), LONGEST);
    timers.set(
      id,
      setTimeout(() => (now() < due ? arm(id, due) : ring(id)), delay),
    );
  }

  function ring(id: string): void {
    timers.delete(id);
    lastCall(id).catch((error) => log.error({ error, class: id }, 'a bell did not ring'));
  }

  return {
    set({ id, bell, bellRung }) {
      clearTimeout(timers.get(id));
      timers.delete(id);
      if (stopped || bell === null || bellRung) return;
      arm(id, bell - LAST_CALL_BEFORE_BELL);
    },
    stop() {
      stopped = true;
      for (const timer of timers.values()) clearTimeout(timer);
    },
  };
}
