// biome-ignore lint/correctness/noUnresolvedImports: Biome's list of built-in modules is older than node:sqlite.
import type { DatabaseSync } from 'node:sqlite';

type Job = {
  readonly run: () => unknown;
  readonly done: (value: unknown) => void;
  readonly failed: (why: unknown) => void;
};

export type GroupCommit = {
  /** Runs `write` in the next transaction. Resolves after COMMIT; a write that throws is undone alone. */
  readonly write: <T>(write: () => T) => Promise<T>;
  /** Resolves when nothing is waiting to be written. */
  readonly idle: () => Promise<void>;
};

/**
 * All writes queued in one turn of the event loop share one transaction and so one fsync: many matches at once cost
 * hardly more than one.
 */
export function groupCommit(db: DatabaseSync): GroupCommit {
  const [begin, commit] = [db.prepare('begin immediate'), db.prepare('commit')];
  let queue: Job[] = [];
  let flushed: Promise<void> | null = null;

  function flush(): void {
    const jobs = queue;
    queue = [];
    flushed = null;
    const answers: (() => void)[] = [];
    try {
      begin.run();
      // Alone, a write that throws is undone with its transaction.
      for (const job of jobs) answers.push(jobs.length === 1 ? run(job) : attempt(db, job));
      commit.run();
    } catch (why) {
      if (db.isTransaction) db.exec('rollback');
      for (const job of jobs) job.failed(why);
      return;
    }
    for (const answer of answers) answer();
  }

  function nextFlush(): Promise<void> {
    flushed ??= new Promise((resolve) => {
      setImmediate(() => {
        flush();
        resolve();
      });
    });
    return flushed;
  }

  return {
    write: (write) =>
      new Promise((resolve, reject) => {
        queue.push({ run: write, done: resolve as Job['done'], failed: reject });
        void nextFlush();
      }),
    async idle() {
      while (flushed) await flushed;
    },
  };
}

function run(job: Job): () => void {
  const value = job.run();
  return () => job.done(value);
}

/** Runs one job among several and returns what to tell its caller once everything is committed. */
function attempt(db: DatabaseSync, job: Job): () => void {
  db.exec('savepoint job');
  try {
    const answer = run(job);
    db.exec('release job');
    return answer;
  } catch (why) {
    db.exec('rollback to job');
    db.exec('release job');
    return () => job.failed(why);
  }
}
