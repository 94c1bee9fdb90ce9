import './debrief/debrief.css';
import './replay/replay.css';
import './result/result.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { debrief } from '../../shared/words/debrief.ts';
import { parts } from '../../shared/words/parts.ts';
import { useRecords } from '../analysis/use-debrief.ts';
import type { Trouble } from '../net/http.ts';
import { currentUrl } from '../router.ts';
import { seatAt } from '../store/seats.ts';
import { troubleText } from '../trouble-text.ts';
import { Button } from '../ui/button.tsx';
import { Frame } from '../ui/frame.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { words } from '../words.ts';
import { type DebriefMatch, debriefMatch, readDebrief } from './debrief/debrief-match.ts';
import { DebriefSteps } from './debrief/debrief-steps.tsx';
import { OpenReplay } from './replay/open-replay.tsx';
import { openedFile } from './replay/opened-file.ts';
import { NOBODY } from './replay/source.ts';

type State = 'loading' | { readonly trouble: Trouble } | { readonly match: DebriefMatch };

/** What a finished match teaches, in seven steps; each has an address of its own and can be shown on a wall. */
export function DebriefPage({ id }: { readonly id: string | null }) {
  return id === null ? <DebriefOfFile /> : <DebriefOf id={id} />;
}

/** Of a match file: checked, folded and analysed on this device. */
function DebriefOfFile() {
  const source = openedFile.value;
  const records = useRecords(source?.records ?? null);
  const match = useMemo(
    () =>
      typeof records === 'object'
        ? debriefMatch({ id: null, players: NOBODY, coachClosed: false, records })
        : null,
    [records],
  );
  if (!source)
    return (
      <OpenReplay
        onOpen={(opened) => {
          openedFile.value = opened;
        }}
      />
    );
  if (match) return <DebriefSteps match={match} seat={null} />;
  const t = words(debrief);
  return (
    <Frame>
      <PageTitle title={t.title} />
      <p role="status">{records === 'reckoning' ? words(parts).loading : t.notOver}</p>
    </Frame>
  );
}

function DebriefOf({ id }: { readonly id: string }) {
  const t = words(debrief);
  const [state, setState] = useState<State>('loading');
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let gone = false;
    setState('loading');
    readDebrief(id).then((reply) => {
      if (!gone) setState(reply.ok ? { match: reply.value } : { trouble: reply.trouble });
    });
    return () => {
      gone = true;
    };
  }, [id, attempt]);
  if (state !== 'loading' && 'match' in state) {
    const { searchParams } = currentUrl();
    // A link without a seat is for a wall: nothing of a player's own is shown on it.
    const asked = searchParams.get('seat');
    return <DebriefSteps match={state.match} seat={asked === null ? null : seatAt(id, asked)} />;
  }
  return (
    <Frame>
      <PageTitle title={t.title} />
      {state === 'loading' ? (
        <p role="status">{words(parts).loading}</p>
      ) : (
        <div class="notice bad" role="alert">
          <p>{state.trouble.code === 'not-over-yet' ? t.notOver : troubleText(state.trouble)}</p>
          <Button onClick={() => setAttempt(attempt + 1)}>{words(parts).tryAgain}</Button>
        </div>
      )}
    </Frame>
  );
}
