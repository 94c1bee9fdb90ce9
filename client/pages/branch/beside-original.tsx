import { other, SIDES } from '../../../shared/rules/vocabulary.ts';
import { branch } from '../../../shared/words/branch.ts';
import { result } from '../../../shared/words/result.ts';
import { points, signedPoints } from '../../numbers.ts';
import { issueName, optionWords } from '../../option-words.ts';
import { useSides } from '../../sides.ts';
import { SideMark } from '../../ui/side-mark.tsx';
import { fill, words } from '../../words.ts';
import { endingText } from '../result/ending-text.ts';
import type { ResultProps } from '../result/result-sheet.tsx';
import { compared, isDifferent } from './differences.ts';

type Props = ResultProps & {
  /** Both texts whole, not only what differs. */
  readonly whole?: boolean;
};

/** How the original of a branch ended and how this match did: endings, each side's own score, and what differs in the texts. */
export function BesideOriginal({ brief, view, content, own, whole = false }: Props) {
  const t = words(branch).beside;
  const sides = useSides();
  const original = brief.branch?.original;
  if (!original || !view.ending) return null;
  const here = { ending: view.ending, signed: view.signed };
  const issues = brief.issues.map(({ id }) => id);
  const texts = compared(issues, original, here);
  const differing = texts.filter(isDifferent);
  const isSigned = original.signed !== null || here.signed !== null;
  const ended = (of: typeof here) => endingText({ ...of, issues: issues.length, sides });
  const told = (issue: string, option: string | null) =>
    option === null ? words(result).left : optionWords(content, issue, option).short;
  const order = own ? [own, other(own)] : SIDES;
  const scores = { original: original.scores, here: view.result?.scores };
  const lead = isSigned ? (differing.length === 0 ? 'equal' : 'differ') : 'none';
  return (
    <section class="beside-original" aria-labelledby="beside-original">
      <h2 id="beside-original">{t.title}</h2>
      <p>{fill(t.lead[lead], { n: differing.length, issues: issues.length })}</p>
      <table class="text-table">
        <thead>
          <tr>
            <th scope="col">{t.rows}</th>
            <th scope="col">{t.original}</th>
            <th scope="col">{t.here}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t.ending}</th>
            <td data-label={t.original}>{ended(original)}</td>
            <td data-label={t.here}>{ended(here)}</td>
          </tr>
          {order.map((side) => {
            const [before, now] = [scores.original?.[side], scores.here?.[side]];
            return (
              <tr key={side}>
                <th scope="row">
                  <SideMark side={side} /> {fill(t.score, { side: sides[side].name })}
                </th>
                <td data-label={t.original}>{before === undefined ? t.noScore : points(before)}</td>
                <td data-label={t.here}>
                  {now === undefined ? t.noScore : <b>{points(now)}</b>}
                  {now !== undefined && before !== undefined && (
                    <> ({now === before ? t.same : fill(t.change, { points: signedPoints(now - before) })})</>
                  )}
                </td>
              </tr>
            );
          })}
          {(whole && isSigned ? texts : differing).map((row) => (
            <tr key={row.issue}>
              <th scope="row">{issueName(content, row.issue)}</th>
              <td data-label={t.original}>{told(row.issue, row.original)}</td>
              <td data-label={t.here}>
                {isDifferent(row) ? <b>{told(row.issue, row.here)}</b> : told(row.issue, row.here)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="muted">{t.ownSheet}</p>
    </section>
  );
}
