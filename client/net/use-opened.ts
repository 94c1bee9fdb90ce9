import { useEffect, useState } from 'preact/hooks';
import { backoff, waitOrWake } from './backoff.ts';
import type { Reply, Trouble } from './http.ts';
import { passes } from './keep-open.ts';

export type Opened<T> =
  | { readonly is: 'opening' }
  | { readonly is: 'troubled'; readonly trouble: Trouble }
  | { readonly is: 'open'; readonly session: T };

/** Opens what `from` proves (`null`: nothing is), keeps asking while nobody answers, and closes it with the page. */
export function useOpened<F, T extends { readonly close: () => void }>(
  from: F | null,
  open: (from: F) => Promise<Reply<T>>,
): Opened<T> {
  const [state, setState] = useState<Opened<T>>({ is: 'opening' });
  useEffect(() => {
    if (from === null) return;
    const proof = from;
    let gone = false;
    let session: T | null = null;
    async function keepAsking(): Promise<void> {
      for (let attempt = 0; !gone; attempt += 1) {
        const reply = await open(proof);
        if (gone) {
          if (reply.ok) reply.value.close();
          return;
        }
        if (reply.ok) {
          session = reply.value;
          return setState({ is: 'open', session });
        }
        setState({ is: 'troubled', trouble: reply.trouble });
        if (!passes(reply.trouble)) return;
        await waitOrWake(backoff(attempt, Math.random()));
      }
    }
    keepAsking();
    return () => {
      gone = true;
      session?.close();
    };
  }, [from]);
  return state;
}
