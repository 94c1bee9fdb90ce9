import { scoreOf } from '../../../shared/rules/scoring.ts';
import type { Side } from '../../../shared/rules/vocabulary.ts';
import { result } from '../../../shared/words/result.ts';
import { linkageChanges } from '../../linkage-changes.ts';
import { linkedIssues } from '../../linkage-words.ts';
import { nameOf } from '../../name-of.ts';
import { points, signedPoints } from '../../numbers.ts';
import { useSides } from '../../sides.ts';
import { SideMark } from '../../ui/side-mark.tsx';
import { fill, words } from '../../words.ts';
import type { ResultProps } from './result-sheet.tsx';

/** One side's own sum, beside its own plan B. The other side's numbers stand on another card. */
export function ScoreCard({
  side,
  brief,
  view,
  players,
  content,
  own,
}: ResultProps & { readonly side: Side }) {
  const sides = useSides();
  const t = words(result);
  const { scores, walkAways, variants } = view.result ?? {};
  if (!scores || !walkAways || !variants || !view.ending) return null;
  const ratified = view.ending.type === 'ratified';
  const sheet = brief.open?.[side].sheet;
  const worth = ratified && sheet && view.signed ? scoreOf(sheet, view.signed) : walkAways[side];
  const linked = ratified && sheet && view.signed ? linkageChanges(sheet, {}, view.signed) : [];
  const refused = view.ending.type === 'refused-at-home' && view.ending.by.includes(side);
  const beside = scores[side] - walkAways[side];
  const verdict = beside > 0 ? t.above : beside < 0 ? t.below : t.equal;
  const yours = side === own ? 'yes' : 'no';
  const variant = content.variants[side][variants[side]]?.name;
  return (
    <div class={`card score-card ${side}`}>
      <h2>
        <SideMark side={side} /> {sides[side].name}
        {players[side] && (
          <small>
            {' '}
            <bdi>{nameOf(players[side])}</bdi>
          </small>
        )}
      </h2>
      {side === own && <p class="yours">{t.yourResult}</p>}
      <p class="score">
        <b class="number">{points(scores[side])}</b>
        <span>{fill(verdict, { points: points(Math.abs(beside)), own: yours })}</span>
      </p>
      <dl>
        <div>
          <dt>{ratified ? fill(t.textValue, { own: yours }) : t.planBValue}</dt>
          <dd>{points(worth)}</dd>
        </div>
        {linked.map((change) => (
          <div key={change.linkage.id} class="part">
            <dt>{fill(t.linkedRow, { issues: linkedIssues(content, change.linkage) })}</dt>
            <dd>{signedPoints(change.points)}</dd>
          </div>
        ))}
        <div>
          <dt>{t.waitingRow}</dt>
          <dd>{view.waiting === 0 ? '0' : signedPoints(-view.waiting)}</dd>
        </div>
        {refused && (
          <div>
            <dt>{t.repudiationRow}</dt>
            <dd>{signedPoints(-brief.numbers.repudiation)}</dd>
          </div>
        )}
        <div class="sum">
          <dt>{t.total}</dt>
          <dd>{points(scores[side])}</dd>
        </div>
        <div class="beside">
          <dt>{fill(t.walkAway, { own: yours })}</dt>
          <dd>{points(walkAways[side])}</dd>
        </div>
      </dl>
      {variant && <p class="muted">{fill(t.instructedAs, { name: variant })}</p>}
    </div>
  );
}
