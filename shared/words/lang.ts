export const LANGS = ['en', 'es'] as const;
export type Lang = (typeof LANGS)[number];
/** The same words in every language: the English file gives the shape. */
export type ByLang<T> = { readonly [L in Lang]: T };
