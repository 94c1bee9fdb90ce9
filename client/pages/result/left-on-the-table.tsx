import type { Debrief } from '../../../shared/coach/debrief.ts';
import type { Trade } from '../../../shared/coach/trade.ts';
import { type IssueId, SIDES, STATUS_QUO } from '../../../shared/rules/vocabulary.ts';
import { parts } from '../../../shared/words/parts.ts';
import { result } from '../../../shared/words/result.ts';
import type { Reckoned } from '../../analysis/use-debrief.ts';
import { signedPoints } from '../../numbers.ts';
import { issueName, optionWords } from '../../option-words.ts';
import { useSides } from '../../sides.ts';
import { SideMark } from '../../ui/side-mark.tsx';
import { fill, words } from '../../words.ts';
import type { ResultProps } from './result-sheet.tsx';

/** What both could have had: beside a ratified text the one that neither side loses by, else the fairest that both could have signed. */
export function missedIn({ trades, notSigned }: Pick<Debrief, 'trades' | 'notSigned'>): Trade | null {
  return trades ? (trades.signable?.jointlyBest ?? null) : (notSigned?.fairest ?? null);
}

type Props = ResultProps & { readonly debrief: Reckoned<Debrief> };

/** The best text that neither side would have lost by; shown only when both sheets lie open, after the end. */
export function LeftOnTheTable(props: Props) {
  const { view, debrief } = props;
  const t = words(result).missed;
  const missed = typeof debrief === 'object' ? missedIn(debrief) : debrief;
  const ratified = view.ending?.type === 'ratified';
  return (
    <section aria-labelledby="result-missed">
      <h2 id="result-missed">{t.title}</h2>
      {missed === 'reckoning' && <p role="status">{words(parts).loading}</p>}
      {missed === 'failed' && <p>{t.failed}</p>}
      {missed === null && <p>{ratified ? t.nothing : t.nothingAtAll}</p>}
      {typeof missed === 'object' && missed !== null && (
        <Better missed={missed} ratified={ratified} {...props} />
      )}
    </section>
  );
}

type BetterProps = ResultProps & { readonly missed: Trade; readonly ratified: boolean };

function Better({ missed, ratified, brief, view, content }: BetterProps) {
  const sides = useSides();
  const t = words(result);
  const gain = SIDES.every((side) => missed.gains[side] > 0) ? 'both' : 'one';
  const short = (issue: IssueId, option = STATUS_QUO) =>
    option === STATUS_QUO ? t.left : optionWords(content, issue, option).short;
  const before = (issue: IssueId) => (ratified && view.signed?.[issue]) || STATUS_QUO;
  const changed = brief.issues
    .map(({ id }) => id)
    .filter((id) => (missed.text[id] ?? STATUS_QUO) !== before(id));
  return (
    <>
      <p>{ratified ? fill(t.missed.better, { gain }) : t.missed.instead}</p>
      <ul class="missed-gains">
        {SIDES.map((side) => (
          <li key={side}>
            <SideMark side={side} />{' '}
            {fill(ratified ? t.missed.overText : t.missed.overPlanB, {
              side: sides[side].name,
              points: signedPoints(missed.gains[side]),
            })}
          </li>
        ))}
      </ul>
      <table class="text-table">
        <thead>
          <tr>
            <th scope="col">{t.columns.issue}</th>
            {ratified && <th scope="col">{t.columns.signed}</th>}
            <th scope="col">{t.missed.column}</th>
          </tr>
        </thead>
        <tbody>
          {changed.map((issue) => (
            <tr key={issue}>
              <th scope="row">{issueName(content, issue)}</th>
              {ratified && <td data-label={t.columns.signed}>{short(issue, view.signed?.[issue])}</td>}
              <td data-label={t.missed.column}>
                <b>{short(issue, missed.text[issue])}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
