import * as z from 'zod/mini';
import { courseWishes } from './class-course.ts';
import { name, secret, word } from './protocol.ts';
import { SEAT_PATTERN, type SeatId, SIDES } from './rules/vocabulary.ts';
import { hostWishes } from './rules/wish.ts';
import { SAID_IN, TALKS } from './talk.ts';

/** What a teacher wishes of a class, in the imperative. */
/** A record of a match. */
export const recordSeq = z.int().check(z.gte(1), z.lte(99_999));
export const seatId = z.custom<SeatId>((value) => typeof value === 'string' && SEAT_PATTERN.test(value));
const tables = z.union([z.literal('all'), z.array(word).check(z.minLength(1), z.maxLength(100))]);
export const LONGEST_MESSAGE = 300;
export const LONGEST_ALIAS = 60;
const alias = z.string().check(z.trim(), z.minLength(1), z.maxLength(LONGEST_ALIAS));
const classWish = z.discriminatedUnion('type', [
  /** A locked class takes no new students. */
  z.strictObject({ type: z.literal('lock'), locked: z.boolean() }),
  /** Seats everybody who waits. */
  z.strictObject({ type: z.literal('begin') }),
  /** Whether whoever joins from now on waits until they are let in. */
  z.strictObject({ type: z.literal('knock'), knock: z.boolean() }),
  z.strictObject({
    type: z.literal('admit'),
    students: z.union([z.literal('all'), z.array(word).check(z.minLength(1), z.maxLength(300))]),
  }),
  /** What everybody calls the student. The list of ugly words does not hold for a teacher. */
  z.strictObject({ type: z.literal('rename'), student: word, name }),
  /** Who is behind the name: for the teacher's eyes and files alone. */
  z.strictObject({ type: z.literal('alias'), student: word, alias: z.nullable(alias) }),
  /**
   * To a delegation, before everybody is seated or after; in the place of somebody there, who comes to where the student
   * was, or in a bot's place, a free one (`swap: null`), or at one table more.
   */
  z.strictObject({
    type: z.literal('move'),
    student: word,
    table: z.int().check(z.gte(1), z.lte(200)),
    side: z.enum(SIDES),
    swap: z.nullable(word),
  }),
  /** The student asked for the other side, and stays. */
  z.strictObject({ type: z.literal('keep-side'), student: word }),
  /** The student is gone, and a bot holds the chair. */
  z.strictObject({ type: z.literal('remove'), student: word }),
  z.strictObject({
    type: z.literal('host'),
    tables,
    wish: z.discriminatedUnion('type', [
      hostWishes.pause,
      hostWishes.resume,
      hostWishes.extend,
      hostWishes.inject,
      hostWishes['appoint-head'],
      hostWishes['last-call'],
      hostWishes.cancel,
    ]),
  }),
  z.strictObject({
    type: z.literal('message'),
    tables,
    text: z.string().check(z.trim(), z.minLength(1), z.maxLength(LONGEST_MESSAGE)),
  }),
  /** A bot plays a chair for its player, or hands it back. */
  z.strictObject({
    type: z.literal('stand-in'),
    match: word,
    seat: seatId,
    bot: z.boolean(),
  }),
  /** Tables that talk go on by the new rule from the next remark on. */
  z.strictObject({ type: z.literal('talk'), talk: z.enum(TALKS) }),
  /** Who is muted reads on, and makes no remarks. */
  z.strictObject({
    type: z.literal('mute'),
    whom: z.union([z.strictObject({ tables }), z.strictObject({ student: word })]),
    muted: z.boolean(),
  }),
  /** All reports of one remark are done with, or back on the list. */
  z.strictObject({
    type: z.literal('dismiss'),
    match: word,
    place: z.enum(SAID_IN),
    seq: recordSeq,
    dismissed: z.boolean(),
  }),
  /** When the lesson ends, milliseconds since 1970; three minutes before, every table is brought to its last call. */
  z.strictObject({ type: z.literal('bell'), at: z.nullable(z.int().check(z.gte(0))) }),
  courseWishes.freeze,
  courseWishes.survey,
  courseWishes.coach,
  courseWishes.plan,
  courseWishes.wall,
  courseWishes.moment,
  courseWishes.sentences,
]);
export type ClassWish = z.infer<typeof classWish>;

/** POST /api/classes/:id/act -> ClassAct's answer. A teacher's key only. */
export const classActSchema = z.strictObject({
  key: secret,
  cmdId: z.string().check(z.minLength(4), z.maxLength(40)),
  wish: classWish,
});
/** How many tables did it, and how many had no use for it at that moment. */
export type ClassActed = { readonly done: number; readonly refused: number };
