import type { PhaseName } from './rules/vocabulary.ts';
import type { Wish, WishNamed } from './rules/wish.ts';

/** A wish with words for others to read. */
export type Utterance = WishNamed<'say' | 'ask' | 'reply' | 'headline'>;

export function isUtterance(wish: Wish): wish is Utterance {
  return wish.type === 'say' || wish.type === 'ask' || wish.type === 'reply' || wish.type === 'headline';
}

/** How students of a class talk at their tables: in own words, in set phrases, or in the room and not here. */
export const TALKS = ['free', 'phrases', 'off'] as const;
export type Talk = (typeof TALKS)[number];

/** Where something was said: at the table, for its log, or in the caucus of a delegation, beside it. */
export const SAID_IN = ['talks', 'caucus'] as const;
export type SaidIn = (typeof SAID_IN)[number];

/** In `hello`, and as room message `lesson` whenever it changes: what a table of a class is told of its class. */
export type Lesson = {
  readonly class: string;
  readonly talk: Talk;
  /** This chair may make no remarks. */
  readonly muted: boolean;
  /** The lesson is over for today, the talks are not. */
  readonly frozen: boolean;
  /** The number of the table at which somebody has this student's side and instructions, to compare with afterwards. */
  readonly mirrors: number | null;
  /** This student asked in private to speak for the other side. */
  readonly asksSwap: boolean;
};

/** Room message `moved`: this student sits elsewhere now, and the page of the class leads there; the connection ends. */
export type Moved = { readonly class: string };

/**
 * What may be said where a teacher allows set phrases only. A log keeps the phrase's id, written `:id:`, and every
 * reader is told it in their own language (`shared/words`).
 */
const GREETINGS = ['good-day', 'thank-you', 'one-moment'] as const;
const BARGAINING = [
  'look-at-our-package',
  'what-matters-most',
  'let-us-trade',
  'your-turn-to-move',
  'we-are-close',
  'hard-at-home',
  'red-line-here',
  'leave-for-later',
] as const;
const DINNER = ['off-the-record', 'could-move-a-little', 'what-matters-most', 'we-listen'] as const;
const PRESS = ['speak-well-together', 'must-sound-firm', 'no-blame-please'] as const;
const SIGNATURE = ['ready-to-sign', 'reading-it-again', 'passes-at-home', 'not-enough-yet'] as const;
const LAST = ['last-offer', 'some-text-is-better', 'cannot-sign-this', 'we-are-close'] as const;
const SECOND = ['better-for-both', 'content-as-signed', 'look-at-our-package'] as const;

export const PHRASES_IN = {
  lobby: [],
  briefing: [...GREETINGS, 'still-reading', 'ready-when-you-are'],
  'dinner-soundings': [...GREETINGS, ...DINNER],
  'dinner-answers': [...GREETINGS, ...DINNER],
  plenary: [...GREETINGS, ...BARGAINING],
  press: [...GREETINGS, ...PRESS],
  signing: [...GREETINGS, ...SIGNATURE],
  'last-call-packages': [...GREETINGS, ...LAST],
  'last-call-marks': [...GREETINGS, ...LAST],
  'second-signature': [...GREETINGS, ...SECOND],
  over: [],
} as const satisfies { readonly [phase in PhaseName]: readonly string[] };

/** What journalists ask and print, and what they are answered, where a teacher allows set phrases only. */
export const PRESS_PHRASES = {
  ask: [
    'what-would-be-success',
    'what-is-hardest',
    'are-you-close',
    'what-do-you-say-at-home',
    'why-so-slow',
  ],
  reply: ['too-early-to-say', 'talks-are-serious', 'interests-come-first', 'no-comment', 'we-are-hopeful'],
  headline: [
    'talks-go-well',
    'talks-are-stuck',
    'first-agreement',
    'both-sides-firm',
    'all-eyes-on-the-room',
  ],
} as const satisfies { readonly [utterance in Exclude<Utterance['type'], 'say'>]: readonly string[] };

export type PhraseId =
  | (typeof PHRASES_IN)[PhaseName][number]
  | (typeof PRESS_PHRASES)[keyof typeof PRESS_PHRASES][number];

const ALL: ReadonlySet<string> = new Set([
  ...Object.values(PHRASES_IN).flat(),
  ...Object.values(PRESS_PHRASES).flat(),
]);

/** A phrase as it stands in a log. */
export function phraseText(id: PhraseId): string {
  return `:${id}:`;
}

/** The phrase that a remark is, and nothing beside it; `null`: own words. */
export function phraseIn(remark: string): PhraseId | null {
  const id = remark.trim().replace(/^:([a-z-]+):$/, '$1');
  return id !== remark.trim() && ALL.has(id) ? (id as PhraseId) : null;
}
