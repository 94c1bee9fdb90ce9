import type { DebriefedTable } from '../../../shared/class-debrief.ts';
import type { Brief } from '../../../shared/rules/view-types.ts';
import { SIDES } from '../../../shared/rules/vocabulary.ts';
import { classDebrief } from '../../../shared/words/class-debrief.ts';
import { signedPoints } from '../../numbers.ts';
import { useSides } from '../../sides.ts';
import { SideMark } from '../../ui/side-mark.tsx';
import { fill, words } from '../../words.ts';
import { endingText } from '../result/ending-text.ts';

type Props = { readonly brief: Brief; readonly tables: readonly DebriefedTable[] };

/** How each table ended, each side beside its own plan B. */
export function TableResults({ brief, tables }: Props) {
  const t = words(classDebrief).results;
  const sides = useSides();
  return (
    <table class="text-table">
      <caption class="visually-hidden">{t.title}</caption>
      <thead>
        <tr>
          <th scope="col">{t.table}</th>
          <th scope="col">{t.ending}</th>
          {SIDES.map((side) => (
            <th key={side} scope="col">
              <SideMark side={side} /> {fill(t.beside, { side: sides[side].name })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {tables.map(({ number, ending, signed, scores }) => (
          <tr key={number}>
            <th scope="row">{number}</th>
            <td data-label={t.ending}>
              {endingText({ ending, signed, issues: brief.issues.length, sides })}
            </td>
            {SIDES.map((side) => (
              <td key={side} data-label={fill(t.beside, { side: sides[side].name })}>
                {scores && brief.open
                  ? signedPoints(scores[side] - brief.open[side].sheet.walkAway)
                  : t.noScore}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
