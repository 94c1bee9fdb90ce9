import type { Brief, View } from '../../shared/rules/view-types.ts';
import type { Telling } from '../captions.ts';
import { scenario } from '../scenario.ts';

/** What captions need to know of this match. */
export function tellingOf(brief: Brief, view: View): Telling {
  return {
    content: scenario(brief),
    rounds: brief.rounds,
    issues: brief.issues.map(({ id }) => id),
    signed: view.signed,
  };
}
