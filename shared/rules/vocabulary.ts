/** The words of the game, each named once. Everything else builds on these. */

export const LANGS = ['en', 'es'] as const;
export type Lang = (typeof LANGS)[number];

/**
 * The two chairs' ids, named after the talks that came first. They stand in every log, so they stay; no person reads
 * them: what a side is called stands in the words of its scenario.
 */
export const SIDES = ['us', 'cuba'] as const;
export type Side = (typeof SIDES)[number];
export type BySide<T> = { readonly [s in Side]: T };

export function other(side: Side): Side {
  return side === 'us' ? 'cuba' : 'us';
}

export function bySide<T>(of: (side: Side) => T): BySide<T> {
  return { us: of('us'), cuba: of('cuba') };
}

/** A chair in a delegation: `us-1` is the head of the first side's. */
export type SeatId = `${Side}-${number}`;
export const SEAT_PATTERN = /^(us|cuba)-[1-9]$/;

/** A journalist's seat: on neither side, and no chair at the table. */
export const PRESS_SEATS = ['press-1', 'press-2'] as const;
export type PressSeat = (typeof PRESS_SEATS)[number];

/** Whatever a player of a match can sit on. */
export type AnySeat = SeatId | PressSeat;

/** Who wishes or does something: a seat, the host of the match, or a clock that ran out. */
export type Actor = AnySeat | 'host' | 'clock';

/** Who looks: a seat, anybody (`public`), or everybody once the match is over (`open`). */
export type Viewer = AnySeat | 'public' | 'open';

export function sideOf(seat: SeatId): Side {
  return seat.startsWith('us-') ? 'us' : 'cuba';
}

export function isSeat(actor: Actor | Viewer): actor is SeatId {
  return actor.startsWith('us-') || actor.startsWith('cuba-');
}

export function isPress(actor: Actor | Viewer): actor is PressSeat {
  return PRESS_SEATS.some((seat) => seat === actor);
}

/** Where somebody sits: with a side, or with the press. */
export type Bench = Side | 'press';

export function benchOf(seat: AnySeat): Bench {
  return isSeat(seat) ? sideOf(seat) : 'press';
}

export type IssueId = string;
export type OptionId = string;
export type LinkageId = string;
export type ConstituencyId = string;
export type DispatchId = string;
export type VariantId = string;
/** A host city. */
export type PlaceId = string;
/** `us#3`: the third package that the first side tabled. */
export type PackageId = `${Side}#${number}`;

/** `press-1/us/2`: what the first journalist asked the first side in the second round. */
export type QuestionId = `${PressSeat}/${Side}/${number}`;

/** The option every issue has besides its own: "leave for later"; what stands if the issue is not settled. */
export const STATUS_QUO = 'status-quo';

/** Options for one or more issues. As an offer it is all or nothing; as a text it is what is agreed. */
export type Package = { readonly [issue: IssueId]: OptionId };

export const PRESS_LINES = ['constructive', 'reserved', 'firm', 'blame'] as const;
export type PressLine = (typeof PRESS_LINES)[number];

export const ANSWERS = ['warm', 'cool', 'cold'] as const;
export type Answer = (typeof ANSWERS)[number];

/** Said off the record at dinner: "we would move on this if you moved on that". Binds nobody. */
export type Sounding = { readonly moves: IssueId; readonly wants: IssueId };

export const DESKS = ['political', 'economy', 'people'] as const;
export type Desk = (typeof DESKS)[number];

/** What a member of a delegation answers for: the whole, one desk's issues, or what is said aloud. */
export const DUTIES = ['head', ...DESKS, 'spokesperson'] as const;
export type Duty = (typeof DUTIES)[number];

/** What the room is painted after. `plain` is any room by the water, with the sides' colours for flags. */
export const ARTS = ['havana', 'washington', 'plain'] as const;
export type Art = (typeof ARTS)[number];

export const SKIES = ['morning', 'afternoon', 'dusk', 'night'] as const;
export type Sky = (typeof SKIES)[number];

export const PHASES = [
  'lobby',
  'briefing',
  'dinner-soundings',
  'dinner-answers',
  'plenary',
  'signing',
  'press',
  'last-call-packages',
  'last-call-marks',
  'second-signature',
  'over',
] as const;
export type PhaseName = (typeof PHASES)[number];

/** What a command answers. `turn` counts the turns (and the declined signatures) of a round from 0. */
export type Moment = { readonly round: number; readonly phase: PhaseName; readonly turn: number };

/** The texts that can be signed in the last call: the initialled text alone, or with either final package. */
export const FINAL_TEXTS = ['initialled', 'us', 'cuba'] as const;
export type FinalText = (typeof FINAL_TEXTS)[number];

/** What a public poll tells of a home front: the weighted approval to the nearest band, never a number. */
export const BANDS = ['hostile', 'cool', 'divided', 'warm', 'solid'] as const;
export type Band = (typeof BANDS)[number];

export type Ending =
  | { readonly type: 'ratified'; readonly extent: 'full' | 'partial'; readonly improved: boolean }
  | { readonly type: 'refused-at-home'; readonly by: readonly Side[] }
  | { readonly type: 'walked-out'; readonly by: Side }
  | { readonly type: 'time-ran-out' }
  | { readonly type: 'cancelled' };
