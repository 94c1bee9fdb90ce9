import type { Log } from './log.ts';
import type { Presence } from './presence.ts';
import type { Store } from './store/store.ts';

const DAY = 24 * 3600_000;

export type Retention = {
  /** Sweeps now and then once a day. */
  readonly begin: () => Promise<void>;
  readonly stop: () => void;
};

export type RetentionPorts = {
  readonly store: Pick<Store, 'withStatus' | 'removeWaiting' | 'classesBefore'>;
  readonly presence: Pick<Presence, 'lastHere'>;
  /** Deletes a class with everything in it. */
  readonly deleteClass: (id: string) => Promise<unknown>;
  /** Of matches that nobody joined, and of classes; 0 keeps them for ever. */
  readonly days: number;
  readonly classDays: number;
  readonly log: Log;
  readonly now: () => number;
};

/** Removes the matches that nobody joined and nobody has waited at for so many days, and classes of long ago. */
export function retention(ports: RetentionPorts): Retention {
  const { store, presence, deleteClass, days, classDays, log, now } = ports;
  let timer: NodeJS.Timeout | undefined;

  async function sweepMatches(): Promise<void> {
    for (const { id, created } of await store.withStatus('waiting')) {
      const last = presence.lastHere(id) ?? created;
      if (now() - last < days * DAY) continue;
      if (await store.removeWaiting(id)) log.info({ match: id }, 'a match that nobody joined is removed');
    }
  }

  async function sweepClasses(): Promise<void> {
    for (const id of await store.classesBefore(now() - classDays * DAY)) {
      await deleteClass(id);
      log.info({ class: id }, 'a class of long ago is deleted');
    }
  }

  async function sweep(): Promise<void> {
    if (days > 0) await sweepMatches();
    if (classDays > 0) await sweepClasses();
  }

  return {
    async begin() {
      if (days === 0 && classDays === 0) return;
      await sweep();
      timer = setInterval(() => {
        sweep().catch((error) => log.error({ error }, 'what is old was not removed'));
      }, DAY);
    },
    stop: () => clearInterval(timer),
  };
}
