import type { ScenarioWords } from '../../../shared/rules/scenario-words.ts';
import { LANGS, type Lang, STATUS_QUO } from '../../../shared/rules/vocabulary.ts';
import { sideNames } from '../../../shared/scenarios/side-names.ts';
import { scenarioWords } from '../../../shared/scenarios/words.ts';
import { paper } from '../../../shared/words/paper.ts';
import { cityName } from '../../places.ts';
import { fillIn, words } from '../../words.ts';
import type { DebriefMatch } from '../debrief/debrief-match.ts';

/** The agreed text as both governments would publish it, one language beside the other. */
export function Communique({ match }: { readonly match: DebriefMatch }) {
  const { view } = match;
  if (view.ending?.type !== 'ratified' || !view.signed) return <p>{words(paper).nothingSigned}</p>;
  return (
    <div class="communique">
      {LANGS.map((lang) => {
        const content = contentIn(match, lang);
        return content && <Column key={lang} lang={lang} match={match} content={content} />;
      })}
    </div>
  );
}

/** A file of one's own may have one language only. */
function contentIn({ brief }: DebriefMatch, lang: Lang): ScenarioWords | undefined {
  return brief.words ? brief.words[lang] : scenarioWords(brief.scenario.id, lang);
}

type ColumnProps = { readonly lang: Lang; readonly match: DebriefMatch; readonly content: ScenarioWords };

function Column({ lang, match: { brief, view }, content }: ColumnProps) {
  const t = paper[lang].communiqueOf;
  const sides = sideNames(content);
  const here = brief.rounds[Math.max(0, view.round - 1)];
  const settled = brief.issues.filter(({ id }) => (view.signed?.[id] ?? STATUS_QUO) !== STATUS_QUO);
  const date = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' });
  return (
    <article class="paper-sheet" lang={lang}>
      <h2>{t.heading}</h2>
      <p>
        {fillIn(lang, t.opening, {
          place: here ? cityName(content, here.city) : '',
          date: here ? date.format(new Date(here.date)) : '',
          first: sides.us.inText,
          second: sides.cuba.inText,
        })}
      </p>
      <ol>
        {settled.map(({ id }) => (
          <li key={id}>
            <b>{content.issues[id]?.name ?? id}.</b>{' '}
            {content.issues[id]?.options[view.signed?.[id] ?? '']?.long ?? view.signed?.[id]}
          </li>
        ))}
      </ol>
      {settled.length < brief.issues.length && <p>{t.closing}</p>}
      <p class="signatures">
        <span>{fillIn(lang, t.delegation, { side: sides.us.inText })}</span>
        <span>{fillIn(lang, t.delegation, { side: sides.cuba.inText })}</span>
      </p>
    </article>
  );
}
