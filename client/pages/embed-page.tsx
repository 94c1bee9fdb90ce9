import './replay/replay.css';
import './embed/embed.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { parts } from '../../shared/words/parts.ts';
import type { Trouble } from '../net/http.ts';
import { currentUrl } from '../router.ts';
import { troubleText } from '../trouble-text.ts';
import { words } from '../words.ts';
import { Bare } from './embed/bare.tsx';
import { EmbeddedStep } from './embed/embedded-step.tsx';
import { type Seen, serverSource, viewIn } from './replay/source.ts';

type State = 'loading' | { readonly trouble: Trouble } | { readonly seen: Seen };

/** One match in a frame of another site: no navigation, no seat, nothing kept. Before the end only what is public. */
export function EmbedPage({ id }: { readonly id: string }) {
  const source = useMemo(() => serverSource(id), [id]);
  const as = viewIn(currentUrl().searchParams) ?? 'public';
  const [state, setState] = useState<State>('loading');
  useEffect(() => {
    let gone = false;
    async function load(): Promise<void> {
      const asked = await source.see(as);
      const early = !asked.ok && asked.trouble.code === 'not-over-yet';
      const reply = early ? await source.see('public') : asked;
      if (!gone) setState(reply.ok ? { seen: reply.value } : { trouble: reply.trouble });
    }
    load();
    return () => {
      gone = true;
    };
  }, [source, as]);
  if (state !== 'loading' && 'seen' in state) return <EmbeddedStep id={id} as={as} seen={state.seen} />;
  return (
    <Bare>
      {state === 'loading' ? (
        <p role="status">{words(parts).loading}</p>
      ) : (
        <p class="notice bad" role="alert">
          {troubleText(state.trouble)}
        </p>
      )}
    </Bare>
  );
}
