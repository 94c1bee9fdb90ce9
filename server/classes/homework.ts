import type { Homework, HomeworkKind } from '../../shared/class-homework.ts';
import type { MatchRecord } from '../../shared/rules/record.ts';
import { ok, type Result, refuse } from '../../shared/rules/result.ts';
import {
  type AnySeat,
  isSeat,
  other,
  type SeatId,
  SIDES,
  type Side,
  sideOf,
} from '../../shared/rules/vocabulary.ts';
import { type Beginnings, headOf } from '../beginnings.ts';
import { isByBot } from '../bot-command.ts';
import { chairsOf } from '../chairs.ts';
import { newCode, newMatchId } from '../codes.ts';
import type { MatchService } from '../match-service.ts';
import type { StoredClass, StoredHomework, StoredStudent } from '../store/class-store.ts';
import type { Store, StoredMatch, StoredSeat } from '../store/store.ts';
import { tablesTalking } from './talking.ts';

export type HomeworkDesk = {
  /** The student was at no table of the lesson, or a bot played there for them from the beginning to the end. */
  readonly missed: (student: StoredStudent) => Promise<boolean>;
  /** By student, in the order they were begun. */
  readonly all: (of: string) => Promise<ReadonlyMap<string, readonly Homework[]>>;
  /**
   * Begins it, or answers the one there is. Refused while tables still talk, and to whoever has missed nothing (make-up) or
   * has not ended a match of the lesson yet (other side).
   */
  readonly begin: (of: StoredClass, student: StoredStudent, kind: HomeworkKind) => Promise<Result<Homework>>;
};

export type HomeworkPorts = {
  readonly store: Store;
  readonly service: MatchService;
  readonly beginnings: Beginnings;
  /** Who plays the other side. */
  readonly bot: string;
  readonly now: () => number;
};

/** Matches of single students against a bot, begun on the class's own seed: the same instructions and news. */
export function homeworkDesk({ store, service, beginnings, bot, now }: HomeworkPorts): HomeworkDesk {
  async function seen({ match, kind }: StoredHomework): Promise<Homework> {
    const seat = chairsOf(await store.seats(match)).find((chair) => chair.bot === null)?.seat ?? headOf('us');
    return { kind, match, seat, over: (await store.match(match))?.status === 'over' };
  }

  /** What is over does not change any more. */
  const known = new Map<string, boolean>();

  async function missed({ class: of, chair }: StoredStudent): Promise<boolean> {
    if (!chair) return (await tablesTalking(store, of)) === 0;
    const { match, seat } = chair;
    if ((await store.match(match))?.status !== 'over') return false;
    const key = `${match} ${seat}`;
    const found = known.get(key) ?? (await service.records(match)).every(notOwn(seat));
    known.set(key, found);
    return found;
  }

  async function all(of: string): Promise<ReadonlyMap<string, readonly Homework[]>> {
    const byStudent = new Map<string, Homework[]>();
    for (const one of await store.homework(of))
      byStudent.set(one.student, [...(byStudent.get(one.student) ?? []), await seen(one)]);
    return byStudent;
  }

  /** The side that fewer students have played. */
  async function fewer(of: string, known: ReadonlyMap<string, readonly Homework[]>): Promise<Side> {
    const seats = (await store.students(of)).flatMap(({ chair }) =>
      chair && isSeat(chair.seat) ? chair.seat : [],
    );
    const madeUp = [...known.values()].flat().flatMap(({ kind, seat }) => (kind === 'make-up' ? seat : []));
    const us = [...seats, ...madeUp].filter((seat) => sideOf(seat) === 'us').length;
    return us * 2 <= seats.length + madeUp.length ? 'us' : 'cuba';
  }

  async function open(of: StoredClass, student: StoredStudent, kind: HomeworkKind, side: Side) {
    const begun = beginnings.begin(of, of.seed);
    if (!begun.ok) return begun;
    const { records, ...about } = begun.value;
    const seats = SIDES.map((one): StoredSeat => {
      const seat = headOf(one);
      return one === side
        ? { seat, name: student.name, secretHash: student.secretHash, bot: null }
        : { seat, name: bot, secretHash: null, bot };
    });
    const creator: SeatId = headOf(side);
    const choices = {
      clock: of.clock,
      dropOut: 'wait',
      opponent: 'bot',
      creator,
      hostKeyHash: null,
    } as const;
    const index = { created: now(), status: 'waiting', deadline: null } as const;
    for (;;) {
      const match: StoredMatch = { id: newMatchId(), code: newCode(), ...about, ...choices, ...index };
      const written = { class: of.id, student: student.id, kind, match, seats, records };
      if (!(await store.createHomework(written))) continue;
      await service.act(match.id, { seat: 'host', cmdId: 'open', wish: { type: 'open' } });
      return ok<Homework>({ kind, match: match.id, seat: creator, over: false });
    }
  }

  return {
    all,
    missed,
    async begin(of, student, kind) {
      const begun = await all(of.id);
      const own = begun.get(student.id) ?? [];
      const again = own.find((one) => one.kind === kind);
      if (again) return ok(again);
      if (kind === 'make-up') {
        return (await missed(student))
          ? open(of, student, kind, await fewer(of.id, begun))
          : refuse('not-over-yet');
      }
      const played = own.find((one) => one.kind === 'make-up') ?? student.chair;
      const over = played && (await store.match(played.match))?.status === 'over';
      if (!over) return refuse('not-over-yet');
      // A journalist has spoken for neither side.
      const side = isSeat(played.seat) ? other(sideOf(played.seat)) : await fewer(of.id, begun);
      return open(of, student, kind, side);
    },
  };
}

/** Neither the player's own nor made by mistake of theirs: a bot's, the clock's or another seat's. */
function notOwn(seat: AnySeat): (record: MatchRecord) => boolean {
  return (record) => record.seat !== seat || isByBot(record);
}
