import type { ScenarioWords } from '../../../../shared/rules/scenario-words.ts';
import type { Setup } from '../../../../shared/rules/setup.ts';
import { PRESS_LINES, type Side } from '../../../../shared/rules/vocabulary.ts';
import { sideNames } from '../../../../shared/scenarios/side-names.ts';
import { kit } from '../../../../shared/words/kit.ts';
import { kitPaper } from '../../../../shared/words/kit-paper.ts';
import { terms } from '../../../../shared/words/terms.ts';
import { percent, points, signedPoints } from '../../../numbers.ts';
import { issueName, optionWords } from '../../../option-words.ts';
import { fill, words } from '../../../words.ts';
import { optionNumber } from './numbered.ts';
import { newsOf } from './pack-news.tsx';

type Props = { readonly setup: Setup; readonly content: ScenarioWords; readonly side: Side };

/** Who approves at home, and what moves each group: the options, the news and the press. */
export function PackHome({ setup, content, side }: Props) {
  const t = words(kitPaper).home;
  const { issues, homes } = setup;
  const home = homes[side];
  const groups = home.constituencies;
  const total = groups.reduce((sum, { weight }) => sum + weight, 0);
  const name = (id: string) => content.constituencies[side][id]?.name ?? id;
  const rows = [
    ...issues.flatMap((issue) =>
      issue.options.map(({ id }) => ({
        key: `${issue.id} ${id}`,
        label: `${optionNumber(issues, issue, id)} ${issueName(content, issue.id)}: ${optionWords(content, issue.id, id).short}`,
        shifts: groups.map(({ effects }) => effects[issue.id]?.[id] ?? 0),
      })),
    ),
    ...newsOf(setup).map(({ id, approvals }) => ({
      key: id,
      label: `${t.news}: ${content.dispatches[id]?.headline ?? id}`,
      shifts: groups.map((group) => approvals[side][group.id] ?? 0),
    })),
    ...PRESS_LINES.map((line) => ({
      key: line,
      label: `${t.press}: ${words(terms).pressLines[line].name}`,
      shifts: groups.map(({ press }) => press[line]),
    })),
  ].filter(({ shifts }) => shifts.some((one) => one !== 0));
  return (
    <article class="kit-sheet pack-home">
      <p class="kit-confidential">
        {fill(words(kit).brief.confidential, { side: sideNames(content)[side].inText })}
      </p>
      <h2>{fill(t.title, { side: sideNames(content)[side].inText })}</h2>
      <p>{fill(t.lead, { threshold: points(home.threshold) })}</p>
      <table class="text-table pack-table">
        <thead>
          <tr>
            <th scope="col">{t.group}</th>
            {groups.map(({ id }) => (
              <th key={id} scope="col">
                {name(id)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Row label={t.weight} cells={groups.map(({ id, weight }) => [name(id), percent(weight / total)])} />
          <Row label={t.start} cells={groups.map(({ id, start }) => [name(id), points(start)])} />
          <Row
            label={t.floor}
            cells={groups.map(({ id, floor }) => [name(id), floor === undefined ? t.noFloor : points(floor)])}
          />
        </tbody>
        <tbody>
          {rows.map(({ key, label, shifts }) => (
            <Row
              key={key}
              label={label}
              cells={shifts.map((one, at) => [
                name(groups[at]?.id ?? ''),
                one === 0 ? '·' : signedPoints(one),
              ])}
            />
          ))}
        </tbody>
      </table>
    </article>
  );
}

type RowProps = { readonly label: string; readonly cells: readonly (readonly [string, string])[] };

function Row({ label, cells }: RowProps) {
  return (
    <tr>
      <th scope="row">{label}</th>
      {cells.map(([group, value]) => (
        <td key={group} data-label={group}>
          {value}
        </td>
      ))}
    </tr>
  );
}
