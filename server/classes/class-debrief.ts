import type { ClassDebrief, DebriefedTable } from '../../shared/class-debrief.ts';
import type { Brief } from '../../shared/rules/view-types.ts';
import type { MatchService } from '../match-service.ts';
import type { StoredClass } from '../store/class-store.ts';
import type { Store } from '../store/store.ts';
import { classMoment } from './class-moment.ts';

type Ports = { readonly store: Pick<Store, 'tables'>; readonly service: MatchService };

/** What came of a class's tables, side by side; `null` before the first has ended. */
export function classDebrief({ store, service }: Ports) {
  const chosenMoment = classMoment({ store, service });
  return async (of: Pick<StoredClass, 'id' | 'course'>): Promise<ClassDebrief | null> => {
    const tables: DebriefedTable[] = [];
    let brief: Brief | null = null;
    let talking = 0;
    for (const { match, number } of await store.tables(of.id)) {
      const sight = await service.course(match, 'open');
      const view = sight?.frames.at(-1)?.view;
      if (!sight || !view?.ending) {
        talking += 1;
        continue;
      }
      brief ??= sight.brief;
      const { ending, round, signed, result } = view;
      tables.push({
        ...{ number, ending, round, signed },
        scores: result?.scores ?? null,
        homes: result?.homes ?? null,
      });
    }
    // A table that begins late must not read what the others' instructions were.
    return brief && { brief, tables, talking, moment: talking === 0 ? await chosenMoment(of) : null };
  };
}
