import type { DebriefedTable } from '../../../shared/class-debrief.ts';
import type { ScenarioWords } from '../../../shared/rules/scenario-words.ts';
import type { Brief } from '../../../shared/rules/view-types.ts';
import { STATUS_QUO } from '../../../shared/rules/vocabulary.ts';
import { classDebrief } from '../../../shared/words/class-debrief.ts';
import { issueName, optionWords } from '../../option-words.ts';
import { fill, words } from '../../words.ts';
import { ratifiedTexts, timesSigned } from './signed-texts.ts';

type Props = {
  readonly brief: Brief;
  readonly tables: readonly DebriefedTable[];
  readonly content: ScenarioWords;
};

/** How often each outcome of each issue was signed, in the options' own order, "left for later" last. */
export function IssueGrid({ brief, tables, content }: Props) {
  const t = words(classDebrief).grid;
  const signed = ratifiedTexts(tables);
  if (signed.length === 0) return <p>{t.none}</p>;
  return (
    <table class="text-table issue-grid">
      <caption class="visually-hidden">{t.lead}</caption>
      <thead>
        <tr>
          <th scope="col">{t.issue}</th>
          <th scope="col">{t.outcome}</th>
          <th scope="col">{t.tables}</th>
        </tr>
      </thead>
      {brief.issues.map(({ id, options }) => {
        const outcomes = [...options.map((option) => option.id), STATUS_QUO];
        return (
          <tbody key={id}>
            {outcomes.map((option, at) => {
              const n = timesSigned(signed, id, option);
              const real = (brief.history[id] ?? STATUS_QUO) === option;
              return (
                <tr key={option} class={n > 0 ? 'settled' : ''}>
                  {at === 0 && (
                    <th scope="rowgroup" rowSpan={outcomes.length}>
                      {issueName(content, id)}
                    </th>
                  )}
                  <td>
                    {optionWords(content, id, option).short}{' '}
                    {real && <b class="history-mark">({t.history})</b>}
                  </td>
                  <td>
                    <meter class="share" min={0} max={signed.length} value={n} aria-hidden="true" />{' '}
                    {fill(t.count, { n })}
                  </td>
                </tr>
              );
            })}
          </tbody>
        );
      })}
    </table>
  );
}
