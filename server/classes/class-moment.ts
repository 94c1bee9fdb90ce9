import type { ClassMoment } from '../../shared/class-course.ts';
import type { MatchService } from '../match-service.ts';
import type { StoredClass } from '../store/class-store.ts';
import type { Store } from '../store/store.ts';

type Ports = { readonly store: Pick<Store, 'tables'>; readonly service: MatchService };

/** The step of one table's talks that the teacher chose; `null` if there is none, or its table is gone. */
export function classMoment({ store, service }: Ports) {
  return async ({ id, course }: Pick<StoredClass, 'id' | 'course'>): Promise<ClassMoment | null> => {
    const chosen = course.moment;
    if (!chosen) return null;
    const sight = await service.course(chosen.match, 'open');
    const at = sight?.frames.findIndex(({ seq }) => seq === chosen.seq) ?? -1;
    const frame = sight?.frames[at];
    const table = (await store.tables(id)).find(({ match }) => match === chosen.match);
    if (!sight || !frame || !table) return null;
    return { number: table.number, step: at + 1, steps: sight.frames.length, brief: sight.brief, frame };
  };
}
