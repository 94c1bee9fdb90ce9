import { useEffect, useState } from 'preact/hooks';
import { isSeat } from '../../shared/rules/vocabulary.ts';
import { pages } from '../../shared/words/pages.ts';
import { parts } from '../../shared/words/parts.ts';
import { openSession } from '../net/connect.ts';
import { readMatch } from '../net/http.ts';
import { useOpened } from '../net/use-opened.ts';
import { currentUrl, go, pathTo, rewriteAddress } from '../router.ts';
import type { PressSession, Session } from '../session.ts';
import { classHeld } from '../store/classes.ts';
import { forgetSeat, keepSeat, type Seat, seatAt, seatInFragment } from '../store/seats.ts';
import { troubleText } from '../trouble-text.ts';
import { buttonClass } from '../ui/button.tsx';
import { ConnectionBanner } from '../ui/connection-banner.tsx';
import { Frame } from '../ui/frame.tsx';
import { lazyPage } from '../ui/lazy-page.tsx';
import { NoticeBanner } from '../ui/notice-banner.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { words } from '../words.ts';
import { MatchPhase } from './match-phase.tsx';

const PressPage = lazyPage(() => import('./press-page.tsx').then((file) => file.PressPage));

type Open = Session | PressSession;

function isDelegate(session: Open): session is Session {
  return isSeat(session.seat);
}

/**
 * The seat this browser holds, or the one a seat link brings. From then on the address names the seat and nothing
 * secret: a reload comes back to it even after the other seat was taken on this device.
 */
function seatFor(match: string): Seat | null {
  const { hash, pathname, searchParams } = currentUrl();
  const brought = seatInFragment(match, hash);
  const held = seatAt(match, brought?.seat ?? searchParams.get('seat'));
  const seat = brought && held?.secret !== brought.secret ? brought : held;
  if (!seat) return null;
  if (brought) keepSeat(seat);
  rewriteAddress(`${pathname}?${named(searchParams, seat)}`);
  return seat;
}

function named(search: URLSearchParams, { seat }: Seat): URLSearchParams {
  const others = [...search].filter(([name]) => name !== 'seat');
  return new URLSearchParams([...others, ['seat', seat]]);
}

export function MatchPage({ id }: { readonly id: string }) {
  const [seat] = useState(() => seatFor(id));
  const state = useOpened(seat, openSession);
  useUntilNextTime(state.is === 'open' ? state.session : null);
  if (state.is === 'open') {
    return (
      <>
        <ConnectionBanner connection={state.session.connection} />
        <Elsewhere session={state.session} />
        <NoticeBanner from={state.session} />
        {isDelegate(state.session) ? (
          <MatchPhase session={state.session} />
        ) : (
          <PressPage session={state.session} />
        )}
      </>
    );
  }
  const t = words(pages).match;
  if (!seat) return <NoSeat id={id} />;
  if (state.is === 'opening') {
    return (
      <Frame>
        <p role="status">{t.opening}</p>
      </Frame>
    );
  }
  if (state.trouble.code === 'unreachable') {
    return (
      <Frame>
        <PageTitle title={t.unreachableTitle} />
        <p role="status">{t.unreachableText}</p>
      </Frame>
    );
  }
  return (
    <Frame>
      <PageTitle title={t.refusedTitle} />
      <p>{troubleText(state.trouble)}</p>
      <a class={buttonClass({ kind: 'primary' })} href="/">
        {words(parts).home}
      </a>
    </Frame>
  );
}

/** Between two lessons a student's page is that of the class, where the own code stands. */
function useUntilNextTime(session: Open | null): void {
  const lesson = session?.lesson.value ?? null;
  const away = lesson?.frozen === true && session?.view.value.ending === null;
  useEffect(() => {
    if (away && classHeld(lesson.class, 'student')) go(pathTo({ page: 'class-place', id: lesson.class }));
  }, [away]);
}

/** Leads a student whom the teacher gave another place to the page of the class, and on from there. */
function Elsewhere({ session }: { readonly session: Open }) {
  const to = session.moved.value;
  useEffect(() => {
    if (!to) return;
    forgetSeat(session);
    go(pathTo({ page: 'class-place', id: to.class }));
  }, [to]);
  return null;
}

/** Somebody else's match can be watched; one that is not there cannot. */
function NoSeat({ id }: { readonly id: string }) {
  const t = words(pages).match;
  const [found, setFound] = useState<boolean | null>(null);
  useEffect(() => {
    readMatch(id).then((reply) => setFound(reply.ok || reply.trouble.code !== 'unknown-match'));
  }, [id]);
  if (found === null) {
    return (
      <Frame>
        <p role="status">{words(parts).loading}</p>
      </Frame>
    );
  }
  return (
    <Frame>
      <PageTitle title={found ? t.unknownTitle : t.noMatchTitle} />
      <p>{found ? t.unknownText : t.noMatchText}</p>
      <a class={buttonClass({ kind: 'primary' })} href={found ? `/replay/${encodeURIComponent(id)}` : '/'}>
        {found ? t.watch : words(parts).home}
      </a>
    </Frame>
  );
}
