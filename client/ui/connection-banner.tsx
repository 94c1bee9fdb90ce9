import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { parts } from '../../shared/words/parts.ts';
import { refusals } from '../../shared/words/refusals.ts';
import type { Connection } from '../session.ts';
import { words } from '../words.ts';
import { announce } from './live-region.tsx';

/** Stands over every page of a match or a class while its connection is away. */
export function ConnectionBanner({ connection }: { readonly connection: ReadonlySignal<Connection> }) {
  const t = words(parts);
  const now = connection.value;
  const before = useRef(now);
  useEffect(() => {
    if (now === before.current) return;
    if (now === 'lost') announce(() => words(parts).lost, 'assertive');
    if (now === 'live') announce(() => words(parts).backAgain);
    before.current = now;
  }, [now]);
  if (now === 'live') return null;
  return (
    <div class="connection-banner" data-connection={now}>
      {now === 'lost' ? t.lost : now === 'refused' ? words(refusals)['wrong-secret'] : t.connecting}
    </div>
  );
}
