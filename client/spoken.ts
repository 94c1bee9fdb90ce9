import type { Lang } from '../shared/rules/vocabulary.ts';
import { lang } from './lang.ts';

/** What is said in the language of the moment, or else in the one there is. */
export function spoken<T>(words: { readonly [lang in Lang]?: T }): T | undefined {
  return words[lang.value] ?? words.en ?? words.es;
}
