import type { DebriefedTable } from '../../../shared/class-debrief.ts';
import type { Brief } from '../../../shared/rules/view-types.ts';
import { SIDES } from '../../../shared/rules/vocabulary.ts';
import { classroom } from '../../../shared/words/class.ts';
import { classWall } from '../../../shared/words/class-wall.ts';
import { signedPoints } from '../../numbers.ts';
import { useSides } from '../../sides.ts';
import { SideMark } from '../../ui/side-mark.tsx';
import { fill, words } from '../../words.ts';
import { endingText } from '../result/ending-text.ts';

type Props = { readonly brief: Brief; readonly tables: readonly DebriefedTable[] };

/** How each table ended, in as many columns as there is room for. */
export function WallResults({ brief, tables }: Props) {
  const t = words(classWall).results;
  const sides = useSides();
  return (
    <>
      <p>{t.lead}</p>
      <ul class={tables.length > 10 ? 'wall-list many' : 'wall-list'}>
        {tables.map(({ number, ending, signed, scores }) => (
          <li key={number}>
            <b>{fill(words(classroom).tables.table, { number })}</b>{' '}
            <span>{endingText({ ending, signed, issues: brief.issues.length, sides })}</span>
            <span class="wall-scores">
              {scores && brief.open
                ? SIDES.map((side) => {
                    const beside = scores[side] - (brief.open?.[side].sheet.walkAway ?? 0);
                    return (
                      <b key={side}>
                        <SideMark side={side} />{' '}
                        {fill(t.score, { side: sides[side].name, points: signedPoints(beside) })}
                      </b>
                    );
                  })
                : t.noScore}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
