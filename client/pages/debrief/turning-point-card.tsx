import type { Cause } from '../../../shared/coach/cause.ts';
import type { TurningPoint } from '../../../shared/coach/turning-points.ts';
import type { ScenarioWords } from '../../../shared/rules/scenario-words.ts';
import { type BySide, SIDES, type Side } from '../../../shared/rules/vocabulary.ts';
import type { SideNames } from '../../../shared/scenarios/side-names.ts';
import { coach } from '../../../shared/words/coach.ts';
import { points, signedPoints } from '../../numbers.ts';
import { pathTo } from '../../router.ts';
import { useSides } from '../../sides.ts';
import { fill, words } from '../../words.ts';
import { endingText } from '../result/ending-text.ts';
import type { DebriefMatch } from './debrief-match.ts';
import { rowsText } from './rows-text.ts';

type Props = {
  readonly point: TurningPoint;
  readonly side: Side;
  readonly match: DebriefMatch;
  readonly content: ScenarioWords;
  /** What the moment's name is on the page. */
  readonly heading?: 'h3' | 'h4';
};

/** What happened, how much it changed, and the way to look at it. */
export function TurningPointCard({ point, side, match, content, heading: Heading = 'h3' }: Props) {
  const t = words(coach);
  const sides = useSides();
  const replay = `${pathTo({ page: 'replay', id: match.id })}?at=${point.seq}&as=open`;
  const own = fill(t.own, { side: sides[side].inText, change: signedPoints(point.own[side]) });
  const joint = fill(t.joint, { change: signedPoints(point.joint) });
  return (
    <>
      <Heading>{fill(t.moment, { round: point.round, seq: point.seq })}</Heading>
      <p>{causeText(point, match, { sides, content })}</p>
      <p class="turning-change">
        <b>{own}</b>; {joint}.
      </p>
      <a class="no-print" href={replay}>
        {t.see}
      </a>
    </>
  );
}

/** What made the moment one. */
export type Names = { readonly sides: BySide<SideNames>; readonly content: ScenarioWords };

export function causeText(
  { reason, by }: TurningPoint,
  { brief, view }: DebriefMatch,
  { sides, content }: Names,
): string {
  if (reason.type === 'ended')
    return endingText({ ending: reason.ending, signed: view.signed, issues: brief.issues.length, sides });
  const both = SIDES.map((side) => sides[side].inText).join(' + ');
  const [actor] = by;
  const side = by.length === 1 && actor ? sides[actor].first : both;
  return fill(words(coach).causes[reason.type], { side, ...detail(reason, content) });
}

function detail(reason: Cause, content: ScenarioWords): Record<string, string> {
  switch (reason.type) {
    case 'accepted':
      return { rows: rowsText(reason.rows, content) };
    case 'round-unsigned':
      return { cost: points(reason.cost) };
    case 'dispatch':
      return {
        headline: (content.dispatches[reason.dispatch]?.headline ?? reason.dispatch).replace(/\.$/, ''),
      };
    default:
      return {};
  }
}
