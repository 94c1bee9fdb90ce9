import { paretoFrontier, type Within } from './frontier.ts';
import type { Outcome, OutcomeSpace } from './outcome-space.ts';
import { toleranceOf, utilitiesOf } from './utility.ts';

export type LeftOnTheTable = {
  /** The most that both together could still have gained with neither losing, on the scale of the space; 0 iff efficient. */
  readonly slack: number;
  /** A text that would have given it; `null` where there is none. Both sides would have preferred it, or not minded. */
  readonly better: Outcome | null;
  /** Issues (indices) on which the better text differs. */
  readonly changed: readonly number[];
  /** Distance of the sum to the greatest sum anywhere, whoever would have lost by it: shown beside the slack, never instead. */
  readonly welfareGap: number;
};

/**
 * The dominance slack of a deal: max over outcomes o with u(o) >= u(d) of the sum of u(o) - u(d). The greatest is found on the
 * frontier, because whatever dominates an outcome there dominates the deal too. `within` restricts the outcomes, not the deal.
 */
export function leftOnTheTable(space: OutcomeSpace, deal: Outcome, within: Within = {}): LeftOnTheTable {
  const tolerance = toleranceOf(space);
  const [a, b] = utilitiesOf(space, deal);
  const { points } = paretoFrontier(space, within);
  const gain = ([x, y]: readonly [number, number]) => x + y - a - b;
  const most = (of: typeof points) => Math.max(0, ...of.map(({ utilities }) => gain(utilities)));
  const dominating = points.filter(
    ({ utilities: [x, y] }) => x >= a - tolerance && y >= b - tolerance && x + y - a - b > tolerance,
  );
  const slack = most(dominating);
  const better = dominating
    .filter(({ utilities }) => gain(utilities) >= slack - tolerance)
    .map(({ outcome }) => ({ outcome, changed: changedIssues(deal, outcome) }))
    .reduce<(Pick<LeftOnTheTable, 'changed'> & { outcome: Outcome }) | null>(
      (best, one) => (best && best.changed.length <= one.changed.length ? best : one),
      null,
    );
  return { slack, better: better?.outcome ?? null, changed: better?.changed ?? [], welfareGap: most(points) };
}

/** The issues, as indices, on which two outcomes differ. */
export function changedIssues(from: Outcome, to: Outcome): readonly number[] {
  return from.flatMap((option, issue) => (to[issue] === option ? [] : [issue]));
}
