import type { MatchRecord } from '../../../shared/rules/record.ts';

/** One golden match: what it is there to show, and how it is played. */
export type GoldenMatch = {
  readonly name: string;
  readonly about: string;
  readonly play: () => { readonly records: readonly MatchRecord[] };
};
