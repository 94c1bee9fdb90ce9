import type { Approvals, Deadline, EventNamed, Vote } from './events.ts';
import type { Setup } from './setup.ts';
import type { Teams } from './team.ts';
import type { Draft, Marks, Newspaper, Rankings, Standing } from './view-types.ts';
import type {
  Answer,
  BySide,
  ConstituencyId,
  DispatchId,
  Ending,
  IssueId,
  Moment,
  OptionId,
  Package,
  PackageId,
  PhaseName,
  PressLine,
  SeatId,
  Side,
  Sounding,
} from './vocabulary.ts';

export type Chosen<T> = { readonly [s in Side]?: T };
export type Signature = { readonly visit: ConstituencyId } | 'declined';
/** What each member of a delegation has said of a signature, by seat (TM-6). */
export type Ballots<T> = { readonly [seat: SeatId]: T };

/** The phase under way with what belongs to it alone; sealed choices live in `chosen` until they are opened. */
export type Phase =
  /** `position`: where a branch goes on once both chairs are taken; a match of its own begins with the briefing. */
  | { readonly name: 'lobby'; readonly position?: Position }
  | { readonly name: 'briefing'; readonly deadline: Deadline; readonly ready: readonly SeatId[] }
  | {
      readonly name: 'dinner-soundings';
      readonly deadline: Deadline;
      readonly chosen: Chosen<Sounding | null>;
    }
  | { readonly name: 'dinner-answers'; readonly deadline: Deadline; readonly chosen: Chosen<Answer | null> }
  | { readonly name: 'plenary'; readonly deadline: Deadline; readonly side: Side }
  | {
      readonly name: 'signing';
      readonly deadline: Deadline;
      readonly text: Package;
      readonly chosen: Chosen<Signature>;
      readonly ballots: Ballots<Signature>;
    }
  | { readonly name: 'press'; readonly deadline: Deadline; readonly chosen: Chosen<PressLine> }
  | {
      readonly name: 'last-call-packages';
      readonly deadline: Deadline;
      readonly chosen: Chosen<Package | null>;
    }
  | {
      readonly name: 'last-call-marks';
      readonly deadline: Deadline;
      readonly packages: BySide<Package | null>;
      readonly chosen: Chosen<Marks>;
      readonly ballots: Ballots<Marks>;
    }
  | { readonly name: 'second-signature'; readonly deadline: Deadline; readonly finished: readonly Side[] }
  | { readonly name: 'over' };

/** A phase in which a side may act. */
export type Position = Exclude<Phase, { readonly name: 'lobby' | 'over' }>;
export type PhaseNamed<N extends PhaseName> = Extract<Phase, { readonly name: N }>;

/** A match as it stands: a fold of its events. Holds every secret; leaves only through `viewFor`. */
export type MatchState = Teams & {
  readonly setup: Setup;
  /** From 1; 0 before the first round. */
  readonly round: number;
  readonly turn: number;
  readonly phase: Phase;
  readonly paused: { readonly left: number | null } | null;
  readonly climate: number;
  /** Climate already gained by accepted packages in this round. */
  readonly climateByAcceptance: number;
  readonly approvals: BySide<Approvals>;
  readonly text: { readonly [issue: IssueId]: { readonly option: OptionId; readonly by: PackageId } };
  readonly standing: BySide<Standing | null>;
  readonly tabledCount: BySide<number>;
  readonly asked: BySide<Package>;
  readonly reopeningSpent: BySide<boolean>;
  readonly waiting: number;
  readonly dispatched: readonly DispatchId[];
  readonly headlines: BySide<PressLine> | null;
  readonly newspaper: Newspaper;
  readonly dinner: {
    readonly soundings: BySide<Sounding | null>;
    readonly answers: BySide<Answer | null> | null;
  } | null;
  readonly rankings: BySide<Rankings>;
  /** One a seat (TM-5). */
  readonly drafts: { readonly [seat: SeatId]: Draft };
  /** Turns in a row that a side let its clock run out. */
  readonly silences: BySide<number>;
  readonly signed: Package | null;
  readonly visits: BySide<ConstituencyId> | null;
  readonly votes: BySide<Vote> | null;
  readonly improved: boolean;
  readonly ending: Ending | null;
  /** The match that this one goes on from; `null` for one of its own. */
  readonly branch: Pick<EventNamed<'branched'>, 'match' | 'seq' | 'original'> | null;
};

/** The initialled text as a plain package. */
export function initialledText(state: Pick<MatchState, 'text'>): Package {
  return Object.fromEntries(Object.entries(state.text).map(([issue, { option }]) => [issue, option]));
}

export function momentOf(state: MatchState): Moment {
  return { round: state.round, phase: state.phase.name, turn: state.turn };
}

/** When the phase under way ends by itself; `null`: not by itself (no clock, or paused). */
export function deadlineOf(state: MatchState): Deadline {
  if (state.paused || !('deadline' in state.phase)) return null;
  return state.phase.deadline;
}

export function inLastRound(state: MatchState): boolean {
  return state.round === state.setup.rounds.length;
}
