import type { HomeTable, LinkageTerm, OutcomeSpace, Pair } from '../../shared/analysis/outcome-space.ts';

/** Numbers from a seed (mulberry32), so that a case that failed can be made again. */
export type Dice = (below: number) => number;

export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

export type Size = { readonly issues: number; readonly options: number; readonly most: number };

/** Integer values up to `most` an option, some linkage of either sign, and homes with up to three sums each. */
export function randomSpace(dice: Dice, { issues: count, options: most, most: value }: Size): OutcomeSpace {
  const issues = Array.from({ length: count }, (_, i) => ({
    id: `issue-${i}`,
    options: Array.from({ length: optionCount(dice, most) }, (_, o) => `option-${o}`),
  }));
  const table = (low: number, high: number) =>
    issues.map(({ options }) => options.map(() => low + dice(high - low + 1)));
  const values: Pair<number[][]> = [table(0, value), table(0, value)];
  const reservation = (side: 0 | 1) => {
    const reach = values[side].reduce((sum, row) => sum + Math.max(...row), 0);
    return dice(Math.ceil(reach * 0.9) + 1);
  };
  const home = (): HomeTable | null => {
    if (dice(4) === 0) return null;
    const sums = Array.from({ length: 1 + dice(3) }, () => {
      const start = dice(20);
      return { start, least: start - 4 + dice(count * 4), effects: table(-5, 9) };
    });
    return { sums };
  };
  return {
    issues,
    values,
    linkage: [randomLinkage(dice, issues, value), randomLinkage(dice, issues, value)],
    reservation: [reservation(0), reservation(1)],
    scale: 1000,
    homes: [home(), home()],
  };
}

/** The same with up to three visits home a side, of which the best counts. */
export function withVisits(space: OutcomeSpace, dice: Dice): OutcomeSpace {
  const visited = (home: HomeTable | null): HomeTable | null =>
    home && { ...home, visits: Array.from({ length: 1 + dice(3) }, () => home.sums.map(() => dice(8))) };
  return { ...space, homes: [visited(space.homes[0]), visited(space.homes[1])] };
}

/** Between half of them and all, and now and then a single one. */
function optionCount(dice: Dice, most: number): number {
  return dice(12) === 0 ? 1 : Math.ceil(most / 2) + dice(Math.floor(most / 2) + 1);
}

function randomLinkage(dice: Dice, issues: OutcomeSpace['issues'], value: number): LinkageTerm[] {
  if (issues.length < 3) return [];
  return Array.from({ length: dice(3) }, () => {
    const first = dice(issues.length);
    const tied = [0, 1, 2].slice(0, 2 + dice(2)).map((step) => (first + step) % issues.length);
    const when = tied.map((issue) => {
      const count = issues[issue]?.options.length ?? 0;
      const options = Array.from({ length: count }, (_, o) => o).filter(() => dice(2) === 0);
      return { issue, options: options.length > 0 ? options : [dice(count)] };
    });
    return { when, value: dice(2 * value + 1) - value };
  });
}
