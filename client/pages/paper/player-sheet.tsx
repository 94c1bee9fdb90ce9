import { linkageWorth } from '../../../shared/rules/linkage.ts';
import type { ScenarioWords } from '../../../shared/rules/scenario-words.ts';
import { scoreOf, weightOf } from '../../../shared/rules/scoring.ts';
import { type Side, STATUS_QUO } from '../../../shared/rules/vocabulary.ts';
import { debrief } from '../../../shared/words/debrief.ts';
import { paper } from '../../../shared/words/paper.ts';
import { result } from '../../../shared/words/result.ts';
import { useDebrief } from '../../analysis/use-debrief.ts';
import { nameOf } from '../../name-of.ts';
import { longDate, points, signedPoints } from '../../numbers.ts';
import { issueName, optionWords } from '../../option-words.ts';
import { useSides } from '../../sides.ts';
import { fill, words } from '../../words.ts';
import type { DebriefMatch } from '../debrief/debrief-match.ts';
import { TurningPointCard } from '../debrief/turning-point-card.tsx';
import { endingText } from '../result/ending-text.ts';

type Props = { readonly match: DebriefMatch; readonly side: Side; readonly content: ScenarioWords };

/** One player's page: what was signed beside what one asked, the own points of it, one trade, the turning points. */
export function PlayerSheet({ match, side, content }: Props) {
  const t = words(paper);
  const sides = useSides();
  const { brief, view, players, open, id, records } = match;
  const found = useDebrief(match.records);
  const player = players[side];
  const { sheet } = open[side];
  const short = (issue: string, option: string | undefined) =>
    option === undefined || option === STATUS_QUO
      ? words(result).left
      : optionWords(content, issue, option).short;
  const trade =
    typeof found === 'object'
      ? (found.trades?.signable?.forBoth?.smallest ??
        found.trades?.signable?.jointlyBest ??
        found.notSigned?.nearest)
      : null;
  // A third one may not find room.
  const turns = typeof found === 'object' && !match.coachClosed ? found.turningPoints[side].slice(-2) : [];
  // What was never signed has no column.
  const { signed } = view;
  const linked = signed ? linkageWorth(sheet, signed) : 0;
  return (
    <article class="paper-sheet">
      <header>
        <h2>
          {player ? fill(t.player, { side: sides[side].name, name: nameOf(player) }) : sides[side].name}
        </h2>
        <p class="muted">
          {fill(t.facts, {
            format: content.formats[brief.format]?.name ?? brief.format,
            date: longDate(new Date(records.at(-1)?.at ?? 0).toISOString()),
            match: id ?? '',
          })}
        </p>
        {view.ending && (
          <p>
            <b>
              {endingText({ ending: view.ending, signed: view.signed, issues: brief.issues.length, sides })}
            </b>
          </p>
        )}
        {view.result && (
          <p>
            {fill(t.score, {
              score: points(view.result.scores[side]),
              planB: points(sheet.walkAway),
              waiting: signedPoints(-view.waiting),
            })}
          </p>
        )}
      </header>
      <table class="text-table">
        <thead>
          <tr>
            <th scope="col">{t.columns.issue}</th>
            {signed && <th scope="col">{t.columns.text}</th>}
            <th scope="col">{t.columns.asked}</th>
            {signed && <th scope="col">{t.columns.points}</th>}
            <th scope="col">{t.columns.history}</th>
          </tr>
        </thead>
        <tbody>
          {brief.issues.map(({ id: issue }) => {
            const option = signed?.[issue] ?? STATUS_QUO;
            return (
              <tr key={issue}>
                <th scope="row">{issueName(content, issue)}</th>
                {signed && <td data-label={t.columns.text}>{short(issue, option)}</td>}
                <td data-label={t.columns.asked}>{short(issue, view.asked[side][issue])}</td>
                {signed && (
                  <td data-label={t.columns.points}>
                    {fill(words(debrief).points.of, {
                      points: points(sheet.values[issue]?.[option] ?? 0),
                      most: points(weightOf(sheet, issue)),
                    })}
                  </td>
                )}
                <td data-label={t.columns.history}>{short(issue, brief.history[issue])}</td>
              </tr>
            );
          })}
        </tbody>
        {signed && (
          <tfoot>
            <tr>
              <th scope="row" colSpan={3}>
                {fill(t.sum, { linked: linked === 0 ? 'none' : signedPoints(linked) })}
              </th>
              <td data-label={t.columns.points}>{points(scoreOf(sheet, signed))}</td>
              <td />
            </tr>
          </tfoot>
        )}
      </table>
      {trade && (
        <section>
          <h3>{t.trade}</h3>
          <p>
            {trade.changes
              .map(({ issue, from, to }) =>
                fill(words(debrief).trades.becomes, {
                  issue: issueName(content, issue),
                  before: short(issue, from),
                  after: short(issue, to),
                }),
              )
              .join('; ')}{' '}
            ({fill(words(debrief).trades.gain, { side: sides.us.name, points: signedPoints(trade.gains.us) })}
            ;{' '}
            {fill(words(debrief).trades.gain, {
              side: sides.cuba.name,
              points: signedPoints(trade.gains.cuba),
            })}
            )
          </p>
        </section>
      )}
      {turns.length > 0 && (
        <section>
          <h3>{t.turning}</h3>
          <ul class="paper-turns">
            {turns.map((turn) => (
              <li key={turn.seq}>
                <TurningPointCard point={turn} side={side} match={match} content={content} heading="h4" />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3>{t.questions}</h3>
        <ol class="paper-questions">
          {words(debrief).reflect.questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ol>
      </section>
    </article>
  );
}
