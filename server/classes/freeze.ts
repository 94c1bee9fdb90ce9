import type { ClassWish } from '../../shared/class-wishes.ts';
import { ok } from '../../shared/rules/result.ts';
import type { MatchService } from '../match-service.ts';
import type { Store } from '../store/store.ts';
import type { Usher } from '../usher.ts';
import type { Act } from './act.ts';
import { atTables } from './at-tables.ts';
import type { Bells } from './bell.ts';
import type { ClassTables } from './tables.ts';

export type FreezePorts = {
  readonly store: Store;
  readonly service: MatchService;
  readonly tables: ClassTables;
  readonly usher: Usher;
  readonly bells: Bells;
};

/** Between two lessons: every table stands still, no bell rings, and everybody is told so; then all goes on. */
export function freezing({ store, service, tables, usher, bells }: FreezePorts): Act<'freeze'> {
  return async (of, { frozen }, cmdId) => {
    const { id, course } = of;
    const matches = (await store.tables(id)).map(({ match }) => match);
    await store.changeClass(id, { course: { ...course, frozen, plan: null }, bell: null, bellRung: false });
    bells.set({ id, bell: null, bellRung: false });
    // A pause of somebody who was away would be lifted when they come back: the teacher's takes its place.
    const woken = await atTables(service, matches, { type: 'resume' }, `${cmdId}-wake`);
    const { done } = frozen ? await atTables(service, matches, { type: 'pause' }, cmdId) : woken;
    if (!frozen && of.begun) await tables.seatWaiting(of);
    for (const match of matches) usher.lesson(match);
    return ok({ done: Math.max(1, done), refused: 0 });
  };
}

/** What would move a table on, or make one, has to wait until the lesson goes on. */
export function waitsForNextTime(wish: ClassWish): boolean {
  if (wish.type === 'host') return wish.wish.type !== 'cancel';
  return wish.type === 'begin' || wish.type === 'plan' || (wish.type === 'bell' && wish.at !== null);
}
