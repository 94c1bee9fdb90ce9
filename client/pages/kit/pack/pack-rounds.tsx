import type { ScenarioWords } from '../../../../shared/rules/scenario-words.ts';
import type { Setup } from '../../../../shared/rules/setup.ts';
import { other } from '../../../../shared/rules/vocabulary.ts';
import { sideNames } from '../../../../shared/scenarios/side-names.ts';
import { kitPaper } from '../../../../shared/words/kit-paper.ts';
import { longDate } from '../../../numbers.ts';
import { issueName } from '../../../option-words.ts';
import { cityName } from '../../../places.ts';
import { fill, words } from '../../../words.ts';

type Props = { readonly setup: Setup; readonly content: ScenarioWords };

/** A sheet to write on for each round: the turns in their order, what is agreed, the climate and the press. */
export function PackRounds({ setup, content }: Props) {
  const t = words(kitPaper).round;
  const names = sideNames(content);
  const sides = { us: names.us.name, cuba: names.cuba.name };
  const { rounds, turns, issues } = setup;
  return (
    <>
      {rounds.map(({ date, city, host }, at) => {
        const last = at === rounds.length - 1;
        // In the last round the last call stands in place of each side's last turn.
        const order = Array.from({ length: 2 * (last ? turns - 1 : turns) }, (_, turn) =>
          turn % 2 === 0 ? host : other(host),
        );
        return (
          <article key={date} class="kit-sheet">
            <h2>{fill(t.title, { round: at + 1, city: cityName(content, city), date: longDate(date) })}</h2>
            <p>{fill(t.host, { side: names[host].name })}</p>
            <p class="kit-space">{t.news}:</p>
            <table class="text-table kit-table pack-turns">
              <thead>
                <tr>
                  {[t.turn, t.who, t.does].map((title) => (
                    <th key={title} scope="col">
                      {title}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {order.map((side, turn) => (
                  <tr key={turn}>
                    <th scope="row">{turn + 1}</th>
                    <td data-label={t.who}>{names[side].name}</td>
                    <td data-label={t.does} />
                  </tr>
                ))}
              </tbody>
            </table>
            {last && (
              <>
                <h3>{t.last}</h3>
                <p class="pack-blank">{fill(t.finals, sides)}</p>
                <p class="pack-blank">{t.marks}</p>
              </>
            )}
            <h3>{t.initialled}</h3>
            <p class="pack-blank">
              {issues.map(({ id }, place) => (
                <span key={id}>
                  {place + 1} {issueName(content, id)}: ____{' '}
                </span>
              ))}
            </p>
            <p class="pack-blank">{t.climate}: ______</p>
            {!last && <p class="pack-blank">{fill(t.press, sides)}</p>}
          </article>
        );
      })}
    </>
  );
}
