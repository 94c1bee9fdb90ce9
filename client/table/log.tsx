import { useEffect, useRef } from 'preact/hooks';
import { table } from '../../shared/words/table.ts';
import { captionOf } from '../captions.ts';
import { longDate } from '../numbers.ts';
import { fill, words } from '../words.ts';
import { seenOf } from './model/history.ts';
import { useTable } from './table-state.ts';
import { tellingOf } from './telling.ts';

/** Everything that happened, in words, oldest first, round by round. */
export function Log() {
  const { session, brief, view } = useTable();
  const t = words(table).log;
  const list = useRef<HTMLOListElement>(null);
  const seen = seenOf(session.past.value);
  const last = seen.length;
  const telling = tellingOf(brief.value, view.value, session.info.value);
  useEffect(() => {
    list.current?.scrollTo({ top: last === 0 ? 0 : list.current.scrollHeight });
  }, [last]);
  return (
    <section class="log" aria-label={t.title}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard. */}
      <ol ref={list} tabIndex={0} aria-label={t.title}>
        {seen.map(({ seq, event }, index) => {
          if (event.type === 'round-opened') {
            const here = brief.value.rounds[event.round - 1];
            return (
              <li key={`${seq}-${index}`} class="log-round">
                <h3>{fill(t.round, { round: event.round, date: here ? longDate(here.date) : '' })}</h3>
              </li>
            );
          }
          return <li key={`${seq}-${index}`}>{captionOf(event, telling)}</li>;
        })}
      </ol>
    </section>
  );
}
