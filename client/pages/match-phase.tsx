import { useComputed } from '@preact/signals';
import { useState } from 'preact/hooks';
import type { Session } from '../session.ts';
import { lazyPage } from '../ui/lazy-page.tsx';
import { BriefingPage } from './briefing-page.tsx';
import { LobbyPage } from './lobby-page.tsx';
import { BackToResult } from './result/back-to-result.tsx';

const TablePage = lazyPage(() => import('./table-page.tsx').then((file) => file.TablePage));
const ResultPage = lazyPage(() => import('./result-page.tsx').then((file) => file.ResultPage));

/** Which page a match shows follows from its phase and from nothing else; after the end one may look back. */
export function MatchPhase({ session }: { readonly session: Session }) {
  const phase = useComputed(() => session.view.value.phase);
  const [back, setBack] = useState(false);
  switch (phase.value) {
    case 'lobby':
      return <LobbyPage session={session} />;
    case 'briefing':
      return <BriefingPage session={session} />;
    case 'over':
      return back ? (
        <>
          <BackToResult onBack={() => setBack(false)} />
          <TablePage session={session} />
        </>
      ) : (
        <ResultPage session={session} onLookBack={() => setBack(true)} />
      );
    default:
      return <TablePage session={session} />;
  }
}
