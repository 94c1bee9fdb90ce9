import './now-strip.css';
import { useEffect, useRef } from 'preact/hooks';
import { table } from '../../shared/words/table.ts';
import { terms } from '../../shared/words/terms.ts';
import { useSides } from '../sides.ts';
import { OtherChair } from '../ui/other-chair.tsx';
import { fill, words } from '../words.ts';
import { DinnerAnswer } from './dinner-note.tsx';
import { turnsBegun } from './model/history.ts';
import { nowSentence } from './model/phase.ts';
import { useTable } from './table-state.ts';

/** Whose turn it is and what may be done now, always in one sentence. */
export function NowStrip() {
  const { session, brief, view, me, them } = useTable();
  const t = words(table);
  const { message, side } = nowSentence(view.value, { me, sides: useSides() }, words(terms));
  const mine = view.value.waitsFor.includes(me);
  const heading = useRef<HTMLHeadingElement>(null);
  // The table opens under the same address as the page before: reading goes on here.
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const floor = mine ? me : them;
  return (
    <div class={mine && !view.value.paused ? 'now-strip mine' : 'now-strip'}>
      <h1 ref={heading} tabIndex={-1}>
        {fill(message, { side })}
        {view.value.phase === 'plenary' && (
          <small>
            {' '}
            {fill(t.top.turn, { turn: turnsBegun(session.past.value, floor), turns: brief.value.turns })}
          </small>
        )}
      </h1>
      {view.value.paused && <p role="status">{t.paused}</p>}
      <DinnerAnswer />
      <OtherChair session={session} />
    </div>
  );
}
