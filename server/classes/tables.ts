import { bySide, type SeatId, SIDES, sideOf } from '../../shared/rules/vocabulary.ts';
import { type Beginnings, headOf } from '../beginnings.ts';
import type { BotDriver } from '../bot-driver.ts';
import { newCode, newMatchId } from '../codes.ts';
import type { MatchService } from '../match-service.ts';
import type { StoredClass, StoredStudent } from '../store/class-store.ts';
import type { Store, StoredMatch, StoredSeat } from '../store/store.ts';
import type { Usher } from '../usher.ts';
import { type OpenChair, type Pair, seatingOf } from './seating.ts';

export type ClassTables = {
  /** Seats everybody who waits. */
  readonly seatWaiting: (of: StoredClass) => Promise<void>;
  /** Whoever sits in the student's chair has to come through the door again. */
  readonly showOut: (student: StoredStudent) => void;
  /** Forgets a student; a bot holds the chair. */
  readonly remove: (student: StoredStudent) => Promise<void>;
};

export type ClassTablesPorts = {
  readonly store: Store;
  readonly service: MatchService;
  readonly beginnings: Beginnings;
  readonly driver: Pick<BotDriver, 'reseat'>;
  readonly usher: Usher;
  /** Who holds a chair without a student. */
  readonly bot: string;
  readonly now: () => number;
};

/** The tables of a class: matches like any other, begun on the class's own seed. */
export function classTables(ports: ClassTablesPorts): ClassTables {
  const { store, service, beginnings, driver, usher, bot, now } = ports;
  const botChair: Omit<StoredSeat, 'seat'> = { name: bot, secretHash: null, bot };

  async function openChairs(of: string): Promise<readonly OpenChair[]> {
    const chairs: OpenChair[] = [];
    for (const { match } of await store.tables(of)) {
      if ((await store.match(match))?.status === 'over') continue;
      for (const { seat, bot: held } of await store.seats(match))
        if (held !== null) chairs.push({ match, side: sideOf(seat) });
    }
    return chairs;
  }

  async function openTable(of: StoredClass, pair: Pair, students: Map<string, StoredStudent>): Promise<void> {
    const begun = beginnings.begin(of, of.seed);
    // The class was made with this scenario and format, so only a newer game could refuse them.
    if (!begun.ok) throw new Error(`class ${of.id}: ${begun.refusal.code}`);
    const { records, ...about } = begun.value;
    const seats = SIDES.map((side): StoredSeat => {
      const student = students.get(pair[side] ?? '');
      const seat = headOf(side);
      return student ? chairOf(student, seat) : { seat, ...botChair };
    });
    const places = SIDES.flatMap((side): [string, SeatId][] => {
      const student = pair[side];
      return student === null ? [] : [[student, headOf(side)]];
    });
    const number = (await store.tables(of.id)).length + 1;
    const { clock, dropOut } = of;
    const choices = { clock, dropOut, opponent: 'friend', creator: headOf('us'), hostKeyHash: null } as const;
    const index = { created: now(), status: 'waiting', deadline: null } as const;
    for (;;) {
      const match: StoredMatch = { id: newMatchId(), code: newCode(), ...about, ...choices, ...index };
      const table = { class: of.id, number, match, seats, records, students: Object.fromEntries(places) };
      if (!(await store.createTable(table))) continue;
      await service.act(match.id, { seat: 'host', cmdId: 'open', wish: { type: 'open' } });
      return;
    }
  }

  async function takeChair(student: StoredStudent, { match, side }: OpenChair): Promise<void> {
    const seat = headOf(side);
    await store.seatStudent(student.id, match, chairOf(student, seat));
    driver.reseat(match, seat);
    usher.reseat(match, seat);
  }

  return {
    async seatWaiting(of) {
      const all = await store.students(of.id);
      const students = new Map(all.map((one) => [one.id, one]));
      const waiting = all.filter(({ chair, admitted }) => chair === null && admitted).map(({ id }) => id);
      if (waiting.length === 0) return;
      const seated = bySide(
        (side) => all.filter(({ chair }) => chair !== null && sideOf(chair.seat) === side).length,
      );
      const { taken, tables } = seatingOf(waiting, await openChairs(of.id), seated);
      for (const { student, chair } of taken) {
        const who = students.get(student);
        if (who) await takeChair(who, chair);
      }
      for (const pair of tables) await openTable(of, pair, students);
    },
    showOut({ chair }) {
      if (chair) usher.reseat(chair.match, chair.seat);
    },
    async remove(student) {
      await store.removeStudent(student.id, botChair);
      if (!student.chair) return;
      driver.reseat(student.chair.match, student.chair.seat);
      usher.reseat(student.chair.match, student.chair.seat);
    },
  };
}

/** The student's own secret opens the chair. */
function chairOf({ name, secretHash }: StoredStudent, seat: SeatId): StoredSeat {
  return { seat, name, secretHash, bot: null };
}
