import type { HintMoment } from '../../../shared/rules/scenario-words.ts';
import type { View } from '../../../shared/rules/view-types.ts';

/** What a learner is about to do for the first time, as far as the view tells. */
export function hintMoment({ menu, own, asked }: View): HintMoment | null {
  if (menu.accept) return 'answer';
  if (menu.table && own && Object.keys(asked[own.side]).length === 0) return 'offer';
  if (menu.press) return 'press';
  return menu.confirm ? 'signing' : null;
}
