import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { replay } from '../../../shared/words/replay.ts';
import { captionOf, type Telling } from '../../captions.ts';
import type { Timeline } from '../../timeline.ts';
import { fill, lang, words } from '../../words.ts';

type Props = {
  readonly line: Timeline;
  readonly telling: Telling;
  readonly onMove: (at: number) => void;
};

/** More than fit into the list at a time. */
const FIRST_ROWS = 40;
/** Milliseconds, so that the first frame is painted before. */
const AFTER = 50;

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
  const { frames } = line;
  // The rest of a long match is written after the first look at it; whoever goes past this many is shown all at once.
  const [whole, setWhole] = useState(frames.length <= FIRST_ROWS);
  useEffect(() => {
    if (whole) return;
    const later = setTimeout(() => setWhole(true), AFTER);
    return () => clearTimeout(later);
  }, [whole]);
  const until = whole || line.at >= FIRST_ROWS ? frames.length : FIRST_ROWS;
  const row = (at: number, here: boolean) => (
    <EventRow key={at} frames={frames} at={at} here={here} telling={telling} onMove={onMove} />
  );
  // The same rows are handed over at every step, so that only the one left and the one reached are made again.
  const rows = useMemo(
    () => frames.slice(0, until).map((_, at) => row(at, false)),
    [frames, until, lang.value],
  );
  return (
    <section class="event-list" aria-labelledby="replay-events">
      <h2 id="replay-events">{t.events}</h2>
      <div class="event-scroll" ref={list} tabIndex={-1}>
        <ol>
          {rows.slice(0, line.at)}
          {row(line.at, true)}
          {rows.slice(line.at + 1)}
        </ol>
      </div>
    </section>
  );
}

type RowProps = Pick<Props, 'telling' | 'onMove'> & {
  readonly frames: Timeline['frames'];
  readonly at: number;
  readonly here: boolean;
};

function EventRow({ frames, at, here, telling, onMove }: RowProps) {
  const events = frames[at]?.events ?? [];
  if (events.length === 0) return null;
  const opened = events.find((event) => event.type === 'round-opened');
  return (
    <li>
      {opened && <h3>{fill(words(replay).round, { round: opened.round })}</h3>}
      <button type="button" aria-current={here ? 'step' : undefined} onClick={() => onMove(at)}>
        {events.map((event) => captionOf(event, telling)).join(' ')}
      </button>
    </li>
  );
}
