import { useEffect, useRef } from 'preact/hooks';
import { replay } from '../../../shared/words/replay.ts';
import { captionOf, type Telling } from '../../captions.ts';
import { roundMarks, type Timeline } from '../../timeline.ts';
import { fill, words } from '../../words.ts';

type Props = {
  readonly line: Timeline;
  readonly telling: Telling;
  readonly onMove: (at: number) => void;
};

/** The whole match in sentences; each leads to its step. */
export function EventList({ line, telling, onMove }: Props) {
  const t = words(replay);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const holder = list.current;
    const here = holder?.querySelector<HTMLElement>('[aria-current]');
    if (!holder || !here) return;
    // Only the list scrolls, never the page under somebody who reads.
    const top = here.offsetTop - holder.clientHeight / 2;
    holder.scrollTo({ top, behavior: 'instant' });
  }, [line.at]);
  const rounds = new Map(roundMarks(line.frames).map(({ round, at }) => [at, round]));
  return (
    <section class="event-list" aria-labelledby="replay-events">
      <h2 id="replay-events">{t.events}</h2>
      <div class="event-scroll" ref={list} tabIndex={-1}>
        <ol>
          {line.frames.map(({ seq, events }, at) => {
            const round = rounds.get(at);
            if (events.length === 0) return null;
            return (
              <li key={seq}>
                {round !== undefined && <h3>{fill(t.round, { round })}</h3>}
                <button
                  type="button"
                  aria-current={at === line.at ? 'step' : undefined}
                  onClick={() => onMove(at)}
                >
                  {events.map((event) => captionOf(event, telling)).join(' ')}
                </button>
              </li>
            );
          })}
        </ol>
      </div>
    </section>
  );
}
