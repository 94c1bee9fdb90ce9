import type { ScenarioWords } from '../../../../shared/rules/scenario-words.ts';
import type { Setup } from '../../../../shared/rules/setup.ts';
import { SIDES } from '../../../../shared/rules/vocabulary.ts';
import { sideNames } from '../../../../shared/scenarios/side-names.ts';
import { kitPaper } from '../../../../shared/words/kit-paper.ts';
import { points } from '../../../numbers.ts';
import { issueName } from '../../../option-words.ts';
import { fill, words } from '../../../words.ts';

type Props = { readonly setup: Setup; readonly content: ScenarioWords };

/** One table's result, to be worked out by hand. */
export function PackScore({ setup: { issues, numbers, homes }, content }: Props) {
  const t = words(kitPaper).score;
  const names = sideNames(content);
  const columns = [t.option, ...SIDES.map((side) => fill(t.pointsOf, { side: names[side].name }))];
  const sums = [
    t.sum,
    t.waiting,
    fill(t.repudiation, { points: points(numbers.repudiation) }),
    t.score,
    t.planB,
    t.beside,
  ];
  const rows = [...issues.map(({ id }, at) => `${at + 1} ${issueName(content, id)}`), ...sums];
  return (
    <article class="kit-sheet">
      <h2>{t.title}</h2>
      <p class="pack-blank">{fill(t.table, { us: names.us.name, cuba: names.cuba.name })}</p>
      <table class="text-table kit-table pack-score">
        <thead>
          <tr>
            {[t.issue, ...columns].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              <th scope="row">{row}</th>
              {columns.map((column) => (
                <td key={column} data-label={column} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {SIDES.map((side) => {
        const floors = homes[side].constituencies.some(({ floor }) => floor !== undefined);
        const named = { side: names[side].inText, threshold: points(homes[side].threshold) };
        return (
          <div key={side}>
            <p class="pack-blank">{fill(t.home, named)}</p>
            {floors && <p class="pack-blank">{fill(t.groups, named)}</p>}
          </div>
        );
      })}
    </article>
  );
}
