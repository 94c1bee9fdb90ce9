import type { Dance } from '../../../shared/coach/dance.ts';
import type { ScenarioWords } from '../../../shared/rules/scenario-words.ts';
import { other, type Side } from '../../../shared/rules/vocabulary.ts';
import { coach } from '../../../shared/words/coach.ts';
import { points } from '../../numbers.ts';
import { pathTo } from '../../router.ts';
import { useSides } from '../../sides.ts';
import { fill, words } from '../../words.ts';
import type { DebriefMatch } from './debrief-match.ts';
import { rowsText } from './rows-text.ts';

type Props = {
  readonly side: Side;
  readonly dance: Dance;
  readonly match: DebriefMatch;
  readonly content: ScenarioWords;
  /** Where the move of a record can be played again. */
  readonly exercise: (seq: number) => string;
};

/** An exponent between these is neither Boulware nor a conceder's. */
const STEADY = { from: 0.8, to: 1.25 };

/** One side's packages in order, each named by its step. */
export function PackageList({ side, dance, match, content, exercise }: Props) {
  const t = words(coach);
  const sides = useSides();
  const theirs = other(side);
  const packages = dance.packages.filter((one) => one.side === side && !one.retold);
  const fit = dance.concession[side];
  const columns = {
    own: fill(t.columns.own, { side: sides[side].name }),
    theirs: fill(t.columns.own, { side: sides[theirs].name }),
  };
  return (
    <section aria-labelledby="coach-packages">
      <h2 id="coach-packages">{fill(t.packages, { side: sides[side].inText })}</h2>
      {packages.length === 0 && <p>{fill(t.noPackages, { side: sides[side].first })}</p>}
      {fit && (
        <p>{fill(t.concession, { side: sides[side].first, e: fit.exponent, kind: kindOf(fit.exponent) })}</p>
      )}
      {packages.length > 0 && (
        <table class="text-table">
          <thead>
            <tr>
              <th scope="col">{t.columns.step}</th>
              <th scope="col">{t.columns.package}</th>
              <th scope="col">{columns.own}</th>
              <th scope="col">{columns.theirs}</th>
              <th scope="col">{t.columns.name}</th>
            </tr>
          </thead>
          <tbody>
            {packages.map(({ seq, round, rows, values, step, sign }) => (
              <tr key={seq}>
                <th scope="row">
                  <a href={`${pathTo({ page: 'replay', id: match.id })}?at=${seq}&as=open`}>{seq}</a>
                </th>
                <td data-label={t.columns.package}>
                  {rowsText(rows, content)}
                  {sign && ` (${t.signs})`}
                </td>
                <td data-label={columns.own}>{points(values[side])}</td>
                <td data-label={columns.theirs}>{points(values[theirs])}</td>
                <td data-label={t.columns.name}>
                  {step ? (
                    <>
                      <b>{t.steps[step].name}</b>: {t.steps[step].note}
                    </>
                  ) : (
                    t.first
                  )}{' '}
                  <a class="no-print" href={exercise(seq)}>
                    {t.tryAnother}
                    <span class="visually-hidden">: {fill(t.moment, { round, seq })}</span>
                  </a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function kindOf(exponent: number): string {
  if (exponent < STEADY.from) return 'late';
  return exponent > STEADY.to ? 'early' : 'steadily';
}
