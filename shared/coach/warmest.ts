import type { MatchState } from '../rules/state.ts';
import type { PhaseName } from '../rules/vocabulary.ts';

/** Phases after the plenary: nothing is accepted any more in this round. */
const AFTER_PLENARY: readonly PhaseName[] = ['press', 'last-call-packages', 'last-call-marks'];
const SETTLED: readonly PhaseName[] = ['last-call-packages', 'last-call-marks', 'second-signature', 'over'];

/**
 * The highest climate that the talks could still reach, 0 to 100: every press constructive on both sides, every round's warming by
 * accepted packages used up, and the kindest of the news that may be drawn. News that a host injects is not foreseen.
 */
export function warmest(state: MatchState): number {
  const { setup, climate, round, phase } = state;
  if (SETTLED.includes(phase.name)) return climate;
  const { numbers } = setup;
  const later = setup.rounds.slice(round);
  const pressesLeft = setup.rounds.length - Math.max(1, round);
  const now =
    round === 0 || AFTER_PLENARY.includes(phase.name)
      ? 0
      : Math.max(0, numbers.acceptedClimateMost - state.climateByAcceptance);
  const news = later.reduce((sum, { date }) => sum + kindestNews(state, date.slice(0, 7)), 0);
  const press = pressesLeft * 2 * Math.max(...Object.values(numbers.pressClimate));
  return Math.min(100, climate + now + later.length * numbers.acceptedClimateMost + news + press);
}

function kindestNews({ setup, dispatched }: MatchState, month: string): number {
  const deck = setup.dispatches.filter((one) => one.months.includes(month) && !dispatched.includes(one.id));
  return Math.max(0, ...deck.map(({ climate }) => climate));
}
