import type { Ending } from '../../../shared/rules/vocabulary.ts';
import { terms } from '../../../shared/words/terms.ts';
import { words } from '../../words.ts';

/** An ending in two or three words. */
export function endingName(ending: Ending): string {
  const t = words(terms).endings;
  switch (ending.type) {
    case 'ratified':
      return t[ending.extent];
    case 'refused-at-home':
      return t.refused;
    case 'walked-out':
      return t.walkedOut;
    case 'time-ran-out':
      return t.timeRanOut;
    case 'cancelled':
      return t.cancelled;
  }
}
