import { useEffect, useState } from 'preact/hooks';
import { analyse } from '../../analysis/analyse.ts';
import type { Source } from './source.ts';

const NONE: readonly number[] = [];

/** The steps at which a finished match turned for the table as a whole, by their numbers; empty until they are known. */
export function useTurningPoints(source: Source, over: boolean): readonly number[] {
  const [turns, setTurns] = useState(NONE);
  useEffect(() => {
    setTurns(NONE);
    if (!over) return;
    let gone = false;
    async function reckon(): Promise<void> {
      const records = await source.records();
      if (!records.ok || gone) return;
      const { turningPoints } = await analyse('debriefOf', records.value);
      if (!gone) setTurns(turningPoints.table.map(({ seq }) => seq));
    }
    // A replay without its turning points is a replay all the same.
    reckon().catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [source, over]);
  return turns;
}
