import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { SeatId } from '../../../shared/rules/vocabulary.ts';
import { debrief } from '../../../shared/words/debrief.ts';
import { inTab } from '../../store/remembered.ts';
import { seatAt } from '../../store/seats.ts';
import { words } from '../../words.ts';
import { ReflectStep } from '../debrief/reflect-step.tsx';

type Props = {
  readonly match: string;
  readonly seat: SeatId;
  /** A match that was cancelled has none. */
  readonly numbers: boolean;
  /** The numbers. */
  readonly children: ComponentChildren;
};

/** What one thinks changes once one has seen a score: so three questions come first, and the numbers when one asks for them. */
export function AfterThoughts({ match, seat, numbers, children }: Props) {
  const t = words(debrief).reflect;
  const key = `numbers seen ${match} ${seat}`;
  const [seen, setSeen] = useState(() => inTab.read(key) !== null);
  if (seen || !numbers) return <>{children}</>;
  function show(): void {
    inTab.write(key, 'yes');
    setSeen(true);
  }
  return (
    <section class="card after-thoughts" aria-labelledby="after-thoughts">
      <h2 id="after-thoughts">{t.title}</h2>
      <ReflectStep seat={seatAt(match, seat)} onward={{ label: t.toNumbers, go: show }} />
    </section>
  );
}
