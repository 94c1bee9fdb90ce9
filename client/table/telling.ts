import type { MatchInfo } from '../../shared/protocol.ts';
import type { Brief, View } from '../../shared/rules/view-types.ts';
import type { AnySeat } from '../../shared/rules/vocabulary.ts';
import type { Telling } from '../captions.ts';
import { scenario } from '../scenario.ts';

/** What captions need to know of this match. */
export function tellingOf(brief: Brief, view: View, info?: Pick<MatchInfo, 'names'>): Telling {
  return {
    content: scenario(brief),
    rounds: brief.rounds,
    issues: brief.issues.map(({ id }) => id),
    signed: view.signed,
    ...(info && { nameOf: (seat: AnySeat) => info.names[seat] }),
  };
}
