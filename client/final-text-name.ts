import type { BySide, FinalText } from '../shared/rules/vocabulary.ts';
import type { SideNames } from '../shared/scenarios/side-names.ts';
import { terms } from '../shared/words/terms.ts';
import { fill, words } from './words.ts';

/** What may be signed in the last call: "With the final package of Cuba". */
export function finalTextName(text: FinalText, sides: BySide<SideNames>): string {
  const t = words(terms).finalTexts;
  return text === 'initialled' ? t.initialled : fill(t.with, { side: sides[text].inText });
}

/** A phrase within a sentence: only its first letter is small, for a name may follow. */
export function inSentence(phrase: string): string {
  return phrase.charAt(0).toLowerCase() + phrase.slice(1);
}
