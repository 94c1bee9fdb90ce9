/**
 * The undominated points found so far, the first utility falling and the second rising, each with the choices that made
 * one of its outcomes. A candidate that ties with a kept point is not dominated: it counts.
 */
export type Archive<T> = { readonly entries: ArchiveEntry<T>[]; readonly tolerance: number };
export type ArchiveEntry<T> = {
  readonly first: number;
  readonly second: number;
  outcomes: number;
  readonly made: T;
};

/** The kept entry that reaches `first` and has the greatest second utility: the last of those that do. */
function lastReaching<T>({ entries, tolerance }: Archive<T>, first: number, from: number): number {
  let at = from;
  while (at < entries.length && (entries[at] as ArchiveEntry<T>).first >= first - tolerance) at += 1;
  return at - 1;
}

/** Whether every shifted point is strictly dominated; points come with the first utility falling. */
export function dominatesAll<T>(
  archive: Archive<T>,
  points: { readonly size: number; readonly first: Float64Array; readonly second: Float64Array },
  shift: readonly [number, number],
): boolean {
  const { entries, tolerance } = archive;
  let at = 0;
  for (let i = 0; i < points.size; i += 1) {
    const first = (points.first[i] as number) + shift[0];
    const second = (points.second[i] as number) + shift[1];
    const reaching = lastReaching(archive, first, at);
    if (reaching < 0) return false;
    const { first: a, second: b } = entries[reaching] as ArchiveEntry<T>;
    if (b < second - tolerance || (b <= second + tolerance && a <= first + tolerance)) return false;
    at = reaching;
  }
  return true;
}

/** Keeps an undominated entry and drops what it dominates; a tie adds its outcomes to the entry kept. */
export function keep<T>(archive: Archive<T>, entry: ArchiveEntry<T>): void {
  const { entries, tolerance } = archive;
  const reaching = lastReaching(archive, entry.first, 0);
  const rival = entries[reaching];
  if (rival && rival.second >= entry.second - tolerance) {
    const tie = rival.second <= entry.second + tolerance && rival.first <= entry.first + tolerance;
    if (tie) rival.outcomes += entry.outcomes;
    return;
  }
  let start = reaching + 1;
  while (start > 0 && (entries[start - 1] as ArchiveEntry<T>).first <= entry.first + tolerance) start -= 1;
  let end = start;
  while (end < entries.length && (entries[end] as ArchiveEntry<T>).second <= entry.second + tolerance)
    end += 1;
  entries.splice(start, end - start, entry);
}
