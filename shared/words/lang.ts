import type { Lang } from '../rules/vocabulary.ts';

export { LANGS, type Lang } from '../rules/vocabulary.ts';

/** The same words in every language: the English file gives the shape. */
export type ByLang<T> = { readonly [L in Lang]: T };
