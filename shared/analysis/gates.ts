import type { Bounds } from './blocks.ts';
import type { HomeTable } from './outcome-space.ts';
import { visitsOf } from './utility.ts';

/**
 * One home as the search asks it: its columns begin at `from`, and each alternative is what they must reach after one of the visits.
 * Alternatives differ in what they ask, never in the columns, so that one search serves all of them.
 */
export type Gate = { readonly from: number; readonly alternatives: readonly (readonly number[])[] };

/** The gates of the homes, whose columns follow one another from `first` on. */
export function gatesOf(homes: readonly HomeTable[], first: number): readonly Gate[] {
  let from = first;
  return homes.map((home) => {
    const asked = visitsOf(home).map((visit) =>
      home.sums.map(({ start, least }, at) => least - start - (visit[at] ?? 0)),
    );
    const gate = { from, alternatives: asked.filter((one, at) => !isNeedless(one, at, asked)) };
    from += home.sums.length;
    return gate;
  });
}

/** Whether another alternative never asks more; of equal ones the first stays. */
function isNeedless(one: readonly number[], at: number, all: readonly (readonly number[])[]): boolean {
  return all.some((other, o) => {
    if (o === at || !one.every((asked, d) => (other[d] ?? 0) <= asked)) return false;
    return o < at || one.some((asked, d) => (other[d] ?? 0) < asked);
  });
}

/** Whether what is reached, with what may follow, surely passes every gate, surely fails one, or is open. */
export function passing(
  gates: readonly Gate[],
  at: readonly number[],
  { low, high }: Bounds,
): 'passes' | 'fails' | 'open' {
  let all: 'passes' | 'open' = 'passes';
  for (const { from, alternatives } of gates) {
    let best: 'passes' | 'fails' | 'open' = 'fails';
    for (const asked of alternatives) {
      const one = reaching(asked, at, { low, high }, from);
      if (one !== 'fails') best = one;
      if (one === 'passes') break;
    }
    if (best === 'fails') return 'fails';
    if (best === 'open') all = 'open';
  }
  return all;
}

function reaching(
  asked: readonly number[],
  at: readonly number[],
  { low, high }: Bounds,
  from: number,
): 'passes' | 'fails' | 'open' {
  let reach: 'passes' | 'open' = 'passes';
  for (let d = 0; d < asked.length; d += 1) {
    const missing = (asked[d] as number) - (at[from + d] as number);
    if ((high[from + d] as number) < missing) return 'fails';
    if ((low[from + d] as number) < missing) reach = 'open';
  }
  return reach;
}
