import type { About } from '../shared/protocol.ts';
import type { Side } from '../shared/rules/vocabulary.ts';
import { sideNames } from '../shared/scenarios/side-names.ts';
import { spoken } from './spoken.ts';

/** What a side of a match that one does not sit at is called inside a sentence. */
export function sideInText(about: About, side: Side): string {
  const words = spoken(about);
  return words ? sideNames(words)[side].inText : '';
}
