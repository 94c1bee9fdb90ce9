import { weightOf } from '../rules/scoring.ts';
import type { Setup, Sheet } from '../rules/setup.ts';
import { SIDES } from '../rules/vocabulary.ts';
import { blocksOf } from './blocks.ts';
import { rankCorrelation } from './correlation.ts';
import { paretoFrontier } from './frontier.ts';
import { logrollingPairs } from './logrolling.ts';
import type { OutcomeSpace, Pair } from './outcome-space.ts';
import { atLeast, atMost, between, type Statistic } from './statistic.ts';
import { isAboveReservation } from './utility.ts';

/** An issue on which one side cares this many times more than the other is one to trade, not to fight over. */
const MATTERS_ALIKE = 2.5;

/** What the issues are to the two sides: trades always; where `isFull`, weights, kinds of issues and linkage too. */
export function issueStatistics(setup: Setup, space: OutcomeSpace, isFull: boolean): readonly Statistic[] {
  const { us, cuba } = setup.sheets;
  const ids = setup.issues.map(({ id }) => id);
  const weights: Pair<readonly number[]> = [
    ids.map((id) => weightOf(us, id)),
    ids.map((id) => weightOf(cuba, id)),
  ];
  const trades = atLeast('logrolling-pairs', logrollingPairs(weights).length, 3);
  if (!isFull) return [trades];
  const issues = ids.map((_, issue) => issue);
  const blocks = blocksOf(space).map((block) => block.issues.length);
  return [
    trades,
    ...SIDES.map((side, i) =>
      between(`top-three-share-${side}`, topThreeShare(weights[i] ?? [], setup.sheets[side]), [0.45, 0.6]),
    ),
    atMost('weight-rank-correlation', rankCorrelation(...weights), -0.3),
    atMost('frozen-issues-that-empty-zone', issues.filter((issue) => emptiesZone(space, issue)).length, 0),
    atLeast('compatible-issues', issues.filter((issue) => isCompatible(space, issue)).length, 1),
    atLeast('distributive-issues', issues.filter((issue) => isDistributive(space, issue)).length, 2),
    ...SIDES.map((side, i) =>
      atMost(`linkage-share-${side}`, linkageShare(weights[i] ?? [], setup.sheets[side]), 0.15),
    ),
    atMost('largest-linked-block', Math.max(...blocks), 3),
  ];
}

/** Points of a sheet: the best option of every issue and every linkage that gives. */
function pointsOf(weights: readonly number[], { linkage }: Sheet): number {
  return sum(weights) + sum(linkage.map(({ value }) => Math.max(0, value)));
}

function topThreeShare(weights: readonly number[], sheet: Sheet): number {
  return sum([...weights].sort((a, b) => b - a).slice(0, 3)) / pointsOf(weights, sheet);
}

function linkageShare(weights: readonly number[], sheet: Sheet): number {
  return sum(sheet.linkage.map(({ value }) => Math.abs(value))) / pointsOf(weights, sheet);
}

/** Whether either side's worst option there, once settled, leaves no outcome that suits both. */
function emptiesZone(space: OutcomeSpace, issue: number): boolean {
  return space.values.some((values) => {
    const row = values[issue] ?? [];
    const worst = row.flatMap((value, option) => (value === Math.min(...row) ? [option] : []));
    return worst.some((option) => {
      const fixed = space.issues.map((_, i) => (i === issue ? option : null));
      return !paretoFrontier(space, { fixed }).points.some(({ utilities }) =>
        isAboveReservation(space, utilities),
      );
    });
  });
}

/** Both want the same option, and both want it. */
function isCompatible({ values }: OutcomeSpace, issue: number): boolean {
  const [own, other] = [values[0][issue] ?? [], values[1][issue] ?? []];
  const [most, mostOther] = [Math.max(...own), Math.max(...other)];
  return (
    most > 0 && mostOther > 0 && own.some((value, option) => value === most && other[option] === mostOther)
  );
}

/** What one side likes better the other likes less, over all options of the issue (later apart), and it matters to both alike. */
function isDistributive({ values }: OutcomeSpace, issue: number): boolean {
  const [own, other] = [values[0][issue]?.slice(0, -1) ?? [], values[1][issue]?.slice(0, -1) ?? []];
  const opposed = own.every((a, i) =>
    own.every((b, j) => i === j || (a - b) * ((other[i] ?? 0) - (other[j] ?? 0)) < 0),
  );
  const [most, mostOther] = [Math.max(...own), Math.max(...other)];
  return opposed && most < MATTERS_ALIKE * mostOther && mostOther < MATTERS_ALIKE * most;
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}
