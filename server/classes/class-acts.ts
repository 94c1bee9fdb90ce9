import type { Notice } from '../../shared/class-protocol.ts';
import type { ClassActed, ClassWish } from '../../shared/class-wishes.ts';
import { ok, type Result, refuse } from '../../shared/rules/result.ts';
import { headOf } from '../../shared/rules/team.ts';
import { sideOf } from '../../shared/rules/vocabulary.ts';
import type { BotDriver } from '../bot-driver.ts';
import type { MatchService } from '../match-service.ts';
import type { StoredClass, StoredStudent } from '../store/class-store.ts';
import type { Store } from '../store/store.ts';
import type { Usher } from '../usher.ts';
import { type Act, ONE } from './act.ts';
import { atTables } from './at-tables.ts';
import type { Bells } from './bell.ts';
import { courseActs } from './course-acts.ts';
import { freezing, waitsForNextTime } from './freeze.ts';
import { seatingActs } from './seating-acts.ts';
import type { ClassTables } from './tables.ts';

/** Does what a teacher wishes; whoever calls has proven that it is one. */
export type ClassActs = (of: StoredClass, wish: ClassWish, cmdId: string) => Promise<Result<ClassActed>>;

export type ClassActsPorts = {
  readonly store: Store;
  readonly service: MatchService;
  readonly tables: ClassTables;
  readonly driver: Pick<BotDriver, 'takeOver' | 'handBack'>;
  readonly usher: Usher;
  readonly bells: Bells;
  /** Tells those who wait in the class's own room. */
  readonly announce: (of: string, notice: Notice) => void;
  /** Shows a student out of the class's own room. */
  readonly showOut: (of: string, student: string) => void;
  readonly bot: string;
  readonly now: () => number;
};

export function classActs(ports: ClassActsPorts): ClassActs {
  const { store, service, tables, driver, usher, bells, announce, showOut, bot, now } = ports;

  /** The tables that are meant; one that is not of this class refuses everything. */
  async function meant(of: string, wanted: 'all' | readonly string[]): Promise<Result<readonly string[]>> {
    const known = (await store.tables(of)).map(({ match }) => match);
    if (wanted === 'all') return ok(known);
    const stranger = wanted.find((match) => !known.includes(match));
    return stranger === undefined ? ok(wanted) : refuse('unknown-match', stranger);
  }

  async function known(of: string, student: string): Promise<StoredStudent | undefined> {
    return (await store.students(of)).find(({ id }) => id === student);
  }

  async function tellLesson(of: string): Promise<void> {
    for (const { match } of await store.tables(of)) usher.lesson(match);
  }

  const acts: { readonly [T in ClassWish['type']]: Act<T> } = {
    async lock(of, { locked }) {
      await store.changeClass(of.id, { locked });
      return ok(ONE);
    },
    async begin(of) {
      await store.changeClass(of.id, { begun: true });
      await tables.seatWaiting(of);
      return ok(ONE);
    },
    async knock(of, { knock }) {
      await store.changeClass(of.id, { knock });
      return ok(ONE);
    },
    async admit(of, { students }) {
      const waiting = (await store.students(of.id)).filter(({ admitted }) => !admitted);
      const meantOnes = waiting.filter(({ id }) => students === 'all' || students.includes(id));
      for (const { id } of meantOnes) await store.changeStudent(id, { admitted: true });
      if (of.begun && !of.course.frozen) await tables.seatWaiting(of);
      return ok({ done: meantOnes.length, refused: 0 });
    },
    async rename(of, { student, name }) {
      const who = await known(of.id, student);
      if (!who) return refuse('unknown-student');
      await store.changeStudent(who.id, { name });
      if (who.chair) usher.renamed(who.chair.match);
      return ok(ONE);
    },
    async alias(of, { student, alias }) {
      const who = await known(of.id, student);
      if (!who) return refuse('unknown-student');
      await store.changeStudent(who.id, { alias });
      return ok(ONE);
    },
    async remove(of, { student }) {
      const who = await known(of.id, student);
      if (!who) return refuse('unknown-student');
      await tables.remove(who);
      showOut(of.id, student);
      return ok(ONE);
    },
    async host(of, { tables: wanted, wish }, cmdId) {
      const matches = await meant(of.id, wanted);
      return matches.ok ? ok(await atTables(service, matches.value, wish, cmdId)) : matches;
    },
    async message(of, { tables: wanted, text }) {
      const matches = await meant(of.id, wanted);
      if (!matches.ok) return matches;
      const notice = { at: now(), text };
      for (const match of matches.value) usher.say(match, notice);
      if (wanted === 'all') announce(of.id, notice);
      return ok({ done: matches.value.length, refused: 0 });
    },
    async 'stand-in'(of, { match, seat, bot: on }) {
      const known = await meant(of.id, [match]);
      if (!known.ok) return known;
      const chair = (await store.seats(match)).find((one) => one.seat === seat);
      if (!chair || chair.bot !== null) return refuse('unknown-student');
      const teams = await service.teams(match);
      // TM-8: only the head knows what a bot has to know; the others' desks are covered by their colleagues.
      if (on && teams && headOf(teams, sideOf(seat)) !== seat) return refuse('colleagues-cover');
      if (on) driver.takeOver(match, seat, bot);
      else driver.handBack(match, seat);
      return ok(ONE);
    },
    async talk(of, { talk }) {
      await store.changeClass(of.id, { talk });
      await tellLesson(of.id);
      return ok(ONE);
    },
    async mute(of, { whom, muted }) {
      if ('student' in whom) {
        const who = await known(of.id, whom.student);
        if (!who) return refuse('unknown-student');
        await store.mute({ student: who.id, muted });
        if (who.chair) usher.lesson(who.chair.match);
        return ok(ONE);
      }
      const matches = await meant(of.id, whom.tables);
      if (!matches.ok) return matches;
      const everybody = whom.tables === 'all';
      await store.mute(everybody ? { class: of.id, muted } : { tables: matches.value, muted });
      for (const match of matches.value) usher.lesson(match);
      return ok({ done: matches.value.length, refused: 0 });
    },
    async dismiss(of, { match, place, seq, dismissed }) {
      const known = await meant(of.id, [match]);
      if (!known.ok) return known;
      await store.dismissReports({ match, place, seq, dismissed });
      return ok(ONE);
    },
    async bell(of, { at }) {
      await store.changeClass(of.id, { bell: at, bellRung: false });
      bells.set({ id: of.id, bell: at, bellRung: false });
      return ok(ONE);
    },
    freeze: freezing({ store, service, tables, usher, bells }),
    ...courseActs({ store, service, bells, now }),
    ...seatingActs({ store, tables, usher }),
  };

  return async (of, wish, cmdId) => {
    if (of.course.frozen && waitsForNextTime(wish)) return refuse('frozen');
    return (acts[wish.type] as Act<ClassWish['type']>)(of, wish as never, cmdId);
  };
}
