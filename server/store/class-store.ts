import type { Course } from '../../shared/class-course.ts';
import type { HomeworkKind } from '../../shared/class-homework.ts';
import type { Odd } from '../../shared/class-protocol.ts';
import type { SurveyWhen } from '../../shared/class-survey.ts';
import type { ReportReason } from '../../shared/class-telling.ts';
import type { ClockChoice, DropOut } from '../../shared/protocol.ts';
import type { AnySeat, Lang, Side } from '../../shared/rules/vocabulary.ts';
import type { SaidIn, Talk } from '../../shared/talk.ts';
import type { NewStoredMatch, StoredSeat } from './store.ts';

export type StoredClass = {
  readonly id: string;
  readonly scenario: string;
  readonly format: string;
  readonly clock: ClockChoice;
  readonly dropOut: DropOut;
  /** Students in a delegation, as far as they go round. */
  readonly teamSize: number;
  readonly odd: Odd;
  readonly lang: Lang;
  readonly talk: Talk;
  /** Nobody in the class may make remarks. */
  readonly muted: boolean;
  readonly code: string;
  /** Of the teacher's key, the second teacher's, and the wall's. */
  readonly keyHashes: { readonly teacher: string; readonly coTeacher: string; readonly wall: string };
  /** What all tables draw their instructions and news from. */
  readonly seed: string;
  /** Milliseconds since 1970. */
  readonly created: number;
  readonly locked: boolean;
  /** Whoever joins waits until the teacher lets them in. */
  readonly knock: boolean;
  /** Students who come later are seated at once. */
  readonly begun: boolean;
  /** When the lesson ends. */
  readonly bell: number | null;
  /** The last call was called for that bell. */
  readonly bellRung: boolean;
  readonly course: Course;
};

/** What changes in the course of a lesson. */
export type ClassChanges = Partial<
  Pick<StoredClass, 'locked' | 'begun' | 'bell' | 'bellRung' | 'talk' | 'knock' | 'course'>
>;

/** What a student writes beside the talks. */
export type WritingKind = 'sentence' | `survey-${SurveyWhen}`;
export type StoredWriting = { readonly student: string; readonly kind: WritingKind; readonly said: string };

export type StoredStudent = {
  readonly id: string;
  readonly class: string;
  readonly name: string;
  readonly secretHash: string;
  /** Typed on another device; unique on this server. */
  readonly rejoin: string;
  readonly joined: number;
  readonly chair: { readonly match: string; readonly seat: AnySeat } | null;
  readonly muted: boolean;
  /** The teacher let them in, or nobody had to. */
  readonly admitted: boolean;
  /** Who is behind the name, as the teacher noted it; for nobody else. */
  readonly alias: string | null;
  /** Where the teacher wants them before everybody is seated. */
  readonly plan: StoredPlan | null;
  /** They asked in private to speak for the other side. */
  readonly asksSwap: boolean;
};

/** `table` from 1. */
export type StoredPlan = { readonly table: number; readonly side: Side };

/** What a teacher changes of a student; a name stands on the chair too. */
export type StudentChanges = Partial<
  Pick<StoredStudent, 'name' | 'alias' | 'admitted' | 'plan' | 'asksSwap'>
>;

/** `number` counts the tables of a class from 1. */
export type StoredTable = {
  readonly match: string;
  readonly number: number;
  readonly muted: boolean;
  /** The number of the table whose mirror it was opened as. */
  readonly mirrors: number | null;
};

/** Who is muted or not any more: everybody, some tables, or one student. */
export type Muting = { readonly muted: boolean } & (
  | { readonly class: string }
  | { readonly tables: readonly string[] }
  | { readonly student: string }
);

/** What a student reported about a remark, which is a record of the match. */
export type StoredReport = {
  readonly match: string;
  readonly place: SaidIn;
  readonly seq: number;
  readonly student: string;
  readonly reason: ReportReason;
  readonly note: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly dismissed: boolean;
};

export type NewTable = NewStoredMatch & {
  readonly class: string;
  readonly number: number;
  readonly mirrors: number | null;
  /** Who sits where, by student. */
  readonly students: { readonly [student: string]: AnySeat };
};

/** A match of one student against a bot, with the instructions and the news of the class. */
export type StoredHomework = {
  readonly match: string;
  readonly student: string;
  readonly kind: HomeworkKind;
};
export type NewHomework = NewStoredMatch & {
  readonly class: string;
  readonly student: string;
  readonly kind: HomeworkKind;
};

/** The part of a store that keeps classes. Each method is one commit. */
export type ClassStore = {
  /** False, and nothing written, when the code is taken. */
  readonly createClass: (fresh: StoredClass) => Promise<boolean>;
  readonly class: (id: string) => Promise<StoredClass | null>;
  readonly classByCode: (code: string) => Promise<StoredClass | null>;
  readonly changeClass: (id: string, changes: ClassChanges) => Promise<void>;
  /** Whoever lets everybody speak again lifts every other silence with it. */
  readonly mute: (muting: Muting) => Promise<void>;
  /** Of one student about one remark; a second one overwrites the first. */
  readonly report: (report: StoredReport) => Promise<void>;
  /** Of all tables of the class, oldest first. */
  readonly reports: (of: string) => Promise<readonly StoredReport[]>;
  readonly dismissReports: (
    about: Pick<StoredReport, 'match' | 'place' | 'seq' | 'dismissed'>,
  ) => Promise<void>;
  /** Classes whose bell has yet to ring. */
  readonly classesWithBell: () => Promise<readonly StoredClass[]>;
  /** False when the rejoin code is taken. */
  readonly enrol: (student: StoredStudent) => Promise<boolean>;
  /** In the order they came. */
  readonly students: (of: string) => Promise<readonly StoredStudent[]>;
  readonly studentByRejoin: (code: string) => Promise<StoredStudent | null>;
  readonly changeStudent: (student: string, changes: StudentChanges) => Promise<void>;
  /** The student's, and that of the chair. */
  readonly renewSecret: (student: string, secretHash: string) => Promise<void>;
  /** Gives a chair that nobody holds, or a bot, to the student. */
  readonly seatStudent: (student: string, match: string, seat: StoredSeat) => Promise<void>;
  /** Each of them sits in the chair named with them, whoever held it before; `null`: they wait. */
  readonly reseat: (
    moves: readonly { readonly student: StoredStudent; readonly chair: StoredStudent['chair'] }[],
  ) => Promise<void>;
  /** The student waits again; whoever is named takes the chair; `null`: nobody does. */
  readonly unseat: (student: string, instead: Omit<StoredSeat, 'seat'> | null) => Promise<void>;
  /** Forgets the student; whoever is named takes the chair, if there was one; `null`: nobody does. */
  readonly removeStudent: (student: string, instead: Omit<StoredSeat, 'seat'> | null) => Promise<void>;
  /** False, and nothing written, when the match's code is taken. */
  readonly createTable: (table: NewTable) => Promise<boolean>;
  readonly tables: (of: string) => Promise<readonly StoredTable[]>;
  /** In the place of what the student wrote before; `null` takes it back. */
  readonly write: (student: string, kind: WritingKind, said: string | null) => Promise<void>;
  /** In the order the students came. */
  readonly writings: (of: string) => Promise<readonly StoredWriting[]>;
  /** Counted once for each device; nothing is kept beyond `most` of a class. */
  readonly check: (done: {
    readonly class: string;
    readonly device: string;
    readonly right: number;
    readonly most: number;
  }) => Promise<void>;
  /** How many did it, and how many answers of all of them were right. */
  readonly checks: (of: string) => Promise<{ readonly done: number; readonly right: number }>;
  /** False, and nothing written, when the match's code is taken. */
  readonly createHomework: (homework: NewHomework) => Promise<boolean>;
  readonly homework: (of: string) => Promise<readonly StoredHomework[]>;
  /** The class for which the match is homework. */
  readonly homeworkClass: (match: string) => Promise<string | null>;
  readonly classOf: (match: string) => Promise<string | null>;
  /** With its students, its matches and everything written about them. */
  readonly deleteClass: (id: string) => Promise<void>;
  /** Made before that moment. */
  readonly classesBefore: (moment: number) => Promise<readonly string[]>;
};
