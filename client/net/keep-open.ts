import { backoff, waitOrWake } from './backoff.ts';
import type { Reply, Trouble } from './http.ts';
import type { Line } from './line.ts';

type To = {
  readonly live: (line: Line) => void;
  readonly lost: () => void;
  /** The server opens no more, and says why; it is not asked again. */
  readonly refused: (trouble: Trouble) => void;
};

/** Nobody answered, or not now: asking again may help. */
export function passes({ code }: Trouble): boolean {
  return code === 'unreachable' || code === 'busy' || code === 'rate';
}

/**
 * Keeps a line open: after a drop, a restart of the server or a night in a closed laptop it goes back through the door.
 * Answers with the way to stop that.
 */
export function keepOpen(first: Line, door: () => Promise<Reply<Line>>, to: To): () => void {
  let line: Line | null = null;
  let closed = false;

  async function stay(): Promise<void> {
    for (let now: Line | null = first, attempt = 0; !closed; attempt += 1) {
      if (now) {
        line = now;
        attempt = 0;
        to.live(now);
        await now.ended;
        line = null;
        if (closed) return;
        to.lost();
      }
      const next = await door();
      now = next.ok ? next.value : null;
      if (!next.ok && !passes(next.trouble)) return to.refused(next.trouble);
      if (!now) await waitOrWake(backoff(attempt, Math.random()));
      else if (closed) now.close();
    }
  }
  stay();
  return () => {
    closed = true;
    line?.close();
  };
}
