import { paretoFrontier } from '../../shared/analysis/frontier.ts';
import { leftOnTheTable } from '../../shared/analysis/left-on-the-table.ts';
import { type OutcomeSpace, outcomeOf, spaceOf } from '../../shared/analysis/outcome-space.ts';
import { bestGains } from '../../shared/analysis/solutions.ts';
import { isAboveReservation } from '../../shared/analysis/utility.ts';
import type { Setup } from '../../shared/rules/setup.ts';
import type { BySide, Package } from '../../shared/rules/vocabulary.ts';

/** What the results of one pair of instructions are measured with. */
export type Yardstick = {
  readonly space: OutcomeSpace;
  /** The most each side can gain over plan B in a text that is no worse than plan B for the other. Tenths. */
  readonly most: BySide<number>;
};

export function yardstickOf(setup: Setup): Yardstick {
  const space = spaceOf(setup);
  const efficient = paretoFrontier(space).points.map(({ utilities }) => utilities);
  const zone = efficient.filter((point) => isAboveReservation(space, point));
  const [us, cuba] = bestGains(space, zone);
  if (us === 0 || cuba === 0) throw new Error(`${setup.format}: no text is better than plan B for both`);
  return { space, most: { us, cuba } };
}

/** The dominance slack of a signed text, tenths of both sides together; 0 iff it is efficient. */
export function slackOf({ space }: Yardstick, text: Package): number {
  const outcome = outcomeOf(space, text);
  if (!outcome) throw new Error('a signed text crosses a red line');
  return leftOnTheTable(space, outcome).slack;
}
