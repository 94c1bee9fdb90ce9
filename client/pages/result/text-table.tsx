import type { ScenarioWords } from '../../../shared/rules/scenario-words.ts';
import type { Brief, View } from '../../../shared/rules/view-types.ts';
import { type IssueId, type OptionId, SIDES, STATUS_QUO } from '../../../shared/rules/vocabulary.ts';
import { result } from '../../../shared/words/result.ts';
import { issueName, optionWords } from '../../option-words.ts';
import { useSides } from '../../sides.ts';
import { SideMark } from '../../ui/side-mark.tsx';
import { fill, words } from '../../words.ts';
import { Sources } from './sources.tsx';

type Props = { readonly brief: Brief; readonly view: View; readonly content: ScenarioWords };

/** What was signed, beside what each side asked last and what the real delegations did. */
export function TextTable({ brief, view, content }: Props) {
  const sides = useSides();
  const t = words(result);
  const { signed, text, asked, ending } = view;
  // What a home refused is no success.
  const refused = ending?.type === 'refused-at-home';
  const column = !signed ? t.columns.initialled : refused ? t.columns.refused : t.columns.signed;
  const knowsAsks = Object.keys(asked.us).length + Object.keys(asked.cuba).length > 0;
  // An invented scenario may tell of other talks, or of none.
  const settledThen = Object.keys(brief.history).length > 0;
  const tells = brief.issues.some(({ id }) => content.issues[id]?.history);
  const told = settledThen ? t.columns.history : tells ? t.columns.elsewhere : null;
  const short = (issue: IssueId, option: OptionId | undefined, none: string) =>
    option === undefined || option === STATUS_QUO ? none : optionWords(content, issue, option).short;
  return (
    <section aria-labelledby="result-text">
      <h2 id="result-text">{signed ? t.textTitle : t.textTitleNone}</h2>
      <table class="text-table">
        <thead>
          <tr>
            <th scope="col">{t.columns.issue}</th>
            <th scope="col">{column}</th>
            {knowsAsks &&
              SIDES.map((side) => (
                <th key={side} scope="col">
                  <SideMark side={side} /> {fill(t.columns.asked, { side: sides[side].name })}
                </th>
              ))}
            {told && <th scope="col">{told}</th>}
          </tr>
        </thead>
        <tbody>
          {brief.issues.map(({ id }) => {
            const settled = signed ? signed[id] : text[id]?.option;
            return (
              <tr key={id} class={settled && settled !== STATUS_QUO && !refused ? 'settled' : ''}>
                <th scope="row">{issueName(content, id)}</th>
                <td data-label={column}>
                  <b>{short(id, settled, t.left)}</b>
                </td>
                {knowsAsks &&
                  SIDES.map((side) => (
                    <td key={side} data-label={fill(t.columns.asked, { side: sides[side].name })}>
                      {short(id, asked[side][id], asked[side][id] ? t.left : t.nothingAsked)}
                    </td>
                  ))}
                {told && (
                  <td data-label={told}>
                    {settledThen && short(id, brief.history[id], t.left)}
                    <History content={content} issue={id} />
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function History({ content, issue }: { readonly content: ScenarioWords; readonly issue: IssueId }) {
  const t = words(result);
  const about = content.issues[issue];
  if (!about?.history) return null;
  return (
    <details>
      <summary>
        {t.historyMore}
        <span class="visually-hidden">: {about.name}</span>
      </summary>
      <p>{about.history}</p>
      <Sources sources={about.sources} />
    </details>
  );
}
