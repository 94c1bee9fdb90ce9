import { useEffect, useRef } from 'preact/hooks';
import { press } from '../../../shared/words/press.ts';
import { captionOf } from '../../captions.ts';
import type { PressSession } from '../../session.ts';
import { seenOf } from '../../table/model/history.ts';
import { tellingOf } from '../../table/telling.ts';
import { announce } from '../../ui/live-region.tsx';
import { words } from '../../words.ts';

type Props = { readonly session: PressSession };

/** What the public knows of the talks, newest first. */
export function Happened({ session }: Props) {
  const { past, brief, view, info } = session;
  const telling = tellingOf(brief.value, view.value, info.value);
  const seen = seenOf(past.value).toReversed();
  return (
    <section class="press-happened" aria-labelledby="press-happened">
      <h2 id="press-happened">{words(press).happened}</h2>
      <ol reversed>
        {seen.map(({ event }, index) => (
          <li key={seen.length - index}>{captionOf(event, telling)}</li>
        ))}
      </ol>
    </section>
  );
}

/** Everything that this journalist asked and printed, and what was answered, in the order of the talks. */
export function Clippings({ session }: Props) {
  const t = words(press);
  const { past, brief, view, info, seat } = session;
  const telling = tellingOf(brief.value, view.value, info.value);
  const own = seenOf(past.value).filter(({ event }) =>
    event.type === 'replied'
      ? event.question.startsWith(`${seat}/`)
      : (event.type === 'questioned' || event.type === 'printed') && event.seat === seat,
  );
  return (
    <section aria-labelledby="press-clippings">
      <h2 id="press-clippings">{t.ended}</h2>
      {own.length === 0 && <p class="muted">{t.endedNothing}</p>}
      <ul>
        {own.map(({ seq, event }) => (
          <li key={seq}>{captionOf(event, telling)}</li>
        ))}
      </ul>
    </section>
  );
}

/** Says what happened since the last step, but for what this journalist did. Draws nothing. */
export function PressAnnouncer({ session }: Props) {
  const past = session.past.value;
  const told = useRef(past.at(-1)?.seq ?? 0);
  useEffect(() => {
    const fresh = past.filter(({ seq }) => seq > told.current).flatMap(({ events }) => events);
    told.current = past.at(-1)?.seq ?? told.current;
    const news = fresh.filter((event) => !('seat' in event) || event.seat !== session.seat);
    if (news.length === 0) return;
    const [brief, view, info] = [session.brief.value, session.view.value, session.info.value];
    announce(() => news.map((event) => captionOf(event, tellingOf(brief, view, info))).join(' '));
  }, [past, session]);
  return null;
}
