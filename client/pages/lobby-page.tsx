import './lobby/lobby.css';
import { useEffect, useState } from 'preact/hooks';
import { SIDES, sideOf } from '../../shared/rules/vocabulary.ts';
import { pages } from '../../shared/words/pages.ts';
import { nameOf } from '../name-of.ts';
import { pathTo } from '../router.ts';
import { scenario } from '../scenario.ts';
import type { Session } from '../session.ts';
import { Talks } from '../sides.ts';
import { troubleText } from '../trouble-text.ts';
import { Button } from '../ui/button.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Frame } from '../ui/frame.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { SideName } from '../ui/side-mark.tsx';
import { fill, words } from '../words.ts';
import { BranchNote } from './branch/branch-note.tsx';
import { MatchFacts } from './join/match-facts.tsx';
import { QrCode } from './lobby/qr-code.tsx';

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
        {code && <Code code={code} />}
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

function Code({ code }: { readonly code: string }) {
  const t = words(pages).lobby;
  const link = new URL(pathTo({ page: 'join', code }), location.origin).href;
  const letters = Array.from(code.replace(/[^A-Z0-9]/gi, '')).join(', ');
  return (
    <div class="lobby">
      <div class="lobby-words">
        <p class="lobby-say">{t.say}</p>
        <p class="lobby-code">
          <span aria-hidden="true">{code}</span>
          <span class="visually-hidden">{fill(t.spelled, { letters })}</span>
        </p>
        <p class="lobby-say">{t.link}</p>
        <CopyButton text={link} label={t.link} primary />
      </div>
      <figure class="lobby-qr">
        <QrCode text={link} label={t.qrAlt} />
        <figcaption>{t.qr}</figcaption>
      </figure>
    </div>
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
