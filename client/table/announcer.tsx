import { useEffect, useRef } from 'preact/hooks';
import type { RedactedEvent, View } from '../../shared/rules/view-types.ts';
import { other, type SeatId, type Side, sideOf } from '../../shared/rules/vocabulary.ts';
import { sideNames } from '../../shared/scenarios/side-names.ts';
import { table } from '../../shared/words/table.ts';
import { captionOf, type Telling } from '../captions.ts';
import { announce } from '../ui/live-region.tsx';
import { fill, words } from '../words.ts';
import { answerText } from './dinner-note.tsx';
import { useTable } from './table-state.ts';
import { tellingOf } from './telling.ts';

/** My own doings need no telling; everything else is said once, politely. */
function isNews(event: RedactedEvent, mine: SeatId): boolean {
  return !('seat' in event) || event.seat !== mine;
}

/** Shorter than the log: whoever listens can read the rows on the ladders. */
function sentenceOf(event: RedactedEvent, me: Side, view: View, telling: Telling): string {
  const t = words(table).announce;
  const sides = sideNames(telling.content);
  if (event.type === 'tabled') {
    const side = sides[sideOf(event.seat)].first;
    const offer = fill(t.tabled, { side, n: Object.keys(event.package).length });
    return event.sign ? `${offer} ${t.signs}` : offer;
  }
  if (event.type === 'answers-opened' && view.dinner?.soundings[me]) {
    return answerText(sides[other(me)], event.answers[other(me)]);
  }
  if (event.type === 'turn-opened' && event.side === me && view.menu.table) return t.yourTurn;
  return captionOf(event, telling);
}

/** Says what happened since the last step. Draws nothing. */
export function Announcer() {
  const { session, brief, view, me } = useTable();
  const past = session.past.value;
  const told = useRef(past.at(-1)?.seq ?? 0);
  useEffect(() => {
    const fresh = past.filter(({ seq }) => seq > told.current).flatMap(({ events }) => events);
    told.current = past.at(-1)?.seq ?? told.current;
    const news = fresh.filter((event) => isNews(event, session.seat));
    const seen = view.value;
    if (news.length === 0) return;
    announce(() => {
      const telling = tellingOf(brief.value, seen, session.info.value);
      return news.map((event) => sentenceOf(event, me, seen, telling)).join(' ');
    });
  }, [past, brief, view, me]);
  return null;
}
