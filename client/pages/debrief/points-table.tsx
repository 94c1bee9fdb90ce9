import { linkageHolds } from '../../../shared/rules/linkage.ts';
import type { ScenarioWords } from '../../../shared/rules/scenario-words.ts';
import { scoreOf, weightOf } from '../../../shared/rules/scoring.ts';
import { SIDES, type Side, STATUS_QUO } from '../../../shared/rules/vocabulary.ts';
import { debrief } from '../../../shared/words/debrief.ts';
import { linkedIssues } from '../../linkage-words.ts';
import { points, signedPoints } from '../../numbers.ts';
import { issueName, optionWords } from '../../option-words.ts';
import { useSides } from '../../sides.ts';
import { SideMark } from '../../ui/side-mark.tsx';
import { fill, words } from '../../words.ts';
import type { DebriefMatch } from './debrief-match.ts';

type Props = { readonly match: DebriefMatch; readonly content: ScenarioWords };

/** Where each side's points came from: for each issue what it got of what it could have got. */
export function PointsTable({ match: { brief, open, view }, content }: Props) {
  const t = words(debrief).points;
  const sides = useSides();
  const { signed } = view;
  if (view.ending?.type !== 'ratified' || !signed) return <p>{t.none}</p>;
  const widest = Math.max(
    ...SIDES.flatMap((side) => brief.issues.map(({ id }) => weightOf(open[side].sheet, id))),
  );
  return (
    <section aria-labelledby="points-by-issue">
      <p id="points-by-issue">{t.lead}</p>
      <table class="text-table points-table">
        <thead>
          <tr>
            <th scope="col">{t.issue}</th>
            <th scope="col">{t.option}</th>
            {SIDES.map((side) => (
              <th key={side} scope="col">
                <SideMark side={side} /> {sides[side].name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {brief.issues.map(({ id }) => {
            const option = signed[id] ?? STATUS_QUO;
            return (
              <tr key={id}>
                <th scope="row">{issueName(content, id)}</th>
                <td data-label={t.option}>{optionWords(content, id, option).short}</td>
                {SIDES.map((side) => (
                  <td key={side} data-label={sides[side].name}>
                    <Share
                      side={side}
                      got={open[side].sheet.values[id]?.[option] ?? 0}
                      most={weightOf(open[side].sheet, id)}
                      widest={widest}
                    />
                  </td>
                ))}
              </tr>
            );
          })}
          {SIDES.flatMap((side) =>
            open[side].sheet.linkage
              .filter((linkage) => linkageHolds(linkage, signed))
              .map((linkage) => (
                <tr key={`${side} ${linkage.id}`}>
                  <th scope="row" colSpan={2}>
                    {fill(t.linked, { issues: linkedIssues(content, linkage) })}
                  </th>
                  {SIDES.map((one) => (
                    <td key={one} data-label={sides[one].name}>
                      {one === side ? signedPoints(linkage.value) : ''}
                    </td>
                  ))}
                </tr>
              )),
          )}
          <tr class="sum">
            <th scope="row" colSpan={2}>
              {t.sum}
            </th>
            {SIDES.map((side) => (
              <td key={side} data-label={sides[side].name}>
                <b>{points(scoreOf(open[side].sheet, signed))}</b>
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  );
}

type ShareProps = {
  readonly side: Side;
  readonly got: number;
  readonly most: number;
  /** Of all issues on both sheets: the whole width. */
  readonly widest: number;
};

/** The bar shows the weight of the issue on this sheet, its filled part what was got of it. */
function Share({ side, got, most, widest }: ShareProps) {
  const t = words(debrief).points;
  return (
    <>
      {fill(t.of, { points: points(got), most: points(most) })}
      <span class={`share ${side}`} aria-hidden="true" style={{ width: `${(100 * most) / widest}%` }}>
        <i style={{ width: `${most > 0 ? Math.max(0, (100 * got) / most) : 0}%` }} />
      </span>
    </>
  );
}
