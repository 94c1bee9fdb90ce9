import { outcomeOf, spaceOf, textOf } from '../../../shared/analysis/outcome-space.ts';
import type { Point } from '../../../shared/analysis/point.ts';
import { scoreOf } from '../../../shared/rules/scoring.ts';
import type { Brief, View } from '../../../shared/rules/view-types.ts';
import {
  type BySide,
  bySide,
  type IssueId,
  type Package,
  STATUS_QUO,
} from '../../../shared/rules/vocabulary.ts';
import { analyse } from '../../analysis/analyse.ts';

/** A text that would have been better, what it would have brought (tenths of a point), and the issues it changes. */
export type Missed = {
  readonly text: Package;
  /** Over the ratified text, or over plan B where there is none; never negative. */
  readonly gains: BySide<number>;
  readonly issues: readonly IssueId[];
};

/**
 * What an ended match left on the table: of the texts that both homes would ratify at their opening approvals, after a
 * ratified text the one that adds most without loss for either side; without an agreement the one that gives the side
 * that gains least over its plan B the most. `null`: nothing was left. `brief` must be open.
 */
export async function missedText(
  { issues, open }: Pick<Brief, 'issues' | 'open'>,
  { ending, signed, climate }: Pick<View, 'ending' | 'signed' | 'climate'>,
): Promise<Missed | null> {
  if (!open) return null;
  const sheets = bySide((side) => open[side].sheet);
  // A gesture that the room of the end was too cold for could not have been signed.
  const warm = issues.map((issue) => ({
    ...issue,
    options: issue.options.filter(({ id, gate = 0 }) => gate <= climate || signed?.[issue.id] === id),
  }));
  const space = spaceOf({ issues: warm, sheets, homes: bySide((side) => open[side].home) });
  const deal = ending?.type === 'ratified' && signed ? outcomeOf(space, signed) : null;
  const ratified = { ratified: true };
  const better = deal
    ? (await analyse('leftOnTheTable', space, deal, ratified)).better
    : fairest((await analyse('paretoFrontier', space, ratified)).points, space.reservation);
  if (!better) return null;
  const text = textOf(space, better);
  const before = (issue: IssueId) => (deal && signed?.[issue]) || STATUS_QUO;
  return {
    text,
    gains: bySide(
      (side) =>
        scoreOf(sheets[side], text) -
        (deal && signed ? scoreOf(sheets[side], signed) : sheets[side].walkAway),
    ),
    issues: issues.map(({ id }) => id).filter((id) => text[id] !== before(id)),
  };
}

/** The point whose lesser gain over the walk-away values is greatest; `null` if none is above both. */
function fairest(points: readonly Point[], [us, cuba]: Point['utilities']): Point['outcome'] | null {
  const least = ({ utilities: [a, b] }: Point) => Math.min(a - us, b - cuba);
  const best = points.reduce<Point | null>((top, one) => (top && least(top) >= least(one) ? top : one), null);
  return best && least(best) > 0 ? best.outcome : null;
}
