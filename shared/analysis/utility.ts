import type { HomeTable, Outcome, OutcomeSpace, Pair } from './outcome-space.ts';

/** Whether a linkage term holds, for the option taken on each issue. */
export function termHolds(when: OutcomeSpace['linkage'][0][number]['when'], outcome: Outcome): boolean {
  return when.every(({ issue, options }) => options.includes(outcome[issue] ?? -1));
}

function utilityOf(space: OutcomeSpace, side: 0 | 1, outcome: Outcome): number {
  const own = space.values[side].reduce((sum, row, i) => sum + (row[outcome[i] ?? -1] ?? 0), 0);
  return space.linkage[side].reduce(
    (sum, { when, value }) => sum + (termHolds(when, outcome) ? value : 0),
    own,
  );
}

/** What an outcome is worth to both, on the scale of the space. */
export function utilitiesOf(space: OutcomeSpace, outcome: Outcome): Pair<number> {
  return [utilityOf(space, 0, outcome), utilityOf(space, 1, outcome)];
}

function passes(home: HomeTable | null, outcome: Outcome): boolean {
  if (!home) return true;
  const short = home.sums.map(
    ({ start, least, effects }) =>
      least - effects.reduce((sum, row, i) => sum + (row[outcome[i] ?? -1] ?? 0), start),
  );
  return visitsOf(home).some((visit) => short.every((missing, at) => missing <= (visit[at] ?? 0)));
}

/** The visits that may be chosen; none is one that adds nothing. */
export function visitsOf({ visits }: HomeTable): readonly (readonly number[])[] {
  return visits && visits.length > 0 ? visits : [[]];
}

/** Whether each home would ratify an outcome (two-level games: Putnam 1988), after the visit that serves it best. */
export function ratifiedBy(space: Pick<OutcomeSpace, 'homes'>, outcome: Outcome): Pair<boolean> {
  return [passes(space.homes[0], outcome), passes(space.homes[1], outcome)];
}

/** Whether neither side is under its walk-away value (the region Z). */
export function isAboveReservation(space: OutcomeSpace, [us, cuba]: Pair<number>): boolean {
  const slack = toleranceOf(space);
  return us >= space.reservation[0] - slack && cuba >= space.reservation[1] - slack;
}

/**
 * Utilities nearer than this are one utility. 0 where every value is an integer; else 5e-11 of the scale, so that the noise of
 * sums of floats makes no phantom points while no published domain has real differences as small.
 */
export function toleranceOf(space: OutcomeSpace): number {
  const whole = space.values.every((rows) => rows.every((row) => row.every(Number.isInteger)));
  const wholeTerms = space.linkage.every((terms) => terms.every(({ value }) => Number.isInteger(value)));
  return whole && wholeTerms ? 0 : 5e-11 * space.scale;
}
