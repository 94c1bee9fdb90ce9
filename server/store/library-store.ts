import type { LibraryQuery, ListedMatch } from '../../shared/library-protocol.ts';
import type { AnySeat, BySide, Side, VariantId } from '../../shared/rules/vocabulary.ts';

/** What came of a finished match, folded out of its log once, so that no list has to fold it again. */
export type StoredOutcome = Omit<ListedMatch, 'sides'> & {
  /** `null` where there is no result to set beside others: cancelled, or begun from a step of another match. */
  readonly sides: BySide<ListedMatch['sides']['us'] & { readonly variant: VariantId }> | null;
};

/** What one chair said about its match, and what all chairs together amount to. */
export type ListingAnswers = {
  readonly answers: { readonly [seat in AnySeat]?: boolean };
  /** Every chair with a player said yes, and the outcome is kept. */
  readonly listed: boolean;
};

export type ListedFilter = Omit<LibraryQuery, 'page'>;
export type ListedPart = { readonly skip: number; readonly most: number };
/** `beside` in tenths beside plan B. */
export type SeatResult = { readonly side: Side; readonly variant: VariantId; readonly beside: number };

/** The part of a store that keeps the library. */
export type LibraryStore = {
  /** Overwrites what this chair said before; the match enters or leaves the list with the same commit. */
  readonly answerListing: (match: string, seat: AnySeat, listed: boolean) => Promise<void>;
  readonly listing: (match: string) => Promise<ListingAnswers>;
  readonly saveOutcome: (outcome: StoredOutcome) => Promise<void>;
  readonly outcome: (match: string) => Promise<StoredOutcome | null>;
  /** Listed matches, newest first, and how many there are in all. */
  readonly listed: (
    filter: ListedFilter,
    part: ListedPart,
  ) => Promise<{ readonly total: number; readonly outcomes: readonly StoredOutcome[] }>;
  /** Every seat's result at every listed table of a scenario and format. */
  readonly listedResults: (scenario: string, format: string) => Promise<readonly SeatResult[]>;
  /** Matches that some chair wants listed and whose outcome is not kept. */
  readonly withoutOutcome: () => Promise<readonly string[]>;
};
