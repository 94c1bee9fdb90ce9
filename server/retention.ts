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
  readonly store: Pick<Store, 'withStatus' | 'removeWaiting'>;
  readonly presence: Pick<Presence, 'lastHere'>;
  /** 0 keeps everything for ever. */
  readonly days: number;
  readonly log: Log;
  readonly now: () => number;
};

/** Removes the matches that nobody joined and nobody has waited at for so many days. */
export function retention({ store, presence, days, log, now }: RetentionPorts): Retention {
  let timer: NodeJS.Timeout | undefined;

  async function sweep(): Promise<void> {
    for (const { id, created } of await store.withStatus('waiting')) {
      const last = presence.lastHere(id) ?? created;
      if (now() - last < days * DAY) continue;
      if (await store.removeWaiting(id)) log.info({ match: id }, 'a match that nobody joined is removed');
    }
  }

  return {
    async begin() {
      if (days === 0) return;
      await sweep();
      timer = setInterval(() => {
        sweep().catch((error) => log.error({ error }, 'old matches were not removed'));
      }, DAY);
    },
    stop: () => clearInterval(timer),
  };
}
