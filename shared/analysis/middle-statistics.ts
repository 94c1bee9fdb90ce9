import { scoreOf } from '../rules/scoring.ts';
import type { Setup } from '../rules/setup.ts';
import { distance } from './deal-measures.ts';
import type { Pair } from './outcome-space.ts';
import type { Frontier } from './point.ts';
import { atLeast, atMost, type Statistic } from './statistic.ts';

/**
 * "Everything in the middle" must not be a good deal, or nobody needs to find out what matters to whom. Where an issue has two middle
 * options, all of the earlier and all of the later are tried, and the better deal counts. A red line is no excuse.
 */
export function middleStatistics(setup: Setup, frontier: Frontier): readonly Statistic[] {
  const deals = [Math.floor, Math.ceil].map((towards): Pair<number> => {
    const text = Object.fromEntries(
      setup.issues.map(({ id, options }) => [id, options[towards((options.length - 1) / 2)]?.id ?? '']),
    );
    return [scoreOf(setup.sheets.us, text), scoreOf(setup.sheets.cuba, text)];
  });
  const { us, cuba } = setup.sheets;
  const surplus = deals.map(([a, b]) => Math.min(a - us.walkAway, b - cuba.walkAway) / 1000);
  const points = frontier.points.map(({ utilities }) => utilities);
  return [
    atMost('middle-over-worse-walk-away', Math.max(...surplus), -0.001),
    atLeast(
      'middle-to-frontier',
      Math.min(...deals.map((deal) => distance({ scale: 1000 }, deal, points))),
      0.15,
    ),
  ];
}
