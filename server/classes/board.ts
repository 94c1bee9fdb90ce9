import type { WallSentence } from '../../shared/class-course.ts';
import type { Board, BoardTable, Place, Wall, WallTable } from '../../shared/class-protocol.ts';
import type { Scenario } from '../../shared/rules/scenario.ts';
import { benchOf } from '../../shared/rules/vocabulary.ts';
import { aboutMatch } from '../about.ts';
import { formatCode } from '../codes.ts';
import type { Presence } from '../presence.ts';
import type { StoredClass, StoredStudent } from '../store/class-store.ts';
import type { Store } from '../store/store.ts';
import type { BoardChairs } from './board-chairs.ts';
import type { ClassPresence } from './class-presence.ts';
import type { HomeworkDesk } from './homework.ts';
import { mirrorOf } from './mirror-of.ts';
import { hasJournalist, plannedTables } from './seating.ts';
import type { TableRows } from './table-rows.ts';
import type { ClassTalk } from './talk.ts';
import { tablesTalking } from './talking.ts';
import { surveyCounts, writingsOf } from './writings.ts';

/** What each role is shown of a class. Nothing else of it leaves the server. */
export type Boards = {
  readonly board: (of: StoredClass) => Promise<Board>;
  readonly wall: (of: StoredClass) => Promise<Wall>;
  /** Of those students, by their ids. */
  readonly places: (of: StoredClass, whose: ReadonlySet<string>) => Promise<ReadonlyMap<string, Place>>;
};

export type BoardsPorts = {
  readonly store: Store;
  readonly rows: TableRows;
  readonly talk: Pick<ClassTalk, 'reported'>;
  readonly presence: Presence;
  readonly chairs: BoardChairs;
  readonly classPresence: ClassPresence;
  readonly homework: Pick<HomeworkDesk, 'all' | 'missed'>;
  readonly scenarios: { readonly [id: string]: Scenario };
  readonly now: () => number;
};

export function boards({
  store,
  rows,
  talk,
  presence,
  classPresence,
  homework,
  chairs,
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

  async function tablesOf(of: string): Promise<readonly BoardTable[]> {
    const tables: BoardTable[] = [];
    const students = await store.students(of);
    for (const table of await store.tables(of)) {
      const { match, number, muted } = table;
      const mirrors = await mirrorOf(store, table);
      const row = await rows.row(match);
      if (row) tables.push({ match, number, muted, mirrors, ...row, chairs: await chairs(match, students) });
    }
    return tables;
  }

  /** What the teacher shows of the students' sentences, and that only while the wall is there. */
  async function said({ id, course }: StoredClass) {
    const written = (await writingsOf(store, id)).sentences;
    const { shown, named } = course.sentences;
    if (course.wall !== 'sentences') return { written: written.size, sentences: [] };
    const names = new Map((await store.students(id)).map(({ id: student, name }) => [student, name]));
    const sentences = [...written]
      .filter(([student]) => shown.includes(student))
      .map(([student, text]): WallSentence => {
        return { text, name: named ? (names.get(student) ?? null) : null };
      });
    return { written: written.size, sentences };
  }

  return {
    async board(of) {
      const numbers = new Map((await store.tables(of.id)).map(({ match, number }) => [match, number]));
      const students = (await store.students(of.id)).map(
        ({ id, name, chair, muted: silent, admitted, alias, asksSwap }) => ({
          id,
          name,
          here:
            classPresence.isHere(of.id, id) || (chair !== null && presence.isHere(chair.match, chair.seat)),
          table: chair ? (numbers.get(chair.match) ?? null) : null,
          side: chair && benchOf(chair.seat),
          muted: silent,
          admitted,
          alias,
          asksSwap,
        }),
      );
      const { clock, dropOut, teamSize, locked, knock, muted, course } = of;
      const reported = await talk.reported(of.id);
      const heard = { talk: of.talk, muted, reported };
      const written = await writingsOf(store, of.id);
      const sentences = [...written.sentences].map(([student, text]) => ({ student, text }));
      const deck = scenarios[of.scenario]?.dispatches.map(({ id }) => id) ?? [];
      const tables = await tablesOf(of.id);
      const plan =
        tables.length > 0
          ? []
          : plannedTables((await store.students(of.id)).filter(isWaiting), {
              teamSize,
              seated: { us: 0, cuba: 0 },
              journalist: hasJournalist(of),
            });
      const beside = {
        survey: course.survey ? surveyCounts(written) : null,
        checks: await store.checks(of.id),
        homework: [...(await homework.all(of.id)).values()].flat().map(({ kind, over }) => ({ kind, over })),
      };
      return {
        ...room(of),
        clock,
        dropOut,
        teamSize,
        locked,
        knock,
        ...heard,
        students,
        tables,
        plan,
        deck,
        course,
        sentences,
        ...beside,
      };
    },
    async wall(of) {
      const students = (await store.students(of.id)).filter(({ admitted }) => admitted);
      const waiting = students.filter(isWaiting).length;
      const tables = await tablesOf(of.id);
      const { wall, moment, frozen } = of.course;
      const step = wall ?? (tables.length === 0 ? 'join' : 'tables');
      const number = tables.find(({ match }) => match === moment?.match)?.number;
      return {
        ...room(of),
        ...{ students: students.length, waiting, step, frozen },
        tables: tables.map(publicOf),
        moment: moment && number !== undefined ? { number, seq: moment.seq } : null,
        ...(await said(of)),
      };
    },
    async places(of, whose) {
      const students = await store.students(of.id);
      const inside = students.filter((one) => one.admitted).length;
      const allOver = (await tablesTalking(store, of.id)) === 0;
      const { sentences, surveys } = await writingsOf(store, of.id);
      const { frozen, survey } = of.course;
      const homeworks = await homework.all(of.id);
      const places = students.map(async (student): Promise<[string, Place]> => {
        const { id, name, rejoin, chair, admitted } = student;
        const over = chair !== null && (await store.match(chair.match))?.status === 'over';
        const own = { name, rejoin: formatCode(rejoin), admitted, chair, over };
        const wrote = { sentence: sentences.get(id) ?? null, homework: homeworks.get(id) ?? [] };
        const answered = survey ? (surveys.get(id) ?? { before: null, after: null }) : null;
        const shared = { students: inside, allOver, frozen, missed: await homework.missed(student) };
        return [id, { ...room(of), ...own, ...wrote, ...shared, survey: answered }];
      });
      return new Map((await Promise.all(places)).filter(([id]) => whose.has(id)));
    },
  };
}

/** Let in, and without a seat. */
function isWaiting({ chair, admitted }: StoredStudent): boolean {
  return chair === null && admitted;
}

/** Shows by listing: neither names nor whom the table waits for. */
function publicOf(table: BoardTable): WallTable {
  const { number, status, round, rounds, phase, paused, deadline, initialled, issues, climate } = table;
  const { headlines, frontPage, ending } = table;
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
    frontPage,
    ending,
  };
}
