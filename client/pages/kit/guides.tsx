import { kit } from '../../../shared/words/kit.ts';
import { kitDebrief } from '../../../shared/words/kit-debrief.ts';
import { kitRubric } from '../../../shared/words/kit-rubric.ts';
import { issueName } from '../../option-words.ts';
import { words } from '../../words.ts';
import { Sources } from '../result/sources.tsx';
import type { Chosen } from './chosen.ts';

export function DebriefGuide() {
  const t = words(kitDebrief);
  const concepts: Readonly<Record<string, string>> = t.concepts;
  return (
    <article class="kit-sheet">
      <p>{t.lead}</p>
      <ul>
        {t.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <ol class="kit-steps">
        {t.questions.map(({ concept, ask, listen }, at) => (
          <li key={ask}>
            <h2>
              {at + 1}. {ask}
            </h2>
            <p>
              <b>{t.listen}:</b> {listen}
            </p>
            <p>
              <b>{t.concept}:</b> {concepts[concept]}
            </p>
          </li>
        ))}
      </ol>
    </article>
  );
}

const LEVELS = ['minus', 'check', 'plus'] as const;

export function Rubric() {
  const t = words(kitRubric);
  return (
    <article class="kit-sheet">
      <p>{t.lead}</p>
      <table class="text-table">
        <thead>
          <tr>
            {[t.criterion, ...LEVELS.map((level) => t.levels[level])].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {t.criteria.map((criterion) => (
            <tr key={criterion.name}>
              <th scope="row">{criterion.name}</th>
              {LEVELS.map((level) => (
                <td key={level} data-label={t.levels[level]}>
                  {criterion[level]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p>{t.note}</p>
    </article>
  );
}

/** What the game says of each issue's history, and where it has it from. */
export function SourcesSheet({ chosen: { scenario, content } }: { readonly chosen: Chosen }) {
  const t = words(kit).sources;
  const issues = scenario.issues.flatMap(({ id }) => {
    const about = content.issues[id];
    return about && about.sources.length > 0 ? [{ id, about }] : [];
  });
  return (
    <article class="kit-sheet kit-sources">
      <h2>{t.issues}</h2>
      {issues.length === 0 && <p>{t.invented}</p>}
      {issues.map(({ id, about }) => (
        <section key={id}>
          <h3>{issueName(content, id)}</h3>
          <p>{about.history}</p>
          <Sources sources={about.sources} />
        </section>
      ))}
      {issues.length > 0 && <List title={t.disputed} items={t.disputedNotes} />}
      <List title={t.reading} items={t.readingList} />
    </article>
  );
}

function List({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  );
}
