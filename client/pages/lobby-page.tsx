import './lobby/lobby.css';
import { useEffect, useState } from 'preact/hooks';
import { SIDES, sideOf } from '../../shared/rules/vocabulary.ts';
import { pages } from '../../shared/words/pages.ts';
import { nameOf } from '../name-of.ts';
import { scenario } from '../scenario.ts';
import type { Session } from '../session.ts';
import { Talks } from '../sides.ts';
import { troubleText } from '../trouble-text.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Frame } from '../ui/frame.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { SideName } from '../ui/side-mark.tsx';
import { words } from '../words.ts';
import { BranchNote } from './branch/branch-note.tsx';
import { MatchFacts } from './join/match-facts.tsx';
import { Code } from './lobby/code.tsx';

export function LobbyPage({ session }: { readonly session: Session }) {
  const t = words(pages).lobby;
  const code = session.code.value;
  const info = session.info.value;
  const content = scenario(session.brief.value);
  return (
    <Talks.Provider value={content}>
      <Frame wide>
        <PageTitle title={t.title} fresh />
        <BranchNote branch={session.brief.value.branch} />
        {code && <Code code={code} says={t} />}
        <section class="seats" aria-label={t.seats}>
          {SIDES.map((side) => {
            const player = info.players[side];
            const yours = side === sideOf(session.seat);
            return (
              <p key={side} class={player ? 'seat taken' : 'seat'}>
                <SideName side={side} />
                <b>{player ? <bdi>{nameOf(player)}</bdi> : t.free}</b>
                {yours && <span class="muted">({t.you})</span>}
              </p>
            );
          })}
        </section>
        <dl class="invitation">
          <MatchFacts {...info} format={content.formats[info.format]} />
        </dl>
        {session.host && <Cancel session={session} />}
      </Frame>
    </Talks.Provider>
  );
}

function Cancel({ session }: { readonly session: Session }) {
  const t = words(pages).lobby;
  const [asking, setAsking] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  useEffect(() => {
    if (!asking) setTrouble(null);
  }, [asking]);
  async function cancel() {
    const refusal = await session.host?.({ type: 'cancel' });
    if (refusal) setTrouble(troubleText(refusal));
    else setAsking(false);
  }
  return (
    <>
      <Button kind="quiet" onClick={() => setAsking(true)}>
        {t.cancel}
      </Button>
      <Dialog
        title={t.cancel}
        open={asking}
        onClose={() => setAsking(false)}
        foot={
          <>
            <Button onClick={() => setAsking(false)}>{t.keep}</Button>
            <Button kind="danger" onClick={cancel}>
              {t.cancel}
            </Button>
          </>
        }
      >
        <p>{t.cancelSure}</p>
        {trouble && <p role="alert">{trouble}</p>}
      </Dialog>
    </>
  );
}
