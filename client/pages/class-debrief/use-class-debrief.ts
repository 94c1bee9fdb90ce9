import { useEffect, useState } from 'preact/hooks';
import type { ClassDebrief } from '../../../shared/class-debrief.ts';
import { readClassDebrief } from '../../net/class-http.ts';
import type { Trouble } from '../../net/http.ts';
import type { HeldClass } from '../../store/classes.ts';

type State =
  | { readonly is: 'loading' }
  | { readonly is: 'troubled'; readonly trouble: Trouble }
  | { readonly is: 'seen'; readonly seen: ClassDebrief };

/** What came of all tables, as far as the key may see it, and a way to look again. */
export function useClassDebrief(held: HeldClass | null): {
  readonly state: State;
  readonly again: () => void;
} {
  const [state, setState] = useState<State>({ is: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!held) return;
    let gone = false;
    readClassDebrief(held.class, held.key).then((reply) => {
      if (gone) return;
      setState(reply.ok ? { is: 'seen', seen: reply.value } : { is: 'troubled', trouble: reply.trouble });
    });
    return () => {
      gone = true;
    };
  }, [held, attempt]);
  return { state, again: () => setAttempt(attempt + 1) };
}
