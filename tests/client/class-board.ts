import { COURSE_BEGINS } from '../../shared/class-course.ts';
import type { Board, BoardChair, BoardStudent, BoardTable } from '../../shared/class-protocol.ts';
import { scenarioWords } from '../../shared/scenarios/words.ts';

const words = scenarioWords('us-cuba-2015', 'en');

export const ANA: BoardChair = {
  student: 'ana',
  seat: 'us-1',
  name: 'Ana',
  playedBy: 'human',
  here: true,
  muted: false,
  awaited: true,
  duties: [],
};
export const LEO: BoardChair = {
  student: 'leo',
  seat: 'cuba-1',
  name: 'Leo',
  playedBy: 'human',
  here: true,
  muted: false,
  awaited: false,
  duties: [],
};

/** A table that plays, by its number. */
export function table(number: number, changes: Partial<BoardTable> = {}): BoardTable {
  return {
    number,
    match: `m${number}`,
    status: 'live',
    round: 1,
    rounds: 2,
    phase: 'plenary',
    paused: false,
    deadline: null,
    initialled: 1,
    issues: 6,
    climate: 50,
    headlines: null,
    frontPage: null,
    ending: null,
    waitsFor: ['us'],
    since: Date.now(),
    mirrors: null,
    news: [],
    chairs: [ANA, LEO],
    muted: false,
    ...changes,
  };
}

/** A class as its teacher's board is told of it. */
export function board(tables: readonly BoardTable[], changes: Partial<Board> = {}): Board {
  return {
    class: 'c1',
    scenario: 'us-cuba-2015',
    format: 'short-talks',
    about: { en: { ...words, format: { name: 'Short talks', note: '' } } },
    code: 'KMP-7QT',
    bell: null,
    now: Date.now(),
    clock: 'off',
    dropOut: 'bot',
    teamSize: 1,
    locked: false,
    knock: false,
    plan: [],
    talk: 'free',
    muted: false,
    reported: [],
    students: [],
    tables,
    deck: [],
    course: COURSE_BEGINS,
    checks: { done: 0, right: 0 },
    survey: null,
    homework: [],
    sentences: [],
    ...changes,
  };
}

/** Somebody who waits for a seat. */
export function student(id: string, name: string): BoardStudent {
  const waits = { table: null, side: null, here: true };
  return { id, name, ...waits, muted: false, admitted: true, alias: null, asksSwap: false };
}
