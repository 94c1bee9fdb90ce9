import { useState } from 'preact/hooks';
import type { Session } from '../../session.ts';
import { inTab } from '../../store/remembered.ts';

/** The page of the briefing that lies open; a reload comes back to it. */
export function useOpenPage({ match, seat }: Pick<Session, 'match' | 'seat'>) {
  const key = `briefing/${match}/${seat}`;
  const [place, setPlace] = useState(() => Math.max(0, Number.parseInt(inTab.read(key) ?? '', 10) || 0));
  function open(next: number): void {
    inTab.write(key, String(next));
    setPlace(next);
  }
  return [place, open] as const;
}
