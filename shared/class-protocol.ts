import * as z from 'zod/mini';
import type { Course, Sentence, WallSentence, WallStep } from './class-course.ts';
import type { Homework } from './class-homework.ts';
import type { OwnSurvey, SurveyCounts } from './class-survey.ts';
import type { ReportReason } from './class-telling.ts';
import {
  type About,
  CLOCK_CHOICES,
  type ClockChoice,
  DROP_OUTS,
  type DropOut,
  name,
  secret,
  word,
} from './protocol.ts';
import { LARGEST_DELEGATION } from './rules/team.ts';
import {
  type AnySeat,
  type Bench,
  type BySide,
  type Duty,
  type Ending,
  LANGS,
  type Lang,
  type PhaseName,
  type PressLine,
  type Side,
} from './rules/vocabulary.ts';
import { type SaidIn, TALKS, type Talk } from './talk.ts';

/** Every message and HTTP body of a class, both directions. */

/**
 * What becomes of a student who is left over where students meet in pairs: a table against a bot, and told so or told
 * whose side and instructions they share, to compare with afterwards; or a journalist's seat at a table of others.
 */
export const ODDS = ['bot', 'mirror', 'journalist'] as const;
export type Odd = (typeof ODDS)[number];

/** POST /api/classes -> ClassMade */
export const newClassSchema = z.strictObject({
  /** One of the game's own scenarios. */
  scenario: word,
  format: word,
  clock: z.enum(CLOCK_CHOICES),
  dropOut: z.enum(DROP_OUTS),
  /** Students in a delegation. Where they do not go round evenly, delegations are one smaller or larger. */
  teamSize: z.int().check(z.gte(1), z.lte(LARGEST_DELEGATION)),
  odd: z.enum(ODDS),
  /** What the board, the wall and the students' pages begin in; everybody may change it for themselves. */
  lang: z.enum(LANGS),
  talk: z.enum(TALKS),
  /** Whoever joins waits until the teacher lets them in. */
  knock: z.boolean(),
  /** Students see what the coach says of their moves. */
  coach: z.boolean(),
  /** Students are asked the same questions before and after. */
  survey: z.boolean(),
});
export type NewClass = z.infer<typeof newClassSchema>;

export type ClassMade = {
  readonly class: string;
  /** Read aloud or part of a link. */
  readonly code: string;
  /** Opens the board; `coTeacherKey` does the same for a second teacher. */
  readonly teacherKey: string;
  readonly coTeacherKey: string;
  /** Opens the wall: public data only. */
  readonly wallKey: string;
};

/** GET /api/codes/:code -> ClassInvitation, where the code is a class's. */
export type ClassInvitation = {
  readonly class: string;
  readonly scenario: string;
  readonly format: string;
  readonly lang: Lang;
  readonly about: About;
  /** Nobody new gets in. */
  readonly locked: boolean;
  /** The teacher lets everybody in. */
  readonly knock: boolean;
};

/** POST /api/classes/join -> Enrolled */
export const joinClassSchema = z.strictObject({ code: z.string().check(z.maxLength(20)), name });
export type JoinClass = z.infer<typeof joinClassSchema>;

/** POST /api/classes/rejoin -> Enrolled: the same student on another device. */
export const rejoinSchema = z.strictObject({ code: z.string().check(z.maxLength(20)) });

export type Enrolled = {
  readonly class: string;
  readonly student: string;
  readonly name: string;
  /** Proves the student, and every chair they get, from any device. */
  readonly secret: string;
  /** To be typed on another device; `null` when it was just typed. */
  readonly rejoin: string | null;
  readonly lang: Lang;
};

/** Who looks at a class. A student's own place is theirs alone; the wall sees what the public sees. */
export const CLASS_ROLES = ['teacher', 'wall', 'student'] as const;
export type ClassRole = (typeof CLASS_ROLES)[number];

/** POST /api/classes/:id/door -> ClassTicket. `key`: a teacher's, the wall's, or a student's secret. */
export const classDoorSchema = z.strictObject({ key: secret });
export type ClassTicket = { readonly role: ClassRole; readonly reservation: unknown };

/** POST /api/classes/:id/delete -> ClassActed. Deletes the class, its students, its matches and what they wrote. */
export const deleteClassSchema = z.strictObject({ key: secret });

/** POST /api/classes/:id/data -> the file. A teacher's key only. */
export const CLASS_FILES = [
  'participation.csv',
  'results.csv',
  'events.csv',
  'survey.csv',
  'class.json',
] as const;
export type ClassFile = (typeof CLASS_FILES)[number];
export const classDataSchema = z.strictObject({ key: secret, file: z.enum(CLASS_FILES) });

/** Milliseconds before the bell at which every table is brought to its last call. */
export const LAST_CALL_BEFORE_BELL = 3 * 60_000;

/** What the public may know of one table. */
export type WallTable = {
  /** From 1. */
  readonly number: number;
  readonly status: 'live' | 'over';
  readonly round: number;
  readonly rounds: number;
  readonly phase: PhaseName;
  readonly paused: boolean;
  readonly deadline: number | null;
  readonly initialled: number;
  readonly issues: number;
  readonly climate: number;
  readonly headlines: BySide<PressLine> | null;
  /** What the table's journalists printed last; `null`: nothing, or nobody reports. */
  readonly frontPage: string | null;
  readonly ending: Ending | null;
};

export type BoardChair = {
  readonly seat: AnySeat;
  readonly name: string;
  /** `bot`: no player at all; `stand-in`: a bot for a player who is away or asked to rest. */
  readonly playedBy: 'human' | 'bot' | 'stand-in';
  readonly here: boolean;
  /** `null`: a bot's chair. */
  readonly student: string | null;
  /** Alone, beside what holds for the table or for all. */
  readonly muted: boolean;
  /** The table waits for this chair. */
  readonly awaited: boolean;
  /** What it answers for in a delegation of several; empty where one speaks for the side. */
  readonly duties: readonly Duty[];
};

export type BoardTable = WallTable & {
  readonly match: string;
  /** The table whose mirror it is, as long as a bot sits across. */
  readonly mirrors: number | null;
  /** Since when nothing has moved, milliseconds since 1970 on the server's clock. */
  readonly since: number;
  /** News that was read out there. */
  readonly news: readonly string[];
  /** The sides the table waits for. */
  readonly waitsFor: readonly Side[];
  readonly chairs: readonly BoardChair[];
  readonly muted: boolean;
};

/** A remark that somebody reported, with what was said around it. */
export type ReportedRemark = {
  readonly match: string;
  /** The number of the table. */
  readonly table: number;
  readonly place: SaidIn;
  readonly seq: number;
  /** Oldest first, the reported one among them. */
  readonly context: readonly {
    readonly seq: number;
    readonly side: Bench;
    readonly name: string;
    readonly text: string;
  }[];
  /** Who sits in the speaker's chair now; `null`: a bot. */
  readonly student: string | null;
  readonly reports: readonly { readonly by: string; readonly reason: ReportReason; readonly note: string }[];
};

export type BoardStudent = {
  readonly id: string;
  readonly name: string;
  readonly here: boolean;
  /** `null`: waits to be seated. */
  readonly table: number | null;
  readonly side: Bench | null;
  /** Alone, beside what holds for the table or for all. */
  readonly muted: boolean;
  /** False: waits for the teacher to let them in. */
  readonly admitted: boolean;
  /** Who is behind the name, as the teacher noted it. */
  readonly alias: string | null;
  /** Asks in private to speak for the other side. */
  readonly asksSwap: boolean;
};

type Room = {
  readonly class: string;
  readonly scenario: string;
  readonly format: string;
  readonly about: About;
  /** `null` once the class is locked. */
  readonly code: string | null;
  /** Milliseconds since 1970. */
  readonly bell: number | null;
  /** The server's clock, for deadlines. */
  readonly now: number;
};

/** Room message `board`, to teachers. */
export type Board = Room & {
  readonly clock: ClockChoice;
  readonly dropOut: DropOut;
  readonly teamSize: number;
  readonly locked: boolean;
  readonly knock: boolean;
  readonly talk: Talk;
  /** Everybody. */
  readonly muted: boolean;
  /** Newest first, without those that were dismissed. */
  readonly reported: readonly ReportedRemark[];
  readonly students: readonly BoardStudent[];
  readonly tables: readonly BoardTable[];
  /** The tables that those who wait will make, by students; empty once there are tables. */
  readonly plan: readonly (BySide<readonly string[]> & { readonly press?: readonly string[] })[];
  /** News that a teacher may inject, in the deck's order. */
  readonly deck: readonly string[];
  readonly course: Course;
  /** How many did the check before the lesson, and how many answers of all of them were right. */
  readonly checks: { readonly done: number; readonly right: number };
  /** `null`: the class has none. */
  readonly survey: SurveyCounts | null;
  /** Matches that students play afterwards. */
  readonly homework: readonly Pick<Homework, 'kind' | 'over'>[];
  /** In the order the students came. */
  readonly sentences: readonly Sentence[];
};

/** Room message `wall`, to the projector. */
export type Wall = Room & {
  /** All who are in, and those of them who have no seat. */
  readonly students: number;
  readonly waiting: number;
  readonly tables: readonly WallTable[];
  readonly step: WallStep;
  readonly frozen: boolean;
  /** Which step of which table is to be looked at. */
  readonly moment: { readonly number: number; readonly seq: number } | null;
  /** How many have written one, and those that the teacher shows. */
  readonly written: number;
  readonly sentences: readonly WallSentence[];
};

/** Room message `place`, to one student. */
export type Place = Room & {
  readonly name: string;
  readonly rejoin: string;
  /** False: waits for the teacher to let them in. */
  readonly admitted: boolean;
  /** How many are in the class, this student too. */
  readonly students: number;
  /** `null`: waits to be seated. The student's secret opens the chair. */
  readonly chair: { readonly match: string; readonly seat: AnySeat } | null;
  /** The talks at that table have ended. */
  readonly over: boolean;
  /** All talks have ended without this student: a bot played, or there was no chair. */
  readonly missed: boolean;
  /** All talks have: the class debrief opens. */
  readonly allOver: boolean;
  readonly frozen: boolean;
  readonly sentence: string | null;
  readonly homework: readonly Homework[];
  /** `null`: the class has none. */
  readonly survey: OwnSurvey | null;
};

/** Room message `removed`, to a student who was taken out of the class; the connection ends. */
/** Room message `notice`, in a class's room and at its tables: what the teacher says to all. */
export type Notice = { readonly at: number; readonly text: string };
