import type { HomeTable, Outcome, OutcomeSpace, Pair } from '../../shared/analysis/outcome-space.ts';

/** The same questions answered by looking at every outcome, straight from the definitions. */
export type Seen = {
  readonly outcome: Outcome;
  readonly utilities: Pair<number>;
  readonly ratified: Pair<boolean>;
};

export function everyOutcome(space: OutcomeSpace): Seen[] {
  const seen: Seen[] = [];
  const visit = (outcome: number[]): void => {
    if (outcome.length === space.issues.length) {
      const utilities: Pair<number> = [worth(space, 0, outcome), worth(space, 1, outcome)];
      seen.push({
        outcome: [...outcome],
        utilities,
        ratified: [accepts(space.homes[0], outcome), accepts(space.homes[1], outcome)],
      });
      return;
    }
    const options = space.issues[outcome.length]?.options.length ?? 0;
    for (let option = 0; option < options; option += 1) visit([...outcome, option]);
  };
  visit([]);
  return seen;
}

function worth(space: OutcomeSpace, side: 0 | 1, outcome: Outcome): number {
  let sum = 0;
  for (const [i, option] of outcome.entries()) sum += space.values[side][i]?.[option] ?? Number.NaN;
  for (const { when, value } of space.linkage[side])
    if (!when.some(({ issue, options }) => !options.includes(outcome[issue] ?? -1))) sum += value;
  return sum;
}

function accepts(home: HomeTable | null, outcome: Outcome): boolean {
  if (!home) return true;
  for (const visit of home.visits ?? [[]]) {
    let pass = true;
    for (const [at, { start, least, effects }] of home.sums.entries()) {
      let sum = start + (visit[at] ?? 0);
      for (const [i, option] of outcome.entries()) sum += effects[i]?.[option] ?? Number.NaN;
      if (sum < least) pass = false;
    }
    if (pass) return true;
  }
  return false;
}

/** `u1,u2` -> how many outcomes lie there. */
export function pointsOf(seen: readonly Seen[]): Map<string, { utilities: Pair<number>; outcomes: number }> {
  const points = new Map<string, { utilities: Pair<number>; outcomes: number }>();
  for (const { utilities } of seen) {
    const key = String(utilities);
    points.set(key, { utilities, outcomes: (points.get(key)?.outcomes ?? 0) + 1 });
  }
  return points;
}

/** Undominated points with the outcomes on them, the first utility falling. */
export function undominated(seen: readonly Seen[]): { utilities: Pair<number>; outcomes: number }[] {
  const points = [...pointsOf(seen).values()];
  // The greatest second utility for each first one; then nobody with more of the first may have as much of the second.
  const best = new Map<number, number>();
  for (const {
    utilities: [a, b],
  } of points)
    best.set(a, Math.max(b, best.get(a) ?? Number.NEGATIVE_INFINITY));
  const columns = [...best].sort(([a], [b]) => b - a);
  const kept = new Set<string>();
  let reached = Number.NEGATIVE_INFINITY;
  for (const [a, b] of columns) {
    if (b > reached) kept.add(`${a},${b}`);
    reached = Math.max(reached, b);
  }
  return points
    .filter(({ utilities }) => kept.has(String(utilities)))
    .sort((x, y) => y.utilities[0] - x.utilities[0]);
}

export function inZone(space: OutcomeSpace, seen: readonly Seen[]): Seen[] {
  return seen.filter(({ utilities: [a, b] }) => a >= space.reservation[0] && b >= space.reservation[1]);
}

/** All distinct points for which no other is strictly preferred, as sorted strings. */
export function mostPreferred(
  points: readonly Pair<number>[],
  prefers: (a: Pair<number>, b: Pair<number>) => boolean,
): string[] {
  const distinct = [...new Map(points.map((point) => [String(point), point])).values()];
  // A linear pass finds one of the best; the rest tie with it.
  const [first, ...others] = distinct;
  if (!first) return [];
  const best = others.reduce((a, b) => (prefers(b, a) ? b : a), first);
  return distinct
    .filter((point) => !prefers(best, point))
    .map(String)
    .sort();
}
