import { useComputed } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { other, sideOf } from '../../shared/rules/vocabulary.ts';
import type { Session } from '../session.ts';
import { noteOpponent } from '../store/seats.ts';
import { isUnread, noteRead } from '../store/unread.ts';
import { lazyPage } from '../ui/lazy-page.tsx';
import { BriefingPage } from './briefing-page.tsx';
import { LobbyPage } from './lobby-page.tsx';
import { BackToResult } from './result/back-to-result.tsx';

const TablePage = lazyPage(() => import('./table-page.tsx').then((file) => file.TablePage));
const ResultPage = lazyPage(() => import('./result-page.tsx').then((file) => file.ResultPage));

/**
 * Which page a match shows follows from its phase and from nothing else, but for two: whoever sat down when the talks were under way
 * reads first; and whoever is at the table when a home refuses sees the vote there first, and from the result one may look back.
 */
export function MatchPhase({ session }: { readonly session: Session }) {
  const phase = useComputed(() => session.view.value.phase);
  const [end, setEnd] = useState<'vote' | 'result' | 'table'>(phase.value === 'over' ? 'result' : 'vote');
  const [late, setLate] = useState(() => isUnread(session) && phase.value !== 'over');
  const opposite = session.info.value.players[other(sideOf(session.seat))];
  useEffect(() => {
    if (opposite) noteOpponent(session, opposite);
  }, [opposite?.name]);
  const reads = phase.value === 'briefing' || phase.value === 'lobby';
  useEffect(() => {
    // Whoever was there for the briefing goes on with the others.
    if (reads) setLate(false);
    if (reads || !late) noteRead(session);
  }, [reads, late]);
  switch (phase.value) {
    case 'lobby':
      return <LobbyPage session={session} />;
    case 'briefing':
      return <BriefingPage session={session} />;
    case 'over':
      if (end === 'vote' && session.view.value.ending?.type === 'refused-at-home')
        return <TablePage session={session} onResult={() => setEnd('result')} />;
      return end === 'table' ? (
        <>
          <BackToResult onBack={() => setEnd('result')} />
          <TablePage session={session} />
        </>
      ) : (
        <ResultPage session={session} onLookBack={() => setEnd('table')} />
      );
    default:
      if (late) return <BriefingPage session={session} onTable={() => setLate(false)} />;
      return <TablePage session={session} />;
  }
}
