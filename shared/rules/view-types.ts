import type { Approvals, Deadline, MatchEvent, Vote } from './events.ts';
import type { Clocks, ScenarioIssue, ScenarioNumbers } from './scenario.ts';
import type { SpokenWords } from './scenario-words.ts';
import type { Home, SetupRound, Sheet } from './setup.ts';
import type {
  Answer,
  Band,
  BySide,
  ConstituencyId,
  DispatchId,
  Duty,
  Ending,
  FinalText,
  IssueId,
  OptionId,
  Package,
  PackageId,
  PhaseName,
  PressLine,
  PressSeat,
  QuestionId,
  SeatId,
  Side,
  Sounding,
  VariantId,
  Viewer,
} from './vocabulary.ts';

/** A package on the table. In the second signature it is read as changes to the signed text. */
export type Standing = {
  readonly id: PackageId;
  readonly package: Package;
  /** Accepting it signs the initialled text plus this package. */
  readonly sign: boolean;
  /** Rows marked "this stops us" (at most two). */
  readonly stops: readonly IssueId[];
  readonly round: number;
};

/** What one seat may do now. Everything absent is not possible now. */
export type Menu = {
  readonly ready?: true;
  readonly sound?: true;
  readonly answer?: true;
  readonly table?: true;
  readonly accept?: PackageId;
  /** Accepted packages that may be reopened now. */
  readonly reopen?: readonly PackageId[];
  readonly pass?: true;
  readonly walkOut?: true;
  readonly press?: true;
  readonly confirm?: true;
  readonly decline?: true;
  readonly final?: true;
  /** The texts on offer that this seat may mark. */
  readonly mark?: readonly FinalText[];
  readonly propose?: true;
  readonly improve?: PackageId;
  readonly finish?: true;
  readonly rank?: true;
  /** To put a package into the own delegation's tray, or to take it out. */
  readonly draft?: true;
  readonly say?: true;
  /** Questions to the own side that nobody has answered. */
  readonly reply?: readonly QuestionId[];
  /** A journalist's: the sides that may be asked in this round. */
  readonly ask?: readonly Side[];
  readonly headline?: true;
};

/** What a journalist asked a side, for all to read; `answer` is `null` as long as the side said nothing. */
export type Question = {
  readonly id: QuestionId;
  readonly seat: PressSeat;
  readonly to: Side;
  readonly round: number;
  readonly text: string;
  readonly answer: { readonly seat: SeatId; readonly text: string } | null;
};

/** The journalists of a match, the last question of each to each side, and the last headline of each. */
export type Newspaper = {
  readonly seats: readonly PressSeat[];
  readonly questions: readonly Question[];
  readonly headlines: readonly {
    readonly seat: PressSeat;
    readonly round: number;
    readonly text: string;
  }[];
};

/** A package in a delegation's tray: what one member would table. Not yet judged by red lines or climate. */
export type Draft = { readonly package: Package; readonly sign: boolean; readonly round: number };

/** What a member said of a signature: what it would sign with which visit home, or that it would not. */
export type Ballot = { readonly visit: ConstituencyId } | 'declined' | Marks;
export type Marks = { readonly texts: readonly FinalText[]; readonly visit: ConstituencyId | null };

/** What a seat chose in the sealed phase under way; shown to that seat only. */
export type OwnChoice = {
  readonly sounding?: Sounding | null;
  readonly answer?: Answer | null;
  readonly press?: PressLine;
  readonly signature?: { readonly visit: ConstituencyId } | 'declined';
  readonly final?: Package | null;
  readonly marks?: Marks;
};

/** What a side believes the other cares about, most important first; `null`: it did not say. */
export type Rankings = {
  /** The last one before the first plenary. */
  readonly early: readonly IssueId[] | null;
  /** The last one since. */
  readonly late: readonly IssueId[] | null;
};

/** What the members of a delegation know and nobody else. */
export type OwnView = {
  readonly side: Side;
  readonly approvals: Approvals;
  /** The side's choice, or else what this seat said for its part. */
  readonly choice: OwnChoice;
  /** What each member said of the signature under way. */
  readonly ballots: { readonly [seat: SeatId]: Ballot };
  readonly drafts: { readonly [seat: SeatId]: Draft };
};

/** Everything one viewer may see of the match as it stands. Allow-list: nothing else leaves the rules. */
export type View = {
  readonly viewer: Viewer;
  readonly round: number;
  readonly phase: PhaseName;
  readonly turn: number;
  /** Sides the match waits for; in sealed phases both until they have chosen. */
  readonly waitsFor: readonly Side[];
  readonly deadline: Deadline;
  /** Milliseconds left on the clock that stands still, when the host paused. */
  readonly paused: { readonly left: number | null } | null;
  readonly climate: number;
  /** The initialled text: option and the accepted package that brought it. */
  readonly text: { readonly [issue: IssueId]: { readonly option: OptionId; readonly by: PackageId } };
  /** Standing packages; empty for the public until the match is over. */
  readonly standing: BySide<Standing | null>;
  /** What each side asked last on each issue; empty for the public until the match is over. */
  readonly asked: BySide<Package>;
  readonly reopeningSpent: BySide<boolean>;
  /** Charged so far to both, tenths of a point. */
  readonly waiting: number;
  readonly dispatch: DispatchId | null;
  /** The headlines of the last press phase. */
  readonly headlines: BySide<PressLine> | null;
  readonly newspaper: Newspaper;
  /** Who has chosen in the sealed phase under way. */
  readonly chosen: BySide<boolean>;
  readonly polls: BySide<Band>;
  /** Null for the public; for `open` both homes stand in `result`. */
  readonly own: OwnView | null;
  /** One's own, while the talks last; both for `open`. `null`: not this viewer's to see. */
  readonly rankings: BySide<Rankings | null>;
  /** Opened soundings and answers of this round's dinner; never for the public until the match is over. */
  readonly dinner: {
    readonly soundings: BySide<Sounding | null>;
    readonly answers: BySide<Answer | null> | null;
  } | null;
  readonly signing: { readonly text: Package } | null;
  readonly lastCall: { readonly packages: BySide<Package | null> } | null;
  readonly signed: Package | null;
  readonly menu: Menu;
  readonly ending: Ending | null;
  /** Known to all once the match is over. Scores are tenths of a point, waiting and repudiation taken off. */
  readonly result: {
    readonly scores: BySide<number>;
    readonly walkAways: BySide<number>;
    readonly homes: BySide<Vote> | null;
    readonly variants: BySide<VariantId>;
  } | null;
};

/** What one viewer needs once per join: it does not change until the match is over. */
export type Brief = {
  readonly viewer: Viewer;
  readonly scenario: { readonly id: string; readonly version: number };
  readonly format: string;
  readonly issues: readonly ScenarioIssue[];
  readonly rounds: readonly SetupRound[];
  readonly turns: number;
  readonly dinner: boolean;
  readonly waiting: readonly number[];
  readonly clocks: Clocks | null;
  readonly numbers: ScenarioNumbers;
  readonly constituencies: BySide<readonly ConstituencyId[]>;
  readonly history: Package;
  /** Of a scenario that came as a file; instructions only those that this viewer may read. */
  readonly words: SpokenWords | null;
  /** The match goes on from another's step; how that one ended is told with this one's own end. */
  readonly branch: {
    /** `null`: it came as a file. */
    readonly match: string | null;
    /** The record of the original after which this match goes on. */
    readonly seq: number;
    readonly original: OriginalEnd | null;
  } | null;
  readonly own: OwnBrief | null;
  /** Both sides' instructions, once the match is over. */
  readonly open: BySide<Instructions> | null;
};

/** How the original of a branch ended. Scores are tenths of a point; a cancelled match has none. */
export type OriginalEnd = {
  readonly ending: Ending;
  readonly signed: Package | null;
  readonly scores: BySide<number> | null;
};

/** TM-8: one's part of the instructions. It changes when a colleague comes or goes. */
export type OwnBrief = Omit<Instructions, 'sheet'> & {
  readonly side: Side;
  readonly sheet: DeskSheet;
  readonly duties: readonly Duty[];
  /** The whole delegation, oneself too, in the order of its seats. */
  readonly team: readonly Member[];
};

export type Member = { readonly seat: SeatId; readonly duties: readonly Duty[]; readonly away: boolean };

/** The head's is the whole sheet; a desk's holds the values of its own issues, no red lines and no walk-away value. */
export type DeskSheet = Omit<Sheet, 'walkAway'> & { readonly walkAway: number | null };

export type Instructions = { readonly variant: VariantId; readonly sheet: Sheet; readonly home: Home };

/** The other home's vote: only whether it ratified. */
export type VoteSeen = Vote | { readonly passes: boolean };

/**
 * An event as one viewer may see it. A sealed choice of somebody else keeps its kind and seat and nothing more; of
 * the other home there are no numbers (`approvals` is empty, the vote a yes or no).
 */
export type RedactedEvent =
  | Exclude<MatchEvent, { readonly type: 'created' | 'signed' | 'voted' | 'branched' }>
  | { readonly type: 'branched'; readonly match: string | null; readonly seq: number }
  | { readonly type: 'sealed'; readonly seat: SeatId; readonly kind: SealedEvent }
  | { readonly type: 'signed'; readonly text: Package; readonly visits: Partial<BySide<ConstituencyId>> }
  | { readonly type: 'voted'; readonly homes: BySide<VoteSeen> };

export const SEALED_EVENTS = [
  'sounded',
  'answered',
  'press-chosen',
  'confirmed',
  'declined',
  'final-chosen',
  'marked',
] as const;
export type SealedEvent = (typeof SEALED_EVENTS)[number];

/** One step of a match as one viewer sees it: the shape of live messages and of replays. */
export type Frame = {
  readonly seq: number;
  readonly at: number;
  readonly events: readonly RedactedEvent[];
  readonly view: View;
};
