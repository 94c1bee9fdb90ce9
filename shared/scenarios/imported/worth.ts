import type { DomainProfile } from '../../analysis/formats/domain.ts';

/** One party's sheet in tenths of a point: the best text 1000, the worst value of each issue 0. */
export type Worth = {
  /** values[issue][value]. */
  readonly values: readonly (readonly number[])[];
  readonly walkAway: number;
};

/**
 * Where the imported domain knows complete outcomes only, here an issue may stay open, and is then worth 0: as much as its
 * worst value. So each issue is shifted until its worst value is 0, and all are scaled until the best text is 1000. The
 * walk-away value follows, and gains nothing under 0 or over 1000. Null: no outcome is worth more than another.
 */
export function worthOf({ weights, evaluations, reservation }: DomainProfile): Worth | null {
  const rows = evaluations.map((row, issue) => row.map((one) => (weights[issue] ?? 0) * one));
  const worst = rows.map((row) => Math.min(...row));
  const least = worst.reduce((sum, one) => sum + one, 0);
  const span = rows.reduce((sum, row) => sum + Math.max(...row), 0) - least;
  if (span < 1e-9) return null;
  const tenths = (utility: number) => Math.round((utility * 1000) / span);
  return {
    values: rows.map((row, issue) => row.map((one) => tenths(one - (worst[issue] ?? 0)))),
    walkAway: Math.min(1000, Math.max(0, tenths(reservation - least))),
  };
}
