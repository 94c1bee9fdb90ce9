import * as z from 'zod/mini';
import { clocksSchema } from './scenario.ts';
import {
  ANSWERS,
  type Ending,
  FINAL_TEXTS,
  type PackageId,
  PHASES,
  PRESS_LINES,
  PRESS_SEATS,
  type QuestionId,
  SEAT_PATTERN,
  type SeatId,
  SIDES,
} from './vocabulary.ts';

/** What a player, the host or a clock may wish, in the imperative. Shapes only: legality is each action's affair. */
const word = z.string().check(z.maxLength(60));
const packageId = z.custom<PackageId>(
  (value) => typeof value === 'string' && /^(us|cuba)#\d{1,4}$/.test(value),
);
const packageShape = z.record(word, word).check(z.refine((p) => Object.keys(p).length <= 20));
const stops = z.optional(z.array(word).check(z.maxLength(20)));

const side = z.enum(SIDES);
const seat = z.custom<SeatId>((value) => typeof value === 'string' && SEAT_PATTERN.test(value));
const pressSeat = z.enum(PRESS_SEATS);
const questionId = z.custom<QuestionId>(
  (value) => typeof value === 'string' && /^press-[12]\/(us|cuba)\/\d{1,2}$/.test(value),
);
export const LONGEST_QUESTION = 280;
export const LONGEST_HEADLINE = 90;
const ending = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('ratified'),
    extent: z.enum(['full', 'partial']),
    improved: z.boolean(),
  }),
  z.strictObject({ type: z.literal('refused-at-home'), by: z.readonly(z.array(side).check(z.maxLength(2))) }),
  z.strictObject({ type: z.literal('walked-out'), by: side }),
  z.strictObject({ type: z.literal('time-ran-out') }),
  z.strictObject({ type: z.literal('cancelled') }),
]) satisfies z.ZodMiniType<Ending>;

export const playerWishes = {
  ready: z.strictObject({ type: z.literal('ready') }),
  sound: z.strictObject({
    type: z.literal('sound'),
    sounding: z.nullable(z.strictObject({ moves: word, wants: word })),
  }),
  answer: z.strictObject({ type: z.literal('answer'), answer: z.enum(ANSWERS) }),
  table: z.strictObject({ type: z.literal('table'), package: packageShape, sign: z.boolean(), stops }),
  accept: z.strictObject({ type: z.literal('accept'), package: packageId }),
  reopen: z.strictObject({
    type: z.literal('reopen'),
    accepted: packageId,
    package: packageShape,
    sign: z.boolean(),
    stops,
  }),
  pass: z.strictObject({ type: z.literal('pass') }),
  'walk-out': z.strictObject({ type: z.literal('walk-out') }),
  press: z.strictObject({ type: z.literal('press'), line: z.enum(PRESS_LINES) }),
  confirm: z.strictObject({ type: z.literal('confirm'), visit: word }),
  decline: z.strictObject({ type: z.literal('decline') }),
  /** `null`: the standing package, if there is one. */
  final: z.strictObject({ type: z.literal('final'), package: z.nullable(packageShape) }),
  mark: z.strictObject({
    type: z.literal('mark'),
    texts: z.array(z.enum(FINAL_TEXTS)).check(z.maxLength(3)),
    /** Needed when a text is marked. */
    visit: z.nullable(word),
  }),
  propose: z.strictObject({ type: z.literal('propose'), package: packageShape }),
  improve: z.strictObject({ type: z.literal('improve'), package: packageId }),
  finish: z.strictObject({ type: z.literal('finish') }),
  /** The other side's issues as this one believes they weigh there, heaviest first. */
  rank: z.strictObject({ type: z.literal('rank'), order: z.array(word).check(z.maxLength(20)) }),
  /** For the own delegation's tray; `null` takes it out. */
  draft: z.strictObject({
    type: z.literal('draft'),
    draft: z.nullable(z.strictObject({ package: packageShape, sign: z.boolean() })),
  }),
  say: z.strictObject({ type: z.literal('say'), text: z.string().check(z.maxLength(500)) }),
  /** To a journalist, for all to read. */
  reply: z.strictObject({
    type: z.literal('reply'),
    question: questionId,
    text: z.string().check(z.maxLength(LONGEST_QUESTION)),
  }),
} as const;

export const pressWishes = {
  ask: z.strictObject({
    type: z.literal('ask'),
    to: side,
    text: z.string().check(z.maxLength(LONGEST_QUESTION)),
  }),
  headline: z.strictObject({
    type: z.literal('headline'),
    text: z.string().check(z.maxLength(LONGEST_HEADLINE)),
  }),
} as const;

export const hostWishes = {
  open: z.strictObject({ type: z.literal('open') }),
  pause: z.strictObject({ type: z.literal('pause') }),
  resume: z.strictObject({ type: z.literal('resume') }),
  extend: z.strictObject({ type: z.literal('extend'), seconds: z.int().check(z.gte(1), z.lte(86_400)) }),
  inject: z.strictObject({ type: z.literal('inject'), dispatch: word }),
  'last-call': z.strictObject({ type: z.literal('last-call') }),
  cancel: z.strictObject({ type: z.literal('cancel') }),
  'add-seat': z.strictObject({ type: z.literal('add-seat'), seat }),
  'step-out': z.strictObject({ type: z.literal('step-out'), seat }),
  'come-back': z.strictObject({ type: z.literal('come-back'), seat }),
  'hand-over': z.strictObject({ type: z.literal('hand-over'), seat }),
  'appoint-head': z.strictObject({ type: z.literal('appoint-head'), seat }),
  'seat-press': z.strictObject({ type: z.literal('seat-press'), seat: pressSeat }),
  'unseat-press': z.strictObject({ type: z.literal('unseat-press'), seat: pressSeat }),
  /** Never sent by anybody: the server writes it when a match goes on from another's step. */
  branch: z.strictObject({
    type: z.literal('branch'),
    match: z.nullable(word),
    seq: z.int().check(z.gte(1)),
    hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
    seed: word,
    clocks: z.nullable(clocksSchema),
    original: z.strictObject({
      ending,
      signed: z.nullable(packageShape),
      waiting: z.int().check(z.gte(0), z.lte(100_000)),
    }),
  }),
} as const;

export const clockWishes = { expire: z.strictObject({ type: z.literal('expire') }) } as const;

type WishOf<M extends { readonly [type: string]: z.ZodMiniType }> = {
  [T in keyof M]: z.infer<M[T]>;
}[keyof M];
export type PlayerWish = WishOf<typeof playerWishes>;
export type PressWish = WishOf<typeof pressWishes>;
export type HostWish = WishOf<typeof hostWishes>;
export type ClockWish = WishOf<typeof clockWishes>;
export type Wish = PlayerWish | PressWish | HostWish | ClockWish;
export type WishType = Wish['type'];
export type WishNamed<T extends WishType> = Extract<Wish, { type: T }>;

/** Which wishes must name the moment they answer. Remarks and rankings move nothing, so they are never stale. */
export const momentSchema = z.strictObject({
  round: z.int().check(z.gte(0), z.lte(99)),
  phase: z.enum(PHASES),
  turn: z.int().check(z.gte(0), z.lte(999)),
});
