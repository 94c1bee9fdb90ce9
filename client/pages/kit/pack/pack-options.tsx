import type { ScenarioWords } from '../../../../shared/rules/scenario-words.ts';
import type { Setup } from '../../../../shared/rules/setup.ts';
import { kitPaper } from '../../../../shared/words/kit-paper.ts';
import { issueName, optionWords } from '../../../option-words.ts';
import { fill, words } from '../../../words.ts';
import { optionNumber } from './numbered.ts';

type Props = { readonly setup: Setup; readonly content: ScenarioWords };

/** Every option by its number and in full, for both delegations. */
export function PackOptions({ setup: { issues }, content }: Props) {
  const t = words(kitPaper).options;
  return (
    <article class="kit-sheet pack-options">
      <h2>{t.title}</h2>
      <p>{t.lead}</p>
      {issues.map((issue, at) => (
        <section key={issue.id}>
          <h3>
            {at + 1}. {issueName(content, issue.id)}
          </h3>
          <ul>
            {issue.options.map(({ id, gate }) => {
              const { short, long } = optionWords(content, issue.id, id);
              return (
                <li key={id}>
                  <b>
                    {optionNumber(issues, issue, id)} {short}
                    {gate !== undefined && ` (${fill(t.gate, { gate })})`}:
                  </b>{' '}
                  {long}
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </article>
  );
}
