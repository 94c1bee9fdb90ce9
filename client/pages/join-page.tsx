import { useEffect, useState } from 'preact/hooks';
import type { ClassInvitation } from '../../shared/class-protocol.ts';
import type { Invitation } from '../../shared/protocol.ts';
import { landing } from '../../shared/words/landing.ts';
import { pages } from '../../shared/words/pages.ts';
import { parts } from '../../shared/words/parts.ts';
import { type Reply, readInvitation } from '../net/http.ts';
import { Talks } from '../sides.ts';
import { spoken } from '../spoken.ts';
import { seatsAt } from '../store/seats.ts';
import { troubleText } from '../trouble-text.ts';
import { Button } from '../ui/button.tsx';
import { Frame } from '../ui/frame.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { PrivacyLink } from '../ui/privacy-link.tsx';
import { words } from '../words.ts';
import { JoinClass } from './join/class-form.tsx';
import { InvitationFacts } from './join/invitation-facts.tsx';
import { OwnSeats } from './join/own-seats.tsx';
import { SitDownForm } from './join/sit-down-form.tsx';
import { JoinByCode } from './landing/join-by-code.tsx';

type Found = Invitation | ClassInvitation;

/** Where a code or its link leads: what it invites to, then a name; or back, for those who sit there already. */
export function JoinPage({ code }: { readonly code: string }) {
  const t = words(pages).join;
  const [reply, setReply] = useState<Reply<Found> | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let gone = false;
    readInvitation(code).then((answer) => {
      if (!gone) setReply(answer);
    });
    return () => {
      gone = true;
    };
  }, [code, attempt]);
  return (
    <Frame>
      {reply?.ok && 'class' in reply.value ? (
        <JoinClass code={code} invitation={reply.value} />
      ) : (
        <PageTitle title={t.title} />
      )}
      {reply === null && <p role="status">{words(parts).loading}</p>}
      {reply?.ok && 'match' in reply.value && <Invited code={code} invitation={reply.value} />}
      {reply?.ok && <PrivacyLink />}
      {reply && !reply.ok && (
        <>
          <div class="notice bad" role="alert">
            <p>{troubleText(reply.trouble)}</p>
            {reply.trouble.code === 'unreachable' && (
              <Button onClick={() => setAttempt(attempt + 1)}>{words(parts).tryAgain}</Button>
            )}
          </div>
          <JoinByCode key={code} tried={code} />
          <a href="/rejoin">{words(landing).ownCode}</a>
        </>
      )}
    </Frame>
  );
}

function Invited({ code, invitation }: { readonly code: string; readonly invitation: Invitation }) {
  const [held] = useState(() => seatsAt(invitation.match));
  const [alsoHere, setAlsoHere] = useState(false);
  const { freeSide, about } = invitation;
  const talks = spoken(about) ?? null;
  if (held.length === 0 || alsoHere) {
    return (
      <Talks.Provider value={talks}>
        <InvitationFacts invitation={invitation} />
        {freeSide && <SitDownForm code={code} />}
      </Talks.Provider>
    );
  }
  return (
    <Talks.Provider value={talks}>
      <OwnSeats seats={held} freeSide={freeSide} onSitOnBoth={() => setAlsoHere(true)} />
    </Talks.Provider>
  );
}
