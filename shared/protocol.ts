import * as z from 'zod/mini';
import type { CaucusRemark } from './caucus.ts';
import type { Refusal } from './rules/result.ts';
import type { Format } from './rules/scenario.ts';
import type { ScenarioWords } from './rules/scenario-words.ts';
import type { Brief, Frame } from './rules/view-types.ts';
import { type AnySeat, type BySide, type Lang, type SeatId, SIDES, type Side } from './rules/vocabulary.ts';
import { hostWishes, momentSchema } from './rules/wish.ts';
import type { Lesson } from './talk.ts';

/** Every message and HTTP body between client and server, both directions. */
export const PROTOCOL_VERSION = 1;

/** Controls and marks that turn the writing around would reach into the text beside a name: they are left out. */
export const name = z.string().check(
  z.overwrite((typed) => typed.replace(/[\p{Bidi_Control}\p{Cc}]/gu, '')),
  z.trim(),
  z.minLength(1),
  z.maxLength(30),
);
export const secret = z.string().check(z.regex(/^[A-Za-z0-9_-]{16,64}$/));
export const word = z.string().check(z.maxLength(60));
export const LONGEST_ANSWER = 1000;
const answer = () => z.string().check(z.maxLength(LONGEST_ANSWER));

export const CLOCK_CHOICES = ['standard', 'double', 'off'] as const;
export type ClockChoice = (typeof CLOCK_CHOICES)[number];
export const OPPONENTS = ['friend', 'anyone', 'bot'] as const;
export type Opponent = (typeof OPPONENTS)[number];
/** What happens when a player stays away: nothing, the clock stands still, a bot plays on, or the match ends. */
export const DROP_OUTS = ['wait', 'pause', 'bot', 'end'] as const;
export type DropOut = (typeof DROP_OUTS)[number];

/** Whoever has an hour or more for a turn is away most of the time: then staying away means nothing yet. */
const BY_POST = 60 * 60;
export function dropOutsIn({ clocks }: Pick<Format, 'clocks'>): readonly DropOut[] {
  return clocks.turn < BY_POST ? DROP_OUTS : ['wait'];
}

/** POST /api/matches -> Seated */
export const newMatchSchema = z.strictObject({
  /** The id of one of the game's own, or a whole scenario file, which the server reads again. */
  scenario: z.union([word, z.custom<object>((value) => typeof value === 'object' && value !== null)]),
  format: word,
  side: z.enum([...SIDES, 'any']),
  opponent: z.enum(OPPONENTS),
  clock: z.enum(CLOCK_CHOICES),
  name,
  /** `wait` when left out. */
  dropOut: z.optional(z.enum(DROP_OUTS)),
});
export type NewMatch = z.infer<typeof newMatchSchema>;

/** POST /api/branches -> Seated: a new match that goes on from a step of a finished one. */
export const newBranchSchema = z.strictObject({
  /** The id of a match of this server, or a whole match file, which the server verifies again. */
  from: z.union([word, z.custom<object>((value) => typeof value === 'object' && value !== null)]),
  /** A record of it, from 1. */
  at: z.int().check(z.gte(1), z.lte(99_999)),
  side: z.enum(SIDES),
  opponent: z.enum(['bot', 'friend']),
  clock: z.enum(CLOCK_CHOICES),
  name,
});
export type NewBranch = z.infer<typeof newBranchSchema>;
/** Bytes of a match file that is sent to be continued; full talks in two languages of their own have about 500 kB. */
export const LONGEST_MATCH_FILE = 2_000_000;

/** POST /api/join -> Seated. The code is spoken aloud or part of a link; case and separators do not matter. */
export const joinSchema = z.strictObject({ code: z.string().check(z.maxLength(20)), name });
export type Join = z.infer<typeof joinSchema>;

/** What may be told of a match's scenario before anybody sits down, in the languages that it has. */
export type About = {
  readonly [lang in Lang]?: Pick<ScenarioWords, 'title' | 'tagline' | 'sides'> & {
    readonly format: ScenarioWords['formats'][string];
  };
};

/** GET /api/codes/:code -> Invitation: what whoever holds the code may know before sitting down. */
export type Invitation = {
  readonly match: string;
  readonly scenario: string;
  readonly format: string;
  readonly clock: ClockChoice;
  readonly opponent: Opponent;
  readonly dropOut: DropOut;
  /** The one who opened the table. */
  readonly host: { readonly name: string; readonly side: Side };
  /** `null` once somebody sits there. */
  readonly freeSide: Side | null;
  readonly about: About;
  /** The match goes on from a step of another, which both sides may have looked at. */
  readonly branch: boolean;
};

export type Seated = {
  readonly match: string;
  readonly seat: SeatId;
  /** Proves the seat from any device. */
  readonly secret: string;
  /** For the other player, until the other chair is taken. */
  readonly code: string | null;
  /** Lets the creator of a private match pause, extend and cancel it. */
  readonly hostKey: string | null;
  readonly about: About;
};

/** GET /api/lobby -> Lobby: matches looking for an opponent. */
export type Lobby = {
  readonly open: readonly {
    readonly match: string;
    readonly code: string;
    readonly scenario: string;
    readonly format: string;
    readonly freeSide: Side;
    readonly name: string;
    readonly clock: ClockChoice;
    readonly since: number;
    readonly about: About;
  }[];
};

export const MATCH_STATUSES = ['waiting', 'live', 'over'] as const;
/** GET /api/matches/:id -> MatchInfo */
export type MatchInfo = {
  readonly match: string;
  readonly scenario: string;
  /** The scenario came as a file with the match. */
  readonly ownScenario: boolean;
  readonly format: string;
  readonly clock: ClockChoice;
  readonly opponent: Opponent;
  readonly dropOut: DropOut;
  readonly status: (typeof MATCH_STATUSES)[number];
  /** Of a delegation of several all names, in the order of its seats. */
  readonly players: BySide<{ readonly name: string; readonly kind: 'human' | 'bot' } | null>;
  /** Each person's name by their seat. */
  readonly names: { readonly [seat in AnySeat]?: string };
  readonly created: number;
  /** Of a class whose teacher has not opened the coach yet. */
  readonly coachClosed?: true;
};

/** POST /api/matches/:id/seat -> SeatTicket */
export const seatSchema = z.strictObject({ secret });
export type SeatTicket = { readonly seat: AnySeat; readonly reservation: unknown };

/**
 * Three answers in own words, by the place of the question; empty where there is none. Private to the chair that wrote
 * them, and to the teacher where the match is a table of a class.
 */
const reflection = z.tuple([answer(), answer(), answer()]);
export type Reflection = z.infer<typeof reflection>;

/** POST /api/matches/:id/reflection -> ReflectionKept. Only after the end. Without `answers` it only reads. */
export const reflectionSchema = z.strictObject({ secret, answers: z.optional(reflection) });
export type ReflectionKept = {
  /** `null`: this chair wrote nothing yet. */
  readonly answers: Reflection | null;
  /** The match is a table of a class, whose teacher takes the answers home. */
  readonly teacherReads: boolean;
};

/** GET /api/keeping -> Keeping: how long this server keeps what it keeps, in days; 0: for ever. */
export type Keeping = {
  /** A class, from when it was made. */
  readonly classDays: number;
  /** A match that nobody joined. */
  readonly waitingDays: number;
};

/** POST /api/matches/:id/host -> Ack */
export const hostSchema = z.strictObject({
  key: secret,
  cmdId: word,
  wish: z.discriminatedUnion('type', [
    hostWishes.pause,
    hostWishes.resume,
    hostWishes.extend,
    hostWishes.inject,
    hostWishes['last-call'],
    hostWishes.cancel,
  ]),
});

/** GET /api/matches/:id/frames?as=public|us|cuba|open -> Replay. Only `public` before the end. */
export const REPLAY_VIEWS = ['public', 'us', 'cuba', 'open'] as const;
export type ReplayView = (typeof REPLAY_VIEWS)[number];
export type Replay = { readonly brief: Brief; readonly frames: readonly Frame[]; readonly info: MatchInfo };

/** GET /api/matches/:id/file -> a match file (see rules/record.ts). Only after the end. */

/** Every HTTP error body. */
export type HttpRefusal = { readonly refusal: Refusal };

/** Room request `act`: acknowledged with `Ack` once it is durable, else rejected with `Refusal`. */
export const actSchema = z.strictObject({
  cmdId: z.string().check(z.minLength(4), z.maxLength(40)),
  /** What the wish answers; left out for a remark. */
  moment: z.optional(momentSchema),
  /** Parsed by its type, in the rules. */
  wish: z.custom<{ readonly type: string }>((wish) => typeof wish === 'object' && wish !== null),
});
export type Act = z.infer<typeof actSchema>;
export type Ack = { readonly seq: number };

/** Room message `hello`: on every join, and again when the end opens the brief. */
export type Hello = {
  readonly protocol: number;
  readonly match: string;
  readonly seat: AnySeat;
  readonly seq: number;
  /** The server's clock, for deadlines. */
  readonly now: number;
  readonly brief: Brief;
  readonly frame: Frame;
  /** Everything that happened, as this seat may see it: for the log, the chat and the marks of past rounds. */
  readonly past: readonly Omit<Frame, 'view'>[];
  readonly info: MatchInfo;
  /** For the other player while a chair is free; the creator's chair only. */
  readonly code: string | null;
  /** Of a table of a class. */
  readonly lesson: Lesson | null;
  /** What the own delegation said to itself. */
  readonly caucus: readonly CaucusRemark[];
};

/** Room message `step`: one durable record, as this seat may see it. Without `view` the last one still holds. */
export type Step = Omit<Frame, 'view'> & { readonly view?: Frame['view']; readonly now: number };
