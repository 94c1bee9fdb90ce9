import { useEffect, useState } from 'preact/hooks';
import type { ReplayView as As } from '../../../shared/protocol.ts';
import { parts } from '../../../shared/words/parts.ts';
import { replay } from '../../../shared/words/replay.ts';
import type { Trouble } from '../../net/http.ts';
import { currentUrl } from '../../router.ts';
import { troubleText } from '../../trouble-text.ts';
import { Button, buttonClass } from '../../ui/button.tsx';
import { Frame } from '../../ui/frame.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { words } from '../../words.ts';
import { Player } from './player.tsx';
import { type Seen, type Source, viewIn } from './source.ts';

type State =
  | { readonly is: 'loading' }
  | { readonly is: 'troubled'; readonly trouble: Trouble }
  | { readonly is: 'seen'; readonly as: As; readonly seen: Seen; readonly publicOnly: boolean };

type Props = { readonly source: Source; readonly onAnother: (() => void) | null };

/** Fetches (or folds) the match as one viewer sees it; before its end only the public view opens. */
export function ReplayView({ source, onAnother }: Props) {
  const t = words(replay);
  const [as, setAs] = useState<As>(() => viewIn(currentUrl().searchParams) ?? 'open');
  const [state, setState] = useState<State>({ is: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let gone = false;
    async function load() {
      const reply = await source.see(as);
      const early = !reply.ok && reply.trouble.code === 'not-over-yet' && as !== 'public';
      const last = early ? await source.see('public') : reply;
      if (gone) return;
      if (!last.ok) return setState({ is: 'troubled', trouble: last.trouble });
      const over = last.value.frames.at(-1)?.view.ending != null;
      setState({ is: 'seen', as: early ? 'public' : as, seen: last.value, publicOnly: !over });
    }
    load();
    return () => {
      gone = true;
    };
  }, [source, as, attempt]);
  if (state.is === 'seen') {
    return (
      <Player
        seen={state.seen}
        as={state.as}
        publicOnly={state.publicOnly}
        source={source}
        onAs={setAs}
        onAnother={onAnother}
      />
    );
  }
  return (
    <Frame>
      <PageTitle title={t.title} />
      {state.is === 'loading' ? (
        <p role="status">{words(parts).loading}</p>
      ) : (
        <div class="notice bad" role="alert">
          <p>{troubleText(state.trouble)}</p>
          <Button onClick={() => setAttempt(attempt + 1)}>{words(parts).tryAgain}</Button>
          <a class={buttonClass({ kind: 'quiet' })} href="/replay">
            {t.another}
          </a>
        </div>
      )}
    </Frame>
  );
}
