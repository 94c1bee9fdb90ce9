import { LARGEST_DELEGATION, seatsOf, type Teams } from '../../shared/rules/team.ts';
import {
  type AnySeat,
  bySide,
  isSeat,
  PRESS_SEATS,
  type PressSeat,
  type SeatId,
  SIDES,
  type Side,
  sideOf,
} from '../../shared/rules/vocabulary.ts';
import type { HostWish } from '../../shared/rules/wish.ts';
import { type Beginnings, headOf } from '../beginnings.ts';
import type { BotDriver } from '../bot-driver.ts';
import { chairsOf, type StoredChair } from '../chairs.ts';
import { newCode, newMatchId } from '../codes.ts';
import type { MatchService } from '../match-service.ts';
import type { StoredClass, StoredStudent } from '../store/class-store.ts';
import type { Store, StoredMatch, StoredSeat } from '../store/store.ts';
import type { Usher } from '../usher.ts';
import { hasJournalist, type OpenDelegation, type Parties, seatingOf, type Taken } from './seating.ts';

export type ClassTables = {
  /** Seats everybody who waits. */
  readonly seatWaiting: (of: StoredClass) => Promise<void>;
  /** Whoever sits in the student's chair has to come through the door again. */
  readonly showOut: (student: StoredStudent) => void;
  readonly openDelegations: (of: string) => Promise<readonly OpenDelegation[]>;
  readonly open: (of: StoredClass, parties: Parties, students: Map<string, StoredStudent>) => Promise<void>;
  /** A free chair, or a bot's, goes to a student without one. */
  readonly take: (student: StoredStudent, taken: Taken) => Promise<void>;
  /** The student has no chair any more, and whoever sat in it goes to the class's page. */
  readonly vacate: (student: StoredStudent) => Promise<void>;
  /** The one sits where the other sat; the other where the one did, or waits. */
  readonly exchange: (one: StoredStudent, other: StoredStudent) => Promise<void>;
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

  async function openDelegations(of: string): Promise<readonly OpenDelegation[]> {
    const open: OpenDelegation[] = [];
    for (const { match } of await store.tables(of)) {
      if ((await store.match(match))?.status === 'over') continue;
      const teams = await service.teams(match);
      if (!teams) continue;
      const chairs = chairsOf(await store.seats(match));
      for (const side of SIDES) open.push(delegationOf({ match, side, chairs, teams }));
    }
    return open;
  }

  async function openTable(
    of: StoredClass,
    parties: Parties,
    students: Map<string, StoredStudent>,
  ): Promise<void> {
    const seats = [
      ...SIDES.flatMap((side) => seatsFor(side, parties[side], students)),
      ...pressFor(parties, students),
    ];
    const begun = beginnings.begin(
      of,
      of.seed,
      seats.map(({ seat }) => seat),
    );
    // The class was made with this scenario and format, so only a newer game could refuse them.
    if (!begun.ok) throw new Error(`class ${of.id}: ${begun.refusal.code}`);
    const { records, ...about } = begun.value;
    const places = [
      ...SIDES.flatMap((side) =>
        parties[side].map((student, at): [string, AnySeat] => [student, `${side}-${at + 1}`]),
      ),
      ...pressOf(parties),
    ];
    const number = (await store.tables(of.id)).length + 1;
    const mirrors = await mirroredBy(of, parties);
    const { clock, dropOut } = of;
    const choices = { clock, dropOut, opponent: 'friend', creator: headOf('us'), hostKeyHash: null } as const;
    const index = { created: now(), status: 'waiting', deadline: null } as const;
    for (;;) {
      const match: StoredMatch = { id: newMatchId(), code: newCode(), ...about, ...choices, ...index };
      const table = {
        class: of.id,
        number,
        mirrors,
        match,
        seats,
        records,
        students: Object.fromEntries(places),
      };
      if (!(await store.createTable(table))) continue;
      await service.act(match.id, { seat: 'host', cmdId: 'open', wish: { type: 'open' } });
      return;
    }
  }

  /** The first table at which students sit on both sides, for somebody who has no student across. */
  async function mirroredBy({ id, odd }: StoredClass, parties: Parties): Promise<number | null> {
    if (odd !== 'mirror' || SIDES.every((side) => parties[side].length > 0)) return null;
    for (const { match, number } of await store.tables(id)) {
      const chairs = await store.seats(match);
      if (chairs.every(({ bot: held }) => held === null)) return number;
    }
    return null;
  }

  /** One in a row for each student; a bot alone where there is none. */
  function seatsFor(
    side: Side,
    party: readonly string[],
    students: Map<string, StoredStudent>,
  ): readonly StoredSeat[] {
    if (party.length === 0) return [{ seat: headOf(side), ...botChair }];
    return party.flatMap((id, at) => {
      const student = students.get(id);
      return student ? [chairOf(student, `${side}-${at + 1}`)] : [];
    });
  }

  function pressFor(parties: Parties, students: Map<string, StoredStudent>): readonly StoredSeat[] {
    return pressOf(parties).flatMap(([id, seat]) => {
      const student = students.get(id);
      return student ? [chairOf(student, seat)] : [];
    });
  }

  async function takeChair(student: StoredStudent, { match, seat }: Taken): Promise<void> {
    // TM-7: a new seat is a fact of the match before anybody holds it.
    const isNew = (await service.teams(match))?.seats.includes(seat) === false;
    if (isNew)
      await service.act(match, { seat: 'host', cmdId: `add ${seat}`, wish: { type: 'add-seat', seat } });
    await store.seatStudent(student.id, match, chairOf(student, seat));
    if (!isNew) await note(match, { type: 'hand-over', seat });
    driver.reseat(match, seat);
    usher.reseat(match, seat);
  }

  async function colleaguesOf({ match, seat }: Chair): Promise<number> {
    if (!isSeat(seat)) return 0;
    const chairs = chairsOf(await store.seats(match));
    return chairs.filter((one) => one.bot === null && one.seat !== seat && sideOf(one.seat) === sideOf(seat))
      .length;
  }

  type SeatWish = Extract<HostWish, { readonly seat: AnySeat }>;

  async function note(match: string, wish: SeatWish): Promise<void> {
    const seq = await service.seq(match);
    await service.act(match, { seat: 'host', cmdId: `${wish.type} ${wish.seat} ${seq}`, wish });
  }

  /** Nobody takes a journalist's seat; a bot takes a chair where no colleague covers. */
  function insteadOf({ seat }: Chair, colleagues: number): typeof botChair | null {
    return colleagues > 0 || !isSeat(seat) ? null : botChair;
  }

  /** Colleagues cover for an empty seat; a bot that has nobody beside it heads what was the delegation. */
  async function leave({ match, seat }: Chair, colleagues: number): Promise<void> {
    if (!isSeat(seat)) return note(match, { type: 'unseat-press', seat });
    await note(match, { type: colleagues > 0 ? 'step-out' : 'come-back', seat });
    driver.reseat(match, seat);
  }

  return {
    async seatWaiting(of) {
      const all = await store.students(of.id);
      const students = new Map(all.map((one) => [one.id, one]));
      const waiting = all.filter(({ chair, admitted }) => chair === null && admitted);
      if (waiting.length === 0) return;
      const seated = bySide(
        (side) =>
          all.filter(({ chair }) => chair !== null && isSeat(chair.seat) && sideOf(chair.seat) === side)
            .length,
      );
      const { teamSize } = of;
      // Whoever comes late takes part in the talks.
      const journalist = hasJournalist(of) && (await store.tables(of.id)).length === 0;
      const open = await openDelegations(of.id);
      const { taken, tables } = seatingOf(waiting, open, { teamSize, seated, journalist });
      for (const one of taken) {
        const who = students.get(one.student);
        if (who) await takeChair(who, one);
      }
      for (const parties of tables) await openTable(of, parties, students);
    },
    openDelegations,
    open: openTable,
    take: takeChair,
    async vacate(student) {
      const { chair } = student;
      if (!chair) return;
      const colleagues = await colleaguesOf(chair);
      await store.unseat(student.id, insteadOf(chair, colleagues));
      await leave(chair, colleagues);
      usher.moved(chair.match, chair.seat, student.class);
    },
    async exchange(one, other) {
      await store.reseat([
        { student: one, chair: other.chair },
        { student: other, chair: one.chair },
      ]);
      for (const { chair, class: of } of [one, other]) {
        if (!chair) continue;
        const { match, seat } = chair;
        if (isSeat(seat)) {
          await note(match, { type: 'hand-over', seat });
          driver.reseat(match, seat);
        }
        usher.moved(match, seat, of);
      }
    },
    showOut({ chair }) {
      if (chair) usher.reseat(chair.match, chair.seat);
    },
    async remove(student) {
      const { chair } = student;
      const homework = (await store.homework(student.class)).filter((one) => one.student === student.id);
      for (const { match } of homework) {
        await service.act(match, { seat: 'host', cmdId: 'removed', wish: { type: 'cancel' } });
        for (const { seat } of await store.seats(match)) usher.reseat(match, seat);
      }
      const colleagues = chair ? await colleaguesOf(chair) : 0;
      await store.removeStudent(student.id, chair && insteadOf(chair, colleagues));
      if (!chair) return;
      await leave(chair, colleagues);
      usher.reseat(chair.match, chair.seat);
    },
  };
}

type Chair = NonNullable<StoredStudent['chair']>;

type Delegation = Pick<OpenDelegation, 'match' | 'side'> & {
  readonly chairs: readonly StoredChair[];
  readonly teams: Teams;
};

function delegationOf({ match, side, chairs, teams }: Delegation): OpenDelegation {
  const held = chairs.filter(({ seat, bot }) => bot === null && sideOf(seat) === side);
  const known = seatsOf(teams, side);
  const bots = chairs.filter(({ seat, bot }) => bot !== null && known.includes(seat));
  const left = known.filter((seat) => !chairs.some((one) => one.seat === seat));
  const fresh = Array.from({ length: LARGEST_DELEGATION }, (_, at): SeatId => `${side}-${at + 1}`);
  const more = fresh.filter((seat) => !known.includes(seat));
  return { match, side, size: held.length, free: [...bots.map(({ seat }) => seat), ...left, ...more] };
}

/** The student's own secret opens the chair. */
function chairOf({ name, secretHash }: StoredStudent, seat: AnySeat): StoredSeat {
  return { seat, name, secretHash, bot: null };
}

/** Each journalist and their seat. */
function pressOf({ press = [] }: Parties): readonly [string, PressSeat][] {
  return PRESS_SEATS.flatMap((seat, at): [string, PressSeat][] => {
    const student = press[at];
    return student === undefined ? [] : [[student, seat]];
  });
}
