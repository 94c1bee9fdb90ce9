import type { Debrief } from '../../shared/coach/debrief.ts';
import type { MatchRecord } from '../../shared/rules/record.ts';
import { analyse } from './analyse.ts';

/** A class that compares its tables goes back and forth between a few matches. */
const KEPT = 6;

type Kept = { readonly reckoned: Promise<Debrief>; debrief: Debrief | null };

const kept = new Map<string, Kept>();

/** The last hash of a log stands for all of it. */
function nameOf(records: readonly MatchRecord[]): string {
  return records.at(-1)?.hash ?? '';
}

/** The debrief of a finished match, reckoned once for however many pages ask for it, and shared while it is reckoned. */
export function debriefFor(records: readonly MatchRecord[]): Promise<Debrief> {
  const name = nameOf(records);
  const known = kept.get(name);
  kept.delete(name);
  const one = known ?? { reckoned: analyse('debriefOf', records), debrief: null };
  kept.set(name, one);
  if (known) return one.reckoned;
  const [oldest] = kept.keys();
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  one.reckoned.then(
    (debrief) => {
      one.debrief = debrief;
    },
    // What failed once may be asked again.
    () => kept.get(name) === one && kept.delete(name),
  );
  return one.reckoned;
}

/** What is known already needs no waiting for. */
export function knownDebrief(records: readonly MatchRecord[]): Debrief | null {
  return kept.get(nameOf(records))?.debrief ?? null;
}
