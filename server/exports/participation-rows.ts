import type { Reflection } from '../../shared/protocol.ts';
import { evolve } from '../../shared/rules/evolve.ts';
import type { MatchRecord } from '../../shared/rules/record.ts';
import { finalScores } from '../../shared/rules/scoring.ts';
import type { MatchState } from '../../shared/rules/state.ts';
import { type AnySeat, benchOf, isSeat, sideOf } from '../../shared/rules/vocabulary.ts';
import { isByBot } from '../bot-command.ts';
import { type Cell, inPoints } from './event-rows.ts';

/** One line for each student of a class: what they did, what came of it and what they thought. */
export const PARTICIPATION_COLUMNS = {
  student: 'name in the class',
  alias: 'who that is, as the teacher noted it',
  table: 'number of the table; empty: was never seated there',
  played: 'lesson: at that table; make-up: later, against a bot; empty: not at all',
  match: 'id of the match at that table',
  side: 'us or cuba; press: a journalist',
  ending: 'how the talks ended; empty: not yet',
  turns: 'turns of the plenary that were used, passes by the clock left out',
  packages: 'packages tabled, final packages and proposals included',
  accepted: 'packages of the other side that were accepted',
  drafts: 'packages drafted for the head of the own delegation',
  ballots: 'ballots in the own delegation on what to sign',
  passes: 'turns passed',
  by_clock: 'choices that the clock made',
  by_bot: 'choices that a bot made for the student, counted nowhere else',
  soundings: 'soundings put at dinner',
  remarks: 'remarks made',
  words: 'words in these remarks',
  questions: 'questions that a journalist asked',
  headlines: 'headlines that a journalist wrote',
  answers: 'answers given to journalists',
  rankings: 'rankings of what the other side cares about',
  caucus: 'remarks to the own delegation',
  score: 'final score, points; empty: none yet, or cancelled',
  beside_plan_b: 'the score less the walk-away value, points',
  other_side_ending:
    'how the same talks ended from the other side against a bot; empty: not played, or not over',
  other_side_beside_plan_b: 'score less walk-away value in them, points',
  sentence: 'the one sentence written at the end of the lesson',
  reflection_1: 'answer to the first question after the match',
  reflection_2: 'answer to the second',
  reflection_3: 'answer to the third',
} as const;

export type ParticipationRow = { readonly [column in keyof typeof PARTICIPATION_COLUMNS]: Cell };

/** A match of a student, as far as it has come. */
export type Played = {
  readonly match: string;
  readonly seat: AnySeat;
  readonly records: readonly MatchRecord[];
  readonly reflection: Reflection | null;
  /** Remarks to the own delegation. */
  readonly caucus: number;
};

export type Participant = {
  readonly name: string;
  readonly alias: string | null;
  /** Of the lesson, or else the one that made up for it; `null`: none. `table`: `null` for a make-up match. */
  readonly at: (Played & { readonly table: number | null }) | null;
  readonly otherSide: Played | null;
  readonly sentence: string | null;
};

const EMPTY = Object.fromEntries(
  Object.keys(PARTICIPATION_COLUMNS).map((column) => [column, '']),
) as ParticipationRow;

export function participationRow({ name, alias, at, otherSide, sentence }: Participant): ParticipationRow {
  const who = { student: name, alias: alias ?? '' };
  const beside = { ...otherSideOf(otherSide), sentence: sentence ?? '' };
  if (!at) return { ...EMPTY, ...who, ...beside };
  const { table, match, seat, records, reflection } = at;
  const state = stateOf(at);
  return {
    ...EMPTY,
    ...who,
    table: table ?? '',
    played: table === null ? 'make-up' : 'lesson',
    match,
    side: benchOf(seat),
    ...deedsOf(seat, records),
    caucus: at.caucus,
    ...(state && outcomeOf(seat, state)),
    ...beside,
    reflection_1: reflection?.[0] ?? '',
    reflection_2: reflection?.[1] ?? '',
    reflection_3: reflection?.[2] ?? '',
  };
}

function stateOf({ records }: Played): MatchState | undefined {
  return records.flatMap(({ events }) => events).reduce<MatchState | undefined>(evolve, undefined);
}

function otherSideOf(played: Played | null) {
  const state = played && stateOf(played);
  const outcome: Partial<ParticipationRow> = state ? outcomeOf(played.seat, state) : {};
  return {
    other_side_ending: outcome.ending ?? '',
    other_side_beside_plan_b: outcome.beside_plan_b ?? '',
  };
}

function deedsOf(seat: AnySeat, records: readonly MatchRecord[]) {
  const of = (some: readonly MatchRecord[]) =>
    some.flatMap(({ events }) => events.filter((event) => 'seat' in event && event.seat === seat));
  const own = of(records.filter((record) => !isByBot(record)));
  const byBot = records.filter((record) => record.seat === seat && isByBot(record));
  const chosen = own.filter((event) => !('byDefault' in event && event.byDefault));
  const count = (...types: readonly string[]) => chosen.filter(({ type }) => types.includes(type)).length;
  const remarks = own.flatMap((event) => (event.type === 'said' ? [event.text] : []));
  return {
    turns: count('tabled', 'accepted', 'passed', 'walked-out'),
    packages: count('tabled', 'final-chosen', 'proposed'),
    accepted: count('accepted', 'improved'),
    drafts: count('drafted'),
    ballots: count('balloted', 'marks-balloted'),
    passes: count('passed'),
    by_clock: own.length - chosen.length,
    by_bot: byBot.length,
    soundings: chosen.filter((event) => event.type === 'sounded' && event.sounding !== null).length,
    remarks: remarks.length,
    words: remarks.join(' ').split(/\s+/u).filter(Boolean).length,
    questions: count('questioned'),
    headlines: count('printed'),
    answers: count('replied'),
    rankings: count('ranked'),
  };
}

function outcomeOf(seat: AnySeat, { ending, setup, signed, waiting }: MatchState) {
  if (!ending) return {};
  if (ending.type === 'cancelled' || !isSeat(seat)) return { ending: ending.type };
  const { sheets, numbers } = setup;
  const side = sideOf(seat);
  const scores = finalScores({ sheets, ending, signed, waiting, repudiation: numbers.repudiation });
  return {
    ending: ending.type,
    score: inPoints(scores[side]),
    beside_plan_b: inPoints(scores[side] - sheets[side].walkAway),
  };
}
