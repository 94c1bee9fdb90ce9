import type { Board, BoardChair, BoardTable, Place, Wall, WallTable } from '../../shared/class-protocol.ts';
import type { Scenario } from '../../shared/rules/scenario.ts';
import { sideOf } from '../../shared/rules/vocabulary.ts';
import { aboutMatch } from '../about.ts';
import type { BotDriver } from '../bot-driver.ts';
import { formatCode } from '../codes.ts';
import type { Presence } from '../presence.ts';
import type { StoredClass, StoredStudent } from '../store/class-store.ts';
import type { Store } from '../store/store.ts';
import type { ClassPresence } from './class-presence.ts';
import type { TableRows } from './table-rows.ts';
import type { ClassTalk } from './talk.ts';

/** What each role is shown of a class. Nothing else of it leaves the server. */
export type Boards = {
  readonly board: (of: StoredClass) => Promise<Board>;
  readonly wall: (of: StoredClass) => Promise<Wall>;
  readonly place: (of: StoredClass, student: StoredStudent) => Promise<Place>;
};

export type BoardsPorts = {
  readonly store: Store;
  readonly rows: TableRows;
  readonly talk: Pick<ClassTalk, 'reported'>;
  readonly presence: Presence;
  readonly classPresence: ClassPresence;
  readonly driver: Pick<BotDriver, 'standsIn'>;
  readonly scenarios: { readonly [id: string]: Scenario };
  readonly now: () => number;
};

export function boards({
  store,
  rows,
  talk,
  presence,
  classPresence,
  driver,
  scenarios,
  now,
}: BoardsPorts): Boards {
  function room({ id, scenario, format, code, locked, bell }: StoredClass) {
    return {
      class: id,
      scenario,
      format,
      about: aboutMatch({ about: null, scenario, format }),
      code: locked ? null : formatCode(code),
      bell,
      now: now(),
    };
  }

  async function chairsOf(match: string, students: readonly StoredStudent[]): Promise<readonly BoardChair[]> {
    return (await store.seats(match)).map(({ seat, name, bot }) => {
      const playedBy = bot !== null ? 'bot' : driver.standsIn(match, seat) ? 'stand-in' : 'human';
      const here = bot !== null || presence.isHere(match, seat);
      const who = students.find(({ chair }) => chair?.match === match && chair.seat === seat);
      return { seat, name, playedBy, here, student: who?.id ?? null, muted: who?.muted === true };
    });
  }

  async function tablesOf(of: string): Promise<readonly BoardTable[]> {
    const tables: BoardTable[] = [];
    const students = await store.students(of);
    for (const { match, number, muted } of await store.tables(of)) {
      const row = await rows.row(match);
      if (row) tables.push({ match, number, muted, ...row, chairs: await chairsOf(match, students) });
    }
    return tables;
  }

  return {
    async board(of) {
      const numbers = new Map((await store.tables(of.id)).map(({ match, number }) => [match, number]));
      const students = (await store.students(of.id)).map(({ id, name, chair, muted: silent }) => ({
        id,
        name,
        here: classPresence.isHere(of.id, id) || (chair !== null && presence.isHere(chair.match, chair.seat)),
        table: chair ? (numbers.get(chair.match) ?? null) : null,
        side: chair ? sideOf(chair.seat) : null,
        muted: silent,
      }));
      const { clock, dropOut, locked, muted } = of;
      const reported = await talk.reported(of.id);
      const said = { talk: of.talk, muted, reported };
      const deck = scenarios[of.scenario]?.dispatches.map(({ id }) => id) ?? [];
      const tables = await tablesOf(of.id);
      return { ...room(of), clock, dropOut, locked, ...said, students, tables, deck };
    },
    async wall(of) {
      const waiting = (await store.students(of.id)).filter(({ chair }) => chair === null).length;
      const tables = (await tablesOf(of.id)).map(publicOf);
      return { ...room(of), waiting, tables };
    },
    async place(of, { name, rejoin, chair }) {
      const students = (await store.students(of.id)).length;
      return { ...room(of), name, rejoin: formatCode(rejoin), students, chair };
    },
  };
}

/** Shows by listing: neither names nor whom the table waits for. */
function publicOf(table: BoardTable): WallTable {
  const { number, status, round, rounds, phase, paused, deadline, initialled, issues, climate } = table;
  const { headlines, ending } = table;
  return {
    number,
    status,
    round,
    rounds,
    phase,
    paused,
    deadline,
    initialled,
    issues,
    climate,
    headlines,
    ending,
  };
}
