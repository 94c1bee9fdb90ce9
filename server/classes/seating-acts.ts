import { ok, type Result, refuse } from '../../shared/rules/result.ts';
import { LARGEST_DELEGATION } from '../../shared/rules/team.ts';
import {
  type AnySeat,
  bySide,
  isSeat,
  type SeatId,
  SIDES,
  type Side,
  sideOf,
} from '../../shared/rules/vocabulary.ts';
import type { StoredClass, StoredStudent } from '../store/class-store.ts';
import type { Store } from '../store/store.ts';
import type { Usher } from '../usher.ts';
import { type Act, ONE } from './act.ts';
import { type Move, moved } from './plan.ts';
import { hasJournalist, type OpenDelegation, plannedTables } from './seating.ts';
import type { ClassTables } from './tables.ts';

type Ports = {
  readonly store: Store;
  readonly tables: ClassTables;
  readonly usher: Pick<Usher, 'lesson'>;
};

/** Where a teacher wants somebody to sit: before everybody is seated a plan, and then the chairs themselves. */
export function seatingActs({ store, tables, usher }: Ports): {
  readonly [T in 'move' | 'keep-side']: Act<T>;
} {
  async function planned(of: StoredClass, students: readonly StoredStudent[], move: Move) {
    const waiting = students.filter(({ admitted }) => admitted);
    const { teamSize } = of;
    const seated = { us: 0, cuba: 0 };
    const journalist = hasJournalist(of);
    const plan = moved(plannedTables(waiting, { teamSize, seated, journalist }), move, teamSize);
    if (!plan) return refuse('seat-taken');
    // Everybody stays where the teacher saw them, so one move moves nobody else.
    await Promise.all(
      plan.flatMap(({ press = [], ...parties }, at) => [
        ...SIDES.flatMap((side) =>
          parties[side].map((id) => store.changeStudent(id, { plan: { table: at + 1, side } })),
        ),
        // Whoever is left over reports, without a place of their own in the plan.
        ...press.map((id) => store.changeStudent(id, { plan: null })),
      ]),
    );
    return ok(ONE);
  }

  async function seated(of: StoredClass, students: readonly StoredStudent[], move: Move) {
    const find = (id: string | null) => students.find((one) => one.id === id);
    const [who, swap] = [find(move.student), find(move.swap)];
    if (!who?.admitted || (move.swap !== null && !swap)) return refuse('unknown-student');
    if (who.chair && (await isOver(who.chair.match))) return refuse('over');
    const all = await store.tables(of.id);
    const match = all.find(({ number }) => number === move.table)?.match;
    if (!match) {
      if (move.table !== all.length + 1 || swap) return refuse('unknown-match');
      await tables.vacate(who);
      const party = bySide((side) => (side === move.side ? [who.id] : []));
      await tables.open(of, party, new Map([[who.id, { ...who, chair: null }]]));
      return ok(ONE);
    }
    if (await isOver(match)) return refuse('over');
    if (swap) return exchange(who, swap, match, move);
    const there = (await tables.openDelegations(of.id)).find(
      (one) => one.match === match && one.side === move.side,
    );
    return join(of, who, there);
  }

  async function isOver(match: string): Promise<boolean> {
    return (await store.match(match))?.status === 'over';
  }

  async function exchange(who: StoredStudent, swap: StoredStudent, match: string, { side }: Move) {
    const sits = swap.chair?.match === match && isOf(swap.chair.seat, side);
    if (!sits || who.id === swap.id) return refuse('seat-taken');
    await tables.exchange(who, swap);
    return ok(ONE);
  }

  async function join(of: StoredClass, who: StoredStudent, there: OpenDelegation | undefined) {
    const most = of.teamSize === 1 ? 1 : LARGEST_DELEGATION;
    const seat: SeatId | undefined = there?.free[0];
    const isThere = there && who.chair?.match === there.match && isOf(who.chair.seat, there.side);
    if (!there || seat === undefined || isThere || there.size >= most) return refuse('seat-taken');
    await tables.vacate(who);
    await tables.take(who, { student: who.id, match: there.match, seat });
    return ok(ONE);
  }

  return {
    async move(of, { type: _, ...move }) {
      const students = await store.students(of.id);
      const hasTables = (await store.tables(of.id)).length > 0;
      const done: Result<typeof ONE> = await (hasTables ? seated : planned)(of, students, move);
      // Whoever asked for the other side and was moved has their answer.
      if (done.ok) await store.changeStudent(move.student, { asksSwap: false });
      return done;
    },
    async 'keep-side'(of, { student }) {
      const who = (await store.students(of.id)).find(({ id }) => id === student);
      if (!who) return refuse('unknown-student');
      await store.changeStudent(student, { asksSwap: false });
      if (who.chair) usher.lesson(who.chair.match);
      return ok(ONE);
    },
  };
}

function isOf(seat: AnySeat, side: Side): boolean {
  return isSeat(seat) && sideOf(seat) === side;
}
