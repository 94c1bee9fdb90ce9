import type { Scenario } from '../../../../shared/rules/scenario.ts';
import type { ScenarioWords } from '../../../../shared/rules/scenario-words.ts';
import type { Setup } from '../../../../shared/rules/setup.ts';
import { type BriefChoice, roleBrief } from '../../../../shared/scenarios/role-brief.ts';
import { sideNames } from '../../../../shared/scenarios/side-names.ts';
import { kit } from '../../../../shared/words/kit.ts';
import { kitPaper } from '../../../../shared/words/kit-paper.ts';
import { conditionText } from '../../../linkage-words.ts';
import { points, signedPoints } from '../../../numbers.ts';
import { issueName, optionWords } from '../../../option-words.ts';
import { fill, words } from '../../../words.ts';
import { optionNumber } from './numbered.ts';

type Props = {
  readonly scenario: Scenario;
  readonly setup: Setup;
  readonly content: ScenarioWords;
  readonly choice: BriefChoice;
};

/** What every option is worth to one side under one set of instructions. */
export function PackPoints({ scenario, setup: { issues }, content, choice }: Props) {
  const t = words(kitPaper).points;
  const { side, variant } = choice;
  const { sheet } = roleBrief(scenario, choice);
  const names = sideNames(content);
  const said = content.variants[side][variant];
  return (
    <article class="kit-sheet pack-points">
      <p class="kit-confidential">{fill(words(kit).brief.confidential, { side: names[side].inText })}</p>
      <h2>{fill(t.title, { side: names[side].name, variant: said?.name ?? variant })}</h2>
      <p>
        {t.lead} <b>{fill(t.planB, { points: points(sheet.walkAway) })}</b>
      </p>
      <table class="text-table pack-table">
        <thead>
          <tr>
            <th scope="col">{t.option}</th>
            <th scope="col">{t.points}</th>
          </tr>
        </thead>
        {issues.map((issue) => (
          <tbody key={issue.id}>
            {issue.options.map(({ id }) => (
              <tr key={id}>
                <th scope="row">
                  {optionNumber(issues, issue, id)} {issueName(content, issue.id)}:{' '}
                  {optionWords(content, issue.id, id).short}
                </th>
                <td data-label={t.points}>
                  {sheet.redLines[issue.id]?.includes(id)
                    ? t.forbidden
                    : points(sheet.values[issue.id]?.[id] ?? 0)}
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      {sheet.linkage.map((linkage) => (
        <p key={linkage.id}>
          <b>
            {t.linked} {signedPoints(linkage.value)}:
          </b>{' '}
          {conditionText({ content, sheet }, linkage)}. {said?.linkage?.[linkage.id]}
        </p>
      ))}
    </article>
  );
}
