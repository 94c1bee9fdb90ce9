import type { DomainProfile } from './domain.ts';

/** Sums of one half of the issues, that many at most: both halves together take a moment. */
const MOST_SUMS = 300_000;
type Sum = { readonly worth: number; readonly taken: readonly number[] };

/**
 * The outcome worth least among those worth at least the reservation value: naming it keeps the set of outcomes a side
 * would rather sign than not. Exact, by meeting in the middle (Horowitz, Sahni 1974). Undefined: no outcome is worth
 * that much. Null: too many outcomes to go through.
 */
export function reservationBid(profile: DomainProfile): readonly number[] | null | undefined {
  const rows = profile.evaluations.map((row, issue) => row.map((one) => (profile.weights[issue] ?? 0) * one));
  const half = halfway(rows);
  const first = sums(rows.slice(0, half));
  const second = sums(rows.slice(half));
  if (!first || !second) return null;
  // Rounding noise must not lift the value over the outcome that is meant.
  const least = profile.reservation - 1e-10;
  let best: { readonly worth: number; readonly outcome: readonly number[] } | undefined;
  let at = second.length - 1;
  for (const one of first) {
    while (at > 0 && one.worth + (second[at - 1]?.worth ?? 0) >= least) at--;
    const other = second[at];
    const worth = one.worth + (other?.worth ?? 0);
    if (other && worth >= least && (!best || worth < best.worth))
      best = { worth, outcome: [...one.taken, ...other.taken] };
  }
  return best?.outcome;
}

/** Where to cut the issues so that both halves have about equally many outcomes. */
function halfway(rows: readonly (readonly number[])[]): number {
  const total = rows.reduce((sum, row) => sum + Math.log(row.length), 0);
  let sum = 0;
  const at = rows.findIndex((row) => {
    sum += Math.log(row.length);
    return sum >= total / 2;
  });
  return at + 1;
}

/** Every sum, rising. */
function sums(rows: readonly (readonly number[])[]): readonly Sum[] | null {
  if (rows.reduce((product, row) => product * row.length, 1) > MOST_SUMS) return null;
  const all = rows.reduce<Sum[]>(
    (before, row) =>
      before.flatMap(({ worth, taken }) =>
        row.map((more, at) => ({ worth: worth + more, taken: [...taken, at] })),
      ),
    [{ worth: 0, taken: [] }],
  );
  return all.sort((a, b) => a.worth - b.worth);
}
