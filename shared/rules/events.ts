import type { Clocks } from './scenario.ts';
import type { WrittenSetup } from './upcast.ts';
import type {
  Answer,
  BySide,
  ConstituencyId,
  DispatchId,
  Ending,
  FinalText,
  IssueId,
  Package,
  PackageId,
  PressLine,
  PressSeat,
  QuestionId,
  SeatId,
  Side,
  Sounding,
} from './vocabulary.ts';

/** Milliseconds since 1970, or `null` when nobody is hurried. */
export type Deadline = number | null;
export type Approvals = { readonly [constituency: ConstituencyId]: number };

/** One home's answer to a signed text. Approvals and the weighted mean are tenths of a point. */
export type Vote = {
  readonly approvals: Approvals;
  readonly weighted: number;
  readonly threshold: number;
  /** Constituencies that the text leaves under their floor. */
  readonly vetoes: readonly ConstituencyId[];
  readonly passes: boolean;
};

/** How a match ended, as far as its scores follow from it on the sheets that the log holds. */
export type Outcome = {
  readonly ending: Ending;
  readonly signed: Package | null;
  /** Charged to both, tenths of a point. */
  readonly waiting: number;
};

/** `byDefault`: the clock ran out and the rule's default was taken. */
type Chosen = { readonly seat: SeatId; readonly byDefault?: true };

/**
 * Facts, in the past tense. Only these are folded into the state. Types only grow: a changed meaning is a new type.
 * Events marked [sealed] show their content to nobody else until the opening event that follows.
 */
export type MatchEvent =
  | {
      readonly type: 'created';
      readonly rules: number;
      readonly setup: WrittenSetup;
      readonly seats: readonly SeatId[];
    }
  | { readonly type: 'briefing-opened'; readonly deadline: Deadline }
  | { readonly type: 'readied'; readonly seat: SeatId; readonly byDefault?: true }
  | { readonly type: 'round-opened'; readonly round: number }
  | {
      readonly type: 'dispatched';
      readonly dispatch: DispatchId;
      readonly climate: number;
      readonly approvals: BySide<Approvals>;
      readonly injected?: true;
    }
  | { readonly type: 'dinner-opened'; readonly deadline: Deadline }
  | ({ readonly type: 'sounded'; readonly sounding: Sounding | null } & Chosen) // [sealed]
  | {
      readonly type: 'soundings-opened';
      readonly soundings: BySide<Sounding | null>;
      readonly deadline: Deadline;
    }
  | ({ readonly type: 'answered'; readonly answer: Answer | null } & Chosen) // [sealed]
  | { readonly type: 'answers-opened'; readonly answers: BySide<Answer | null> }
  | { readonly type: 'turn-opened'; readonly turn: number; readonly side: Side; readonly deadline: Deadline }
  | {
      readonly type: 'tabled';
      readonly seat: SeatId;
      readonly id: PackageId;
      readonly package: Package;
      readonly sign: boolean;
      readonly stops: readonly IssueId[];
    }
  | { readonly type: 'lapsed'; readonly id: PackageId }
  | {
      readonly type: 'accepted';
      readonly seat: SeatId;
      readonly id: PackageId;
      readonly package: Package;
      readonly climate: number;
    }
  | {
      readonly type: 'reopened';
      readonly seat: SeatId;
      readonly id: PackageId;
      readonly issues: readonly IssueId[];
      readonly climate: number;
    }
  | ({ readonly type: 'passed' } & Chosen)
  | { readonly type: 'walked-out'; readonly seat: SeatId }
  | { readonly type: 'signing-opened'; readonly text: Package; readonly deadline: Deadline }
  | ({ readonly type: 'confirmed'; readonly visit: ConstituencyId } & Chosen) // [sealed]
  | ({ readonly type: 'declined' } & Chosen) // [sealed]
  | { readonly type: 'signature-refused'; readonly by: readonly Side[]; readonly climate: number }
  | { readonly type: 'waiting-charged'; readonly cost: number }
  | { readonly type: 'press-opened'; readonly deadline: Deadline }
  | ({ readonly type: 'press-chosen'; readonly line: PressLine } & Chosen) // [sealed]
  | {
      readonly type: 'headlines-opened';
      readonly lines: BySide<PressLine>;
      readonly climate: number;
      readonly approvals: BySide<Approvals>;
    }
  | { readonly type: 'last-call-opened'; readonly deadline: Deadline }
  | ({ readonly type: 'final-chosen'; readonly package: Package | null } & Chosen) // [sealed]
  | {
      readonly type: 'finals-opened';
      readonly packages: BySide<Package | null>;
      readonly deadline: Deadline;
    }
  | ({
      readonly type: 'marked';
      readonly texts: readonly FinalText[];
      readonly visit: ConstituencyId | null;
    } & Chosen) // [sealed]
  | { readonly type: 'marks-opened'; readonly marks: BySide<readonly FinalText[]> }
  | { readonly type: 'signed'; readonly text: Package; readonly visits: BySide<ConstituencyId> }
  | { readonly type: 'voted'; readonly homes: BySide<Vote> }
  | { readonly type: 'second-signature-opened'; readonly deadline: Deadline }
  | {
      readonly type: 'proposed';
      readonly seat: SeatId;
      readonly id: PackageId;
      readonly package: Package;
    }
  | { readonly type: 'improved'; readonly seat: SeatId; readonly id: PackageId; readonly text: Package }
  | ({ readonly type: 'finished' } & Chosen)
  | { readonly type: 'ended'; readonly ending: Ending }
  | { readonly type: 'said'; readonly seat: SeatId; readonly text: string }
  /** What one member would sign; known to the own delegation alone until both have decided. */
  | { readonly type: 'balloted'; readonly seat: SeatId; readonly visit: ConstituencyId | null }
  | {
      readonly type: 'marks-balloted';
      readonly seat: SeatId;
      readonly texts: readonly FinalText[];
      readonly visit: ConstituencyId | null;
    }
  /** Put into the own delegation's tray, or taken out of it. */
  | {
      readonly type: 'drafted';
      readonly seat: SeatId;
      readonly draft: { readonly package: Package; readonly sign: boolean } | null;
    }
  | { readonly type: 'seat-added'; readonly seat: SeatId }
  /** Colleagues cover for the seat until its player is back. */
  | { readonly type: 'stepped-out'; readonly seat: SeatId }
  | { readonly type: 'came-back'; readonly seat: SeatId }
  /** Somebody else sits there now. */
  | { readonly type: 'handed-over'; readonly seat: SeatId }
  | { readonly type: 'head-appointed'; readonly seat: SeatId }
  /** Known to nobody else before the end. */
  | { readonly type: 'ranked'; readonly seat: SeatId; readonly order: readonly IssueId[] }
  | { readonly type: 'press-seated' | 'press-left'; readonly seat: PressSeat }
  | {
      readonly type: 'questioned';
      readonly seat: PressSeat;
      readonly id: QuestionId;
      readonly to: Side;
      readonly text: string;
    }
  | { readonly type: 'replied'; readonly seat: SeatId; readonly question: QuestionId; readonly text: string }
  | { readonly type: 'printed'; readonly seat: PressSeat; readonly text: string }
  | { readonly type: 'paused'; readonly left: number | null }
  | { readonly type: 'resumed'; readonly deadline: Deadline }
  | { readonly type: 'extended'; readonly deadline: Deadline }
  /** By the host, whatever was under way; `round` is the last one. */
  | { readonly type: 'last-call-called'; readonly round: number }
  | {
      readonly type: 'branched';
      /** `null`: the original came as a file. */
      readonly match: string | null;
      /** The record of the original after which this match goes on, and its hash there. */
      readonly seq: number;
      readonly hash: string;
      readonly seed: string;
      readonly clocks: Clocks | null;
      /** How the original ended. */
      readonly original: Outcome;
    }
  | { readonly type: 'continued'; readonly deadline: Deadline };

export type EventType = MatchEvent['type'];
export type EventNamed<T extends EventType> = Extract<MatchEvent, { readonly type: T }>;
