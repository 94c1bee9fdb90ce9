import type { Outcome, OutcomeSpace } from './outcome-space.ts';
import { termHolds } from './utility.ts';

/** A sum over the issues beside the two utilities, as one column more in every block. */
export type Effects = readonly (readonly number[])[];

/**
 * Issues that linkage ties together, taken as one: each row is a choice on all of them. Blocks are independent of one another,
 * so that every figure of an outcome is a sum over the blocks.
 */
export type Block = {
  readonly issues: readonly number[];
  /** rows[row][k]: the option on issues[k]. */
  readonly rows: readonly (readonly number[])[];
  /** columns[0] and [1]: what the row adds to the utilities, linkage included; from [2] on: to the sums asked for. */
  readonly columns: readonly Float64Array[];
};

/** Options that stay as they are: `fixed[issue]` is the option's index, `null` or missing leaves it free. */
export type Fixed = readonly (number | null)[];

/** The space cut into independent blocks; issues without linkage stand alone. In order of their first issues. */
export function blocksOf(space: OutcomeSpace, fixed: Fixed = [], sums: readonly Effects[] = []): Block[] {
  return groupsOf(space).map((issues) => {
    const rows = rowsOf(space, issues, fixed);
    const additive = [...space.values, ...sums].map((effects) =>
      Float64Array.from(rows, (row) =>
        row.reduce((sum, option, k) => sum + (effects[issues[k] ?? -1]?.[option] ?? 0), 0),
      ),
    );
    addLinkage(space, issues, rows, additive);
    return { issues, rows, columns: additive };
  });
}

/** The blocks from the one whose rows differ most in utility to the one whose rows differ least. */
export function byStakes(blocks: readonly Block[]): Block[] {
  const stakes = new Map(blocks.map((block) => [block, stakesOf(block)]));
  return [...blocks].sort((a, b) => (stakes.get(b) ?? 0) - (stakes.get(a) ?? 0));
}

function stakesOf({ columns }: Block): number {
  const range = (column: Float64Array) => Math.max(...column) - Math.min(...column);
  return columns.slice(0, 2).reduce((sum, column) => sum + range(column), 0);
}

/** What the blocks from each one on add to each column at least and at most; the last entry is what no block adds. */
export type Bounds = { readonly low: readonly number[]; readonly high: readonly number[] };

export function boundsFrom(blocks: readonly Block[]): Bounds[] {
  const none = (blocks[0]?.columns ?? []).map(() => 0);
  const bounds: Bounds[] = [{ low: none, high: none }];
  for (const { columns } of [...blocks].reverse()) {
    const after = bounds[0] as Bounds;
    bounds.unshift({
      low: columns.map((column, d) => Math.min(...column) + (after.low[d] as number)),
      high: columns.map((column, d) => Math.max(...column) + (after.high[d] as number)),
    });
  }
  return bounds;
}

/** The outcome that takes these rows, one of each block. */
export function outcomeOfRows(blocks: readonly Block[], rows: readonly number[]): Outcome {
  const outcome: number[] = [];
  for (const [b, block] of blocks.entries())
    for (const [k, issue] of block.issues.entries())
      outcome[issue] = block.rows[rows[b] as number]?.[k] as number;
  return outcome;
}

function groupsOf(space: OutcomeSpace): number[][] {
  const head = space.issues.map((_, i) => i);
  for (const { when } of space.linkage.flat()) {
    const heads = when.map(({ issue }) => head[issue] ?? issue);
    const first = Math.min(...heads);
    for (const [i, of] of head.entries()) if (heads.includes(of)) head[i] = first;
  }
  const groups = new Map<number, number[]>();
  for (const [i, of] of head.entries()) groups.set(of, [...(groups.get(of) ?? []), i]);
  return [...groups.values()];
}

function rowsOf(space: OutcomeSpace, issues: readonly number[], fixed: Fixed): number[][] {
  let rows: number[][] = [[]];
  for (const issue of issues) {
    const only = fixed[issue] ?? null;
    const options = only === null ? (space.issues[issue]?.options ?? []).map((_, o) => o) : [only];
    rows = rows.flatMap((row) => options.map((option) => [...row, option]));
  }
  return rows;
}

function addLinkage(
  space: OutcomeSpace,
  issues: readonly number[],
  rows: readonly (readonly number[])[],
  columns: readonly Float64Array[],
): void {
  for (const side of [0, 1] as const) {
    const terms = space.linkage[side].filter(({ when }) => when.every(({ issue }) => issues.includes(issue)));
    if (terms.length === 0) continue;
    for (const [r, row] of rows.entries()) {
      const outcome: number[] = [];
      for (const [k, issue] of issues.entries()) outcome[issue] = row[k] ?? -1;
      for (const { when, value } of terms)
        if (termHolds(when, outcome)) columns[side]?.set([(columns[side]?.[r] ?? 0) + value], r);
    }
  }
}
