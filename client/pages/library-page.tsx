import './library/library.css';
import { useEffect, useState } from 'preact/hooks';
import type { Library } from '../../shared/library-protocol.ts';
import { library } from '../../shared/words/library.ts';
import { parts } from '../../shared/words/parts.ts';
import { readLibrary, type Trouble } from '../net/http.ts';
import { currentUrl, rewriteAddress } from '../router.ts';
import { troubleText } from '../trouble-text.ts';
import { Button } from '../ui/button.tsx';
import { Frame } from '../ui/frame.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { fill, words } from '../words.ts';
import { askedIn, libraryAddress } from './library/asked.ts';
import { Filters } from './library/filters.tsx';
import { MatchList } from './library/match-list.tsx';
import { Pages } from './library/pages.tsx';
import { SpreadOf } from './library/spread.tsx';

type State = { readonly found: Library | null; readonly is: 'loading' | 'shown' | Trouble };

/** Finished matches that their players let everybody find. What one looks for stands in the address. */
export function LibraryPage() {
  const t = words(library);
  const asked = askedIn(currentUrl().searchParams);
  const search = new URLSearchParams(asked).toString();
  const [{ found, is }, setState] = useState<State>({ found: null, is: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let gone = false;
    setState((now) => ({ ...now, is: 'loading' }));
    readLibrary(new URLSearchParams(search)).then((reply) => {
      if (gone) return;
      setState(reply.ok ? { found: reply.value, is: 'shown' } : { found: null, is: reply.trouble });
    });
    return () => {
      gone = true;
    };
  }, [search, attempt]);
  const { scenario, format } = asked;
  const filtered = Object.keys(asked).some((field) => field !== 'page');
  return (
    <Frame wide>
      <PageTitle title={t.title} />
      <p class="library-lead">{t.lead}</p>
      {found && (
        <Filters
          asked={asked}
          catalogue={found.catalogue}
          onAsk={(next) => rewriteAddress(libraryAddress(next))}
        />
      )}
      <p class="library-found" role="status">
        {is === 'loading' ? words(parts).loading : found && fill(t.found, { total: found.total })}
      </p>
      {typeof is === 'object' && (
        <div class="notice bad" role="alert">
          <p>{troubleText(is)}</p>
          <Button onClick={() => setAttempt(attempt + 1)}>{words(parts).tryAgain}</Button>
          <a href={libraryAddress({})}>{t.filters.clear}</a>
        </div>
      )}
      {found && found.matches.length === 0 && <p>{filtered ? t.nothing : t.empty}</p>}
      {found && found.matches.length > 0 && (
        <>
          <MatchList matches={found.matches} catalogue={found.catalogue} />
          <p class="muted">{t.ownMeasure}</p>
        </>
      )}
      {found && <Pages asked={asked} page={found.page} pages={found.pages} />}
      {found && (
        <SpreadOf of={scenario && format ? { scenario, format } : null} catalogue={found.catalogue} />
      )}
    </Frame>
  );
}
