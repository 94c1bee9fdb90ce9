import './reading-section.css';
import { type Reading, type ReadingOf, readingOf, verdictOf } from '../../../shared/analysis/reading.ts';
import type { ScenarioWords } from '../../../shared/rules/scenario-words.ts';
import { other, SIDES, type Side } from '../../../shared/rules/vocabulary.ts';
import { reading } from '../../../shared/words/reading.ts';
import { coefficient, listed, points } from '../../numbers.ts';
import { issueName } from '../../option-words.ts';
import { useSides } from '../../sides.ts';
import { SideMark } from '../../ui/side-mark.tsx';
import { fill, words } from '../../words.ts';
import type { DebriefMatch } from './debrief-match.ts';

type Props = { readonly match: DebriefMatch; readonly content: ScenarioWords };

/** What each side believed the other cared about, before and after listening, beside the true sheet. */
export function ReadingSection({ match: { brief, open, view }, content }: Props) {
  const t = words(reading).debrief;
  const board = brief.issues.map(({ id }) => id);
  const read = (side: Side) => {
    const rankings = view.rankings[side] ?? { early: null, late: null };
    return readingOf(rankings, open[other(side)].sheet, board);
  };
  const readings = SIDES.map((side) => ({ side, reading: read(side) }));
  const nobody = readings.every(({ reading: { early, late } }) => !early && !late);
  return (
    <section aria-labelledby="reading">
      <h2 id="reading">{t.title}</h2>
      {nobody ? (
        <p>{t.nobody}</p>
      ) : (
        <>
          <p>{t.lead}</p>
          <div class="readings">
            {readings.map((one) => (
              <OneReading key={one.side} {...one} content={content} />
            ))}
          </div>
        </>
      )}
    </section>
  );
}

type OneProps = { readonly side: Side; readonly reading: Reading; readonly content: ScenarioWords };

function OneReading({ side, reading: of, content }: OneProps) {
  const t = words(reading).debrief;
  const sides = useSides();
  const theirs = sides[other(side)];
  const whens = (['early', 'late'] as const).filter((when) => of[when]);
  return (
    <div>
      <h3>
        <SideMark side={side} /> {fill(t.about, { side: sides[side].first, other: theirs.inText })}
      </h3>
      {whens.length === 0 ? (
        <p>{fill(t.silent, { side: sides[side].first })}</p>
      ) : (
        <>
          <p>
            {whens.map((when) => (
              <span key={when}>
                {judged(when, of[when])}
                <br />
              </span>
            ))}
            <b>{changed(of)}</b> {shifted(of, content)}
          </p>
          <table class="text-table reading-table">
            <thead>
              <tr>
                <th scope="col">{fill(t.issue, { side: theirs.inText })}</th>
                <th scope="col">{t.weight}</th>
                {whens.map((when) => (
                  <th key={when} scope="col">
                    {t[when]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {of.issues.map(({ issue, weight, rank, ...said }) => (
                <tr key={issue}>
                  <th scope="row">
                    {fill(t.place, { rank })} {issueName(content, issue)}
                  </th>
                  <td data-label={t.weight}>{points(weight)}</td>
                  {whens.map((when) => (
                    <td key={when} data-label={t[when]}>
                      {said[when]}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </div>
  );
}

function judged(when: 'early' | 'late', of: ReadingOf | null): string {
  const t = words(reading).debrief;
  if (!of) return '';
  if (of.correlation === null) return t.said.constant;
  return fill(t.said[when], {
    value: coefficient(of.correlation),
    verdict: t.verdicts[verdictOf(of.correlation)],
  });
}

/** Less than half a hundredth shows as nothing. */
const NOTHING = 0.005;

function changed({ early, late, change }: Reading): string {
  const t = words(reading).debrief;
  if (!late) return t.said.onlyEarly;
  if (!early) return t.said.onlyLate;
  if (change === null) return '';
  if (Math.abs(change) < NOTHING) return t.change.same;
  const shift = coefficient(change, 'exceptZero');
  return fill(change > 0 ? t.change.better : t.change.worse, { shift });
}

/** The issues whose place came nearer to the truth, and those whose place went farther from it. */
function shifted({ issues }: Reading, content: ScenarioWords): string {
  const t = words(reading).debrief;
  const nearer = issues.map(({ issue, rank, early, late }) => ({
    issue,
    by: early === null || late === null ? 0 : Math.abs(early - rank) - Math.abs(late - rank),
  }));
  const names = (wanted: 1 | -1) =>
    nearer.filter(({ by }) => by * wanted > 0).map(({ issue }) => issueName(content, issue));
  return [
    { message: t.found, issues: names(1) },
    { message: t.lost, issues: names(-1) },
  ]
    .filter(({ issues: some }) => some.length > 0)
    .map(({ message, issues: some }) => fill(message, { issues: listed(some, 'conjunction') }))
    .join(' ');
}
