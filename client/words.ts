/** What every page but the first takes; the first takes `lang.ts` alone and so comes without the ICU formatter. */
export { fill, fillIn, type MessageValues } from './fill.ts';
export { lang, setLang, words } from './lang.ts';
