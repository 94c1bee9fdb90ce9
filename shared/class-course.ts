import * as z from 'zod/mini';
import type { LessonLength } from './lesson-plans.ts';
import { secret, word } from './protocol.ts';
import type { Brief, Frame } from './rules/view-types.ts';
import type { BySide, IssueId, OptionId } from './rules/vocabulary.ts';

/** The course of a lesson: what a teacher leads everybody through besides the tables, and what students write. */

/** What stands on the wall, in the order of a lesson. */
export const WALL_STEPS = [
  'join',
  'tables',
  'results',
  'grid',
  'plane',
  'homes',
  'moment',
  'history',
  'sentences',
] as const;
export type WallStep = (typeof WALL_STEPS)[number];

/** They open what delegations knew alone, so no table may still be talking. */
export const LOOKING_BACK = ['results', 'grid', 'plane', 'homes', 'moment', 'history'] as const;
export function looksBack(step: WallStep): step is (typeof LOOKING_BACK)[number] {
  return LOOKING_BACK.some((one) => one === step);
}

export type Course = {
  /** `null`: the code until there are tables, then the tables. */
  readonly wall: WallStep | null;
  /** The step of one table's talks that the class looks at. */
  readonly moment: { readonly match: string; readonly seq: number } | null;
  /** Whose sentences the wall shows, and whether with their names. */
  readonly sentences: { readonly shown: readonly string[]; readonly named: boolean };
  /** Until next time: every table stands still, and nobody is seated. */
  readonly frozen: boolean;
  /** Students are asked the same questions before and after. */
  readonly survey: boolean;
  /** What a coach says of each delegation's moves is open to the students. */
  readonly coach: boolean;
  /** The lesson plan that is followed, and when it began, milliseconds since 1970. */
  readonly plan: { readonly minutes: LessonLength; readonly began: number } | null;
};

/** Of a class that has just been made. */
export const COURSE_BEGINS: Course = {
  wall: null,
  moment: null,
  sentences: { shown: [], named: false },
  frozen: false,
  survey: false,
  coach: true,
  plan: null,
};

export const LONGEST_SENTENCE = 200;

export const courseWishes = {
  /** All stands still until next time, or goes on. Clears the bell. */
  freeze: z.strictObject({ type: z.literal('freeze'), frozen: z.boolean() }),
  survey: z.strictObject({ type: z.literal('survey'), on: z.boolean() }),
  coach: z.strictObject({ type: z.literal('coach'), open: z.boolean() }),
  /** Follows a lesson plan, moves it, or none. Sets the bell to where the plan's talks end. */
  plan: z.strictObject({
    type: z.literal('plan'),
    plan: z.nullable(
      z.strictObject({ minutes: z.union([z.literal(50), z.literal(75)]), began: z.int().check(z.gte(0)) }),
    ),
  }),
  /** What the wall shows from now on. */
  wall: z.strictObject({ type: z.literal('wall'), step: z.nullable(z.enum(WALL_STEPS)) }),
  /** Brings the wall to one step of a table that has ended. */
  moment: z.strictObject({ type: z.literal('moment'), match: word, seq: z.int().check(z.gte(1)) }),
  sentences: z.strictObject({
    type: z.literal('sentences'),
    shown: z.array(word).check(z.maxLength(300)),
    named: z.boolean(),
  }),
};

/** POST /api/classes/:id/moment -> ClassMoment. A teacher's key; the wall's and the students' while the wall shows it. */
export const momentSchema = z.strictObject({ key: secret });
export type ClassMoment = {
  /** Of the table. */
  readonly number: number;
  /** From 1, and of how many. */
  readonly step: number;
  readonly steps: number;
  /** Everything open. */
  readonly brief: Brief;
  readonly frame: Frame;
};

/** POST /api/classes/:id/offers -> ClassOffers. A teacher's key only. */
export const offersSchema = z.strictObject({ key: secret });
/** At how many tables an option is in each side's standing package, and at how many it is initialled or ratified. */
export type IssueOffers = {
  readonly issue: IssueId;
  readonly options: readonly ({ readonly option: OptionId } & BySide<number> & { readonly agreed: number })[];
};
export type ClassOffers = { readonly tables: number; readonly issues: readonly IssueOffers[] };

/** POST /api/classes/:id/sentence -> Written. A student's own secret; nothing but spaces takes it back. */
export const sentenceSchema = z.strictObject({
  key: secret,
  sentence: z.string().check(z.trim(), z.maxLength(LONGEST_SENTENCE)),
});
export type Written = { readonly sentence: string | null };

/** What one student wrote at the end of the lesson. */
export type Sentence = { readonly student: string; readonly text: string };
/** The same on the wall: `name` only if the teacher shows names. */
export type WallSentence = { readonly text: string; readonly name: string | null };
