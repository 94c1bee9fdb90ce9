import type { Advice } from '../../../shared/coach/better-package.ts';
import type { Dance, DancePackage } from '../../../shared/coach/dance.ts';
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
  /** For every move in which it could have put a package. */
  readonly advice: readonly Advice[];
  readonly match: DebriefMatch;
  readonly content: ScenarioWords;
  /** Where the move of a record can be played again. */
  readonly exercise: (seq: number) => string;
};

/** An exponent between these is neither Boulware nor a conceder's. */
const STEADY = { from: 0.8, to: 1.25 };

/** One side's packages in order, each named by its step, and the turns in which it put none. */
export function PackageList({ side, dance, advice, match, content, exercise }: Props) {
  const t = words(coach);
  const sides = useSides();
  const theirs = other(side);
  const packages = dance.packages.filter((one) => one.side === side && !one.retold);
  const idle = advice.filter(({ played }) => played === null);
  const turns = [...packages, ...idle].sort((a, b) => a.seq - b.seq);
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
      {turns.length > 0 && (
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
            {turns.map((turn) => (
              <tr key={turn.seq}>
                <th scope="row">
                  <a href={`${pathTo({ page: 'replay', id: match.id })}?at=${turn.seq}&as=open`}>
                    {turn.seq}
                  </a>
                </th>
                {'values' in turn ? (
                  <>
                    <td data-label={t.columns.package}>
                      {rowsText(turn.rows, content)}
                      {turn.sign && ` (${t.signs})`}
                    </td>
                    <td data-label={columns.own}>{points(turn.values[side])}</td>
                    <td data-label={columns.theirs}>{points(turn.values[theirs])}</td>
                  </>
                ) : (
                  <td data-label={t.columns.package} colSpan={3} class="muted">
                    {t.idle}
                  </td>
                )}
                <td data-label={t.columns.name}>
                  {'values' in turn && stepText(turn.step)}{' '}
                  <a class="no-print" href={exercise(turn.seq)}>
                    {t.tryAnother}
                    <span class="visually-hidden">
                      : {t.columns.step} {turn.seq}
                    </span>
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

function stepText(step: DancePackage['step']) {
  const t = words(coach);
  if (!step) return t.first;
  return (
    <>
      <b>{t.steps[step].name}</b>: {t.steps[step].note}
    </>
  );
}

function kindOf(exponent: number): string {
  if (exponent < STEADY.from) return 'late';
  return exponent > STEADY.to ? 'early' : 'steadily';
}
