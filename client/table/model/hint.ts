import type { HintMoment } from '../../../shared/rules/scenario-words.ts';
import type { View } from '../../../shared/rules/view-types.ts';
import type { PhaseName } from '../../../shared/rules/vocabulary.ts';
import type { table } from '../../../shared/words/en/table.ts';

export type Lesson = keyof typeof table.lessons;

/** The phases that are explained, as they may come. */
export const LESSONS: readonly Lesson[] = [
  'dinner-soundings',
  'dinner-answers',
  'plenary',
  'press',
  'signing',
  'last-call-packages',
  'last-call-marks',
  'second-signature',
];

/** Where a scenario has hints of its own for what is done there. */
const HINTED: readonly PhaseName[] = ['plenary', 'press', 'signing'];

/** What a learner is about to do for the first time, as far as the view tells. */
export function hintMoment({ menu, own, asked }: View): HintMoment | null {
  if (menu.accept) return 'answer';
  if (menu.table && own && Object.keys(asked[own.side]).length === 0) return 'offer';
  if (menu.press) return 'press';
  return menu.confirm ? 'signing' : null;
}

/** The phase to explain, unless a scenario that teaches does so itself. */
export function lessonOf({ phase }: View, teaches: boolean): Lesson | null {
  const lesson = LESSONS.find((one) => one === phase) ?? null;
  return lesson !== null && teaches && HINTED.includes(lesson) ? null : lesson;
}
