import * as z from 'zod/mini';
import { type About, secret, word } from './protocol.ts';
import { type BySide, type Ending, type Lang, SIDES, type Side } from './rules/vocabulary.ts';

/** The library of finished matches, both directions. */

/** POST /api/matches/:id/listing -> Listing. Only after the end. Without `listed` it only reads. */
export const listingSchema = z.strictObject({ secret, listed: z.optional(z.boolean()) });
export type Listing = {
  /** What this chair said; `null`: nothing yet. */
  readonly own: boolean | null;
  /** What is proposed to a chair that said nothing: yes where the match was open to anybody. */
  readonly proposed: boolean;
  /** Every player said yes, so the match stands in the library. */
  readonly listed: boolean;
};

export const LISTED_ENDINGS = ['ratified', 'refused-at-home', 'walked-out', 'time-ran-out'] as const;
export type ListedEnding = (typeof LISTED_ENDINGS)[number];
/** Of one side: better or worse than its plan B, or at least half of what it could have gained. */
export const LISTED_RESULTS = ['above', 'below', 'half'] as const;

/** GET /api/library?scenario=&format=&ending=&side=&result=&page= -> Library. What is empty does not filter. */
export const librarySchema = z.object({
  scenario: z.optional(word),
  format: z.optional(word),
  ending: z.optional(z.enum(LISTED_ENDINGS)),
  /** Whose `result`; both or neither. */
  side: z.optional(z.enum(SIDES)),
  result: z.optional(z.enum(LISTED_RESULTS)),
  /** From 1. */
  page: z.optional(z.string().check(z.regex(/^[1-9]\d{0,5}$/))),
});
export type LibraryQuery = z.infer<typeof librarySchema>;

/** A finished match whose players let it be listed. Nobody is named: neither player nor remark stands in it. */
export type ListedMatch = {
  readonly match: string;
  readonly scenario: string;
  readonly format: string;
  /** Milliseconds since 1970. */
  readonly ended: number;
  readonly ending: Ending;
  readonly rounds: number;
  readonly settled: number;
  readonly issues: number;
  /** Each on its own sheet, in tenths: the score, and the same beside plan B. `gain`: a share, see `results.csv`. */
  readonly sides: BySide<{ readonly score: number; readonly beside: number; readonly gain: number | null }>;
};

export type Library = {
  readonly page: number;
  readonly pages: number;
  readonly total: number;
  /** Newest first. */
  readonly matches: readonly ListedMatch[];
  /** Every kind of match that can be listed. */
  readonly catalogue: readonly {
    readonly scenario: string;
    readonly format: string;
    readonly about: About;
  }[];
};

/** GET /api/library/spread?scenario=&format= -> Spread */
export const spreadSchema = z.object({ scenario: word, format: word });
/** Duplicate: the same seat with the same instructions, at every listed table. */
export type Spread = {
  readonly seats: readonly {
    readonly side: Side;
    readonly name: { readonly [lang in Lang]?: string };
    /** Scores beside plan B, in tenths. */
    readonly beside: FiveNumbers;
  }[];
};
export type FiveNumbers = {
  readonly count: number;
  readonly least: number;
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
  readonly most: number;
};
