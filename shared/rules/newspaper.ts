import type { MatchState } from './state.ts';
import type { Menu } from './view-types.ts';
import { type PhaseName, type PressSeat, type QuestionId, SIDES, type Side } from './vocabulary.ts';

/** JN-2: before the first round there is nothing to write about yet. */
const NOT_YET_OR_NO_MORE: readonly PhaseName[] = ['lobby', 'briefing', 'over'];

export function mayWrite({ phase }: MatchState): boolean {
  return !NOT_YET_OR_NO_MORE.includes(phase.name);
}

export function questionId(seat: PressSeat, to: Side, round: number): QuestionId {
  return `${seat}/${to}/${round}`;
}

/** JN-2: one question to each side in a round. */
export function hasAsked({ newspaper, round }: MatchState, seat: PressSeat, to: Side): boolean {
  return newspaper.questions.some(({ id }) => id === questionId(seat, to, round));
}

/** JN-4: one headline in a round. */
export function hasPrinted({ newspaper, round }: MatchState, seat: PressSeat): boolean {
  return newspaper.headlines.some((one) => one.seat === seat && one.round === round);
}

/** JN-3: those that the side may still answer. */
export function openQuestions({ newspaper }: MatchState, side: Side): readonly QuestionId[] {
  return newspaper.questions.filter(({ to, answer }) => to === side && answer === null).map(({ id }) => id);
}

/** What a journalist may do now. */
export function pressMenu(state: MatchState, seat: PressSeat): Pick<Menu, 'ask' | 'headline'> {
  if (!state.newspaper.seats.includes(seat) || !mayWrite(state)) return {};
  const ask = SIDES.filter((side) => !hasAsked(state, seat, side));
  return {
    ...(ask.length > 0 ? { ask } : {}),
    ...(hasPrinted(state, seat) ? {} : { headline: true as const }),
  };
}
