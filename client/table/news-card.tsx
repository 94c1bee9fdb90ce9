import './news.css';
import { useSignal } from '@preact/signals';
import { type PhaseName, SIDES } from '../../shared/rules/vocabulary.ts';
import { table } from '../../shared/words/table.ts';
import { headline } from '../headline.ts';
import { longDate, signedPoints } from '../numbers.ts';
import { scenario } from '../scenario.ts';
import { Button } from '../ui/button.tsx';
import { SideMark } from '../ui/side-mark.tsx';
import { fill, words } from '../words.ts';
import { newsOf } from './model/history.ts';
import { namesOf, shiftList } from './names.ts';
import { Private } from './private-number.tsx';
import { readSeen, writeSeen } from './seen-news.ts';
import { useTable } from './table-state.ts';

/** Once a text is to be signed, yesterday's paper is out of the way. */
const READ_IN: readonly PhaseName[] = ['dinner-soundings', 'dinner-answers', 'plenary'];

/** The front page a round begins with: both headlines of the last press phase, and the dispatch. */
export function NewsCard() {
  const { session, brief, me } = useTable();
  const t = words(table);
  const news = newsOf(session.past.value);
  // Whoever comes back after the first turns has the paper behind them.
  const { phase, turn, round } = session.view.value;
  const seen = useSignal(phase === 'plenary' && turn > 1 ? round : readSeen(session.match));
  if (news === null || seen.value >= news.round || !READ_IN.includes(phase)) return null;
  if (news.dispatch === null && news.headlines === null) return null;
  const content = scenario(brief.value);
  const names = namesOf(brief.value);
  const dispatch = news.dispatch;
  const said = dispatch && names.dispatch(dispatch.dispatch);
  const shifts = Object.entries(dispatch?.approvals[me] ?? {})
    .map(([id, shift]) => ({ id, shift }))
    .filter(({ shift }) => shift !== 0);
  const here = brief.value.rounds[news.round - 1];
  function dismiss(): void {
    seen.value = news?.round ?? 0;
    writeSeen(session.match, seen.value);
    // To what is asked now, else to the ladders.
    const next = document.getElementById('activity-heading') ?? document.getElementById('issues');
    next?.focus({ preventScroll: true });
  }
  return (
    <article class="news" aria-labelledby="news-title">
      <p class="news-head">
        <span>{fill(t.news.title, { round: news.round })}</span>
        <span>{here && longDate(here.date)}</span>
      </p>
      {news.headlines && (
        <>
          <h3 class="visually-hidden">{t.news.headlines}</h3>
          <ul class="news-headlines">
            {SIDES.map((side) => (
              <li key={side}>
                <SideMark side={side} /> {headline(content, side, news.headlines?.lines[side] ?? 'reserved')}
              </li>
            ))}
          </ul>
          <p class="figures">{fill(t.news.climate, { shift: signedPoints(news.headlines.climate * 10) })}</p>
        </>
      )}
      {dispatch && said && (
        <>
          <h2 id="news-title">{said.headline}</h2>
          <p>{said.body}</p>
          <p class="figures">
            {dispatch.climate === 0
              ? t.news.climateNone
              : fill(t.news.climate, { shift: signedPoints(dispatch.climate * 10) })}
            {' · '}
            {shifts.length === 0 ? (
              t.news.homeNone
            ) : (
              <Private>{fill(t.news.home, { list: shiftList(names, me, shifts) })}</Private>
            )}
          </p>
        </>
      )}
      <Button onClick={dismiss}>{t.news.dismiss}</Button>
    </article>
  );
}
