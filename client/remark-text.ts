import { phraseIn } from '../shared/talk.ts';
import { phrases } from '../shared/words/phrases.ts';
import { words } from './words.ts';

/** A remark as its reader understands it: a set phrase in their own language, anything else as it was said. */
export function remarkText(said: string): string {
  const phrase = phraseIn(said);
  return phrase === null ? said : words(phrases)[phrase];
}
