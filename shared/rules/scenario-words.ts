import type {
  BySide,
  ConstituencyId,
  DispatchId,
  IssueId,
  Lang,
  LinkageId,
  OptionId,
  PlaceId,
  PressLine,
  VariantId,
} from './vocabulary.ts';

export type Source = { readonly title: string; readonly url: string };

export type IssueWords = {
  /** At most 24 characters: the ladder's heading. */
  readonly name: string;
  /** What the issue is, at most 60 words, for a fifteen-year-old. */
  readonly what: string;
  /** The public line of each side as the talks begin, at most 35 words each, of equal dignity. */
  readonly lines: BySide<string>;
  /** `short` at most 28 characters (under a ladder); `long` one sentence of at most 30 words (what is promised). */
  readonly options: { readonly [option: OptionId]: { readonly short: string; readonly long: string } };
  /** What really happened, at most 60 words, with its sources. */
  readonly history: string;
  readonly sources: readonly Source[];
};

/** When a scenario that teaches says something: at one's first offer, at theirs, before the press, at the signing. */
export type HintMoment = 'offer' | 'answer' | 'press' | 'signing';

/** A side's private instructions; `instructionPages` puts together what a format needs of them. */
export type VariantWords = {
  readonly name: string;
  /** At most 70 words that name no issue, so that they are true in every format. */
  readonly opening: string;
  /** What the delegation is told about an issue, at most 40 words; read only where the issue is in play. */
  readonly on: { readonly [issue: IssueId]: string };
  /** As `opening`; it comes last. */
  readonly closing: string;
  /**
   * Why issues are linked, one sentence of at most 30 words; what a linkage has no sentence for is told by its
   * condition alone.
   */
  readonly linkage?: { readonly [linkage: LinkageId]: string };
};

/** What a side is called, and what it tells the press; what is left out follows from the name. */
export type SideWords = {
  readonly name: string;
  /** Inside a sentence: "the United States". */
  readonly inText?: string;
  /** At the beginning of one: "The United States". */
  readonly first?: string;
  readonly press?: { readonly [line in PressLine]: string };
};

/** A host city, and the room in which the delegations meet there. */
export type PlaceWords = { readonly name: string; readonly room?: string };

/** Every word of a scenario, in one language. English and Spanish have the same keys, by type and by test. */
export type ScenarioWords = {
  readonly title: string;
  readonly tagline: string;
  readonly sides: BySide<SideWords>;
  readonly places: { readonly [city: PlaceId]: PlaceWords };
  readonly issues: { readonly [issue: IssueId]: IssueWords };
  readonly constituencies: BySide<{
    readonly [constituency: ConstituencyId]: { readonly name: string; readonly note: string };
  }>;
  readonly variants: BySide<{ readonly [variant: VariantId]: VariantWords }>;
  readonly dispatches: {
    readonly [dispatch: DispatchId]: { readonly headline: string; readonly body: string };
  };
  readonly formats: { readonly [format: string]: { readonly name: string; readonly note: string } };
  /** The public background, pages of at most 80 words. */
  readonly background: readonly { readonly title: string; readonly text: string }[];
  /** One line each, at most 30 words; for a scenario to learn the game with. */
  readonly hints?: { readonly [moment in HintMoment]: string };
};

/** A scenario's words in one language or more; whoever reads another one gets what there is. */
export type SpokenWords = { readonly [lang in Lang]?: ScenarioWords };
