import type { Clocks, PressEffect, ScenarioDispatch, ScenarioIssue, ScenarioNumbers } from './scenario.ts';
import type { SpokenWords } from './scenario-words.ts';
import type {
  Art,
  BySide,
  ConstituencyId,
  IssueId,
  LinkageId,
  OptionId,
  Package,
  PlaceId,
  Side,
  Sky,
  VariantId,
} from './vocabulary.ts';

/** Two or three issues that are worth something together: it holds when a text takes a named option on each (LK-1). */
export type Linkage = {
  readonly id: LinkageId;
  readonly when: { readonly [issue: IssueId]: readonly OptionId[] };
  /** Tenths of a point, not 0; negative when the options cost more together than one by one. */
  readonly value: number;
};

/** A side's private instructions, on this match's scale: tenths of a point, best text 1000, status quo 0. */
export type Sheet = {
  readonly walkAway: number;
  readonly values: { readonly [issue: IssueId]: { readonly [option: OptionId]: number } };
  readonly redLines: { readonly [issue: IssueId]: readonly OptionId[] };
  readonly linkage: readonly Linkage[];
};

export type Constituency = {
  readonly id: ConstituencyId;
  readonly weight: number;
  readonly start: number;
  readonly floor?: number;
  readonly press: PressEffect;
  readonly effects: { readonly [issue: IssueId]: { readonly [option: OptionId]: number } };
};

/** A side's home front. Private: the other side sees a poll band only. */
export type Home = { readonly threshold: number; readonly constituencies: readonly Constituency[] };

export type SetupRound = {
  readonly date: string;
  readonly city: PlaceId;
  readonly art: Art;
  readonly sky: Sky;
  readonly host: Side;
};

/**
 * Everything one match is played with, cut out of a scenario and a format. It stands in the first record of the
 * log, so that a log explains itself for ever, whatever becomes of the scenario.
 */
export type Setup = {
  readonly scenario: { readonly id: string; readonly version: number };
  readonly format: string;
  readonly seed: string;
  readonly variants: BySide<VariantId>;
  readonly issues: readonly ScenarioIssue[];
  readonly rounds: readonly SetupRound[];
  readonly turns: number;
  readonly dinner: boolean;
  readonly waiting: readonly number[];
  /** `null`: nobody is hurried. */
  readonly clocks: Clocks | null;
  readonly numbers: ScenarioNumbers;
  readonly sheets: BySide<Sheet>;
  readonly homes: BySide<Home>;
  readonly dispatches: readonly ScenarioDispatch[];
  readonly history: Package;
  /** Of a scenario that came as a file: its words, as far as this match needs them. The game's own stand in the game. */
  readonly words?: SpokenWords;
};
