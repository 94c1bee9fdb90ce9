import { memoryUsage } from 'node:process';
import { Worker } from 'node:worker_threads';
import type { Summary } from '../../shared/analysis/formats/summary.ts';
import type { OutcomeSpace } from '../../shared/analysis/outcome-space.ts';

export type TimedSummary = Summary & { readonly ms: number };

/** A frontier can have as many points as there are outcomes: a file made for it would take all there is. */
const GUARD = { milliseconds: 20_000, bytes: 1024 ** 3, look: 50 };

/** The summary of a space that nobody vouches for, or null when it takes more time or memory than a domain should. */
export function guardedSummary(space: OutcomeSpace, guard = GUARD): Promise<TimedSummary | null> {
  const worker = new Worker(new URL('./summary-worker.ts', import.meta.url), {
    workerData: space,
    resourceLimits: { maxOldGenerationSizeMb: 1024 },
  });
  const start = performance.now();
  return new Promise((settle, fail) => {
    const watch = setInterval(() => {
      const late = performance.now() - start > guard.milliseconds;
      if (late || memoryUsage().rss > guard.bytes) end(() => settle(null));
    }, guard.look);
    const end = (then: () => void) => {
      clearInterval(watch);
      worker.removeAllListeners();
      void worker.terminate().then(then);
    };
    worker.on('message', (summary: TimedSummary) => end(() => settle(summary)));
    worker.on('error', (error: NodeJS.ErrnoException) => {
      const full = error.code === 'ERR_WORKER_OUT_OF_MEMORY' || error instanceof RangeError;
      end(() => (full ? settle(null) : fail(error)));
    });
  });
}
