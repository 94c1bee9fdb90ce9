import '../place/survey.css';
import '../result/result.css';
import type { Board } from '../../../shared/class-protocol.ts';
import { LEVELS, SURVEY_ITEMS, SURVEY_WHENS, type SurveyCounts } from '../../../shared/class-survey.ts';
import { classSurvey } from '../../../shared/words/class-survey.ts';
import { coefficient } from '../../numbers.ts';
import { fill, words } from '../../words.ts';
import type { Acts } from './use-acts.ts';

type Props = { readonly board: Board; readonly acts: Acts };

/** Whether the class is asked before and after, and what it answered as a whole. */
export function SurveyBoard({ board: { survey, students }, acts }: Props) {
  const t = words(classSurvey).board;
  const ask = (on: boolean) => ({ wish: { type: 'survey', on }, says: on ? 'survey' : 'noSurvey' }) as const;
  const on = survey !== null;
  return (
    <>
      <label class="tick-row">
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => acts.act({ ...ask(event.currentTarget.checked), undo: ask(on) })}
        />
        {t.on}
      </label>
      <p class="muted">{t.note}</p>
      {survey && (
        <>
          <p>{fill(t.answered, { before: survey.before.n, after: survey.after.n, n: students.length })}</p>
          <Means survey={survey} />
        </>
      )}
    </>
  );
}

function Means({ survey }: { readonly survey: SurveyCounts }) {
  const t = words(classSurvey);
  return (
    <table class="text-table survey-table">
      <caption class="visually-hidden">{t.board.title}</caption>
      <thead>
        <tr>
          {[t.board.item, t.board.before, t.board.after].map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {SURVEY_ITEMS.map((item, at) => (
          <tr key={item}>
            <th scope="row">{t.items[item]}</th>
            {SURVEY_WHENS.map((when) => {
              const counts = survey[when].counts[at] ?? [];
              const mean = meanOf(counts);
              return (
                <td key={when} data-label={t.board[when]}>
                  {mean === null ? (
                    t.board.none
                  ) : (
                    <>
                      <meter min={LEVELS[0]} max={LEVELS.length} value={mean} aria-hidden="true" />{' '}
                      {fill(t.board.mean, { mean: coefficient(mean), n: survey[when].n })}
                    </>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Of the levels, by how many gave each; `null`: nobody. */
function meanOf(counts: readonly number[]): number | null {
  const n = counts.reduce((sum, one) => sum + one, 0);
  const sum = counts.reduce((total, count, at) => total + count * (at + 1), 0);
  return n === 0 ? null : Math.round((10 * sum) / n) / 10;
}
