import './now-strip.css';
import { useEffect, useRef } from 'preact/hooks';
import { sideOf } from '../../shared/rules/vocabulary.ts';
import { reading } from '../../shared/words/reading.ts';
import { table } from '../../shared/words/table.ts';
import { terms } from '../../shared/words/terms.ts';
import { captionOf } from '../captions.ts';
import { useSides } from '../sides.ts';
import { Button } from '../ui/button.tsx';
import { OtherChair } from '../ui/other-chair.tsx';
import { fill, words } from '../words.ts';
import { DinnerAnswer } from './dinner-note.tsx';
import { turnsBegun } from './model/history.ts';
import { nowSentence } from './model/phase.ts';
import { useTable } from './table-state.ts';
import { tellingOf } from './telling.ts';

/** Whose turn it is and what may be done now, always in one sentence. */
export function NowStrip() {
  const { session, brief, view, me, them, asking } = useTable();
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
      <LastAct />
      <DinnerAnswer />
      <OtherChair session={session} />
      {view.value.menu.rank && (
        <Button class="read-other" kind="quiet" onClick={() => (asking.value = 'rank')}>
          {words(reading).table.open}
        </Button>
      )}
    </div>
  );
}

/** A pass leaves nothing on the table to be seen, so it is said: who did not look would think that nothing happened. */
function LastAct() {
  const { session, brief, view, them } = useTable();
  const acts = session.past.value
    .flatMap(({ events }) => events)
    .filter((event) => 'seat' in event && event.type !== 'said' && event.type !== 'ranked');
  const act = acts.at(-1);
  if (act?.type !== 'passed' || sideOf(act.seat) !== them || view.value.phase !== 'plenary') return null;
  return <p>{captionOf(act, tellingOf(brief.value, view.value, session.info.value))}</p>;
}
