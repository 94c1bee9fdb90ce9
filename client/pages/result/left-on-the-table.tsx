import { useEffect, useState } from 'preact/hooks';
import { type IssueId, SIDES, STATUS_QUO } from '../../../shared/rules/vocabulary.ts';
import { parts } from '../../../shared/words/parts.ts';
import { result } from '../../../shared/words/result.ts';
import { signedPoints } from '../../numbers.ts';
import { issueName, optionWords } from '../../option-words.ts';
import { useSides } from '../../sides.ts';
import { SideMark } from '../../ui/side-mark.tsx';
import { fill, words } from '../../words.ts';
import { type Missed, missedText } from './missed-text.ts';
import type { ResultProps } from './result-sheet.tsx';

/** The best text that neither side would have lost by; shown only when both sheets lie open, after the end. */
export function LeftOnTheTable(props: ResultProps) {
  const { brief, view } = props;
  const t = words(result).missed;
  const [missed, setMissed] = useState<Missed | null | 'reckoning' | 'failed'>('reckoning');
  useEffect(() => {
    let gone = false;
    missedText(brief, view)
      .catch(() => 'failed' as const)
      .then((found) => {
        if (!gone) setMissed(found);
      });
    return () => {
      gone = true;
    };
  }, [brief, view.signed, view.ending?.type]);
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

type BetterProps = ResultProps & { readonly missed: Missed; readonly ratified: boolean };

function Better({ missed, ratified, view, content }: BetterProps) {
  const sides = useSides();
  const t = words(result);
  const gain = SIDES.every((side) => missed.gains[side] > 0) ? 'both' : 'one';
  const short = (issue: IssueId, option = STATUS_QUO) =>
    option === STATUS_QUO ? t.left : optionWords(content, issue, option).short;
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
          {missed.issues.map((issue) => (
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
