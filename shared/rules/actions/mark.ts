import { castMarks } from '../flow/ballots.ts';
import { closeMarks, finalTexts } from '../flow/last-call.ts';
import { crossedRedLine } from '../package.ts';
import type { MatchState, PhaseNamed } from '../state.ts';
import { FINAL_TEXTS, type FinalText, type SeatId, sideOf } from '../vocabulary.ts';
import type { Action } from './action.ts';
import { checkVisit } from './confirm.ts';

/** LC-4: the texts on offer that a seat's capital lets it sign. */
export function markable(state: MatchState, seat: SeatId): readonly FinalText[] {
  const texts = finalTexts(state);
  const { redLines } = state.setup.sheets[sideOf(seat)];
  return FINAL_TEXTS.filter((name) => {
    const text = texts[name];
    return text !== undefined && crossedRedLine(redLines, text) === undefined;
  });
}

export const mark: Action<'mark'> = {
  duty: null,
  phases: ['last-call-marks'],
  check: (state, seat, wish) => {
    const { chosen, ballots } = state.phase as PhaseNamed<'last-call-marks'>;
    if (chosen[sideOf(seat)] !== undefined || ballots[seat] !== undefined) return { code: 'already-chosen' };
    const texts = finalTexts(state);
    const absent = wish.texts.find((name) => texts[name] === undefined);
    if (absent !== undefined) return { code: 'text-not-on-offer', about: absent };
    const forbidden = wish.texts.find((name) => !markable(state, seat).includes(name));
    if (forbidden !== undefined) return { code: 'red-line', about: forbidden };
    if (wish.texts.length === 0) return null;
    return wish.visit === null ? { code: 'visit-missing' } : checkVisit(state, seat, wish.visit);
  },
  decide: (thread, seat, wish) => {
    const texts = FINAL_TEXTS.filter((name) => wish.texts.includes(name));
    return closeMarks(castMarks(thread, { seat, texts, visit: texts.length > 0 ? wish.visit : null }));
  },
};
