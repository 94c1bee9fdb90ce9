import { other, type Side } from '../../shared/rules/vocabulary.ts';

/** A chair that a bot holds until somebody comes. */
export type OpenChair = { readonly match: string; readonly side: Side };

/** `null`: a bot sits there. */
export type Pair = { readonly us: string | null; readonly cuba: string | null };

export type Seating = {
  /** Who takes which open chair. */
  readonly taken: readonly { readonly student: string; readonly chair: OpenChair }[];
  readonly tables: readonly Pair[];
};

/**
 * Who sits where. Open chairs are filled first, one student for each; then the others meet in pairs in the order they
 * came, and whoever is left over meets a bot, on the side that has fewer students.
 */
export function seatingOf(
  waiting: readonly string[],
  open: readonly OpenChair[],
  seated: { readonly us: number; readonly cuba: number },
): Seating {
  const taken = open.slice(0, waiting.length).map((chair, i) => ({ student: waiting[i] as string, chair }));
  const rest = waiting.slice(taken.length);
  const counts = { ...seated };
  for (const { chair } of taken) counts[chair.side] += 1;
  const tables: Pair[] = [];
  for (let i = 0; i < rest.length; i += 2) {
    const [first, second = null] = [rest[i] as string, rest[i + 1]];
    const fewer: Side = counts.cuba < counts.us ? 'cuba' : 'us';
    // Pairs change sides in turn, so that who comes first does not always speak for the same country.
    const side = second === null ? fewer : tables.length % 2 === 0 ? 'us' : 'cuba';
    counts[side] += 1;
    if (second !== null) counts[other(side)] += 1;
    tables.push(side === 'us' ? { us: first, cuba: second } : { us: second, cuba: first });
  }
  return { taken, tables };
}
