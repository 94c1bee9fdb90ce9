import type { Judgement } from '../../../shared/coach/exercise.ts';
import type { Side } from '../../../shared/rules/vocabulary.ts';
import { coach } from '../../../shared/words/coach.ts';
import { points, signedPoints } from '../../numbers.ts';
import { useSides } from '../../sides.ts';
import { troubleText } from '../../trouble-text.ts';
import { fill, words } from '../../words.ts';

/** What both true sheets say of a composed package, with the figures behind it. */
export function JudgementText({ judgement, side }: { readonly judgement: Judgement; readonly side: Side }) {
  const t = words(coach).exercise;
  const sides = useSides();
  if (!judgement.legal) return <p>{fill(t.refused, { reason: troubleText(judgement.refusal) })}</p>;
  const { grade, prospect, home, played } = judgement;
  const change = (one: Side) => signedPoints(prospect.values[one] - (played?.values[one] ?? 0));
  return (
    <>
      <p class="grade">{t.grades[grade]}</p>
      <p>{fill(t.worth, { points: points(prospect.values[side]), side: sides[side].inText })}</p>
      {played && (
        <p>
          {fill(t.compared, {
            us: sides.us.name,
            usPoints: change('us'),
            cuba: sides.cuba.name,
            cubaPoints: change('cuba'),
          })}
        </p>
      )}
      <p>
        {fill(t.home, {
          passes: home.passes ? 'yes' : 'no',
          approval: points(home.weighted),
          threshold: points(home.threshold),
        })}
      </p>
    </>
  );
}
