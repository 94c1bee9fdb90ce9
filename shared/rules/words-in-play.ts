import type { ScenarioWords, SpokenWords } from './scenario-words.ts';
import type { Setup } from './setup.ts';
import { bySide, LANGS, type Side } from './vocabulary.ts';

type Table<T> = { readonly [id: string]: T };

function only<T>(table: Table<T>, ids: readonly string[]): Table<T> {
  return Object.fromEntries(ids.flatMap((id) => (table[id] === undefined ? [] : [[id, table[id]]])));
}

function each(words: SpokenWords, change: (words: ScenarioWords) => ScenarioWords): SpokenWords {
  return Object.fromEntries(LANGS.flatMap((lang) => (words[lang] ? [[lang, change(words[lang])]] : [])));
}

/** The words that one match needs: those of its format, its news and the instructions that were drawn. */
export function wordsInPlay(words: SpokenWords, setup: Setup): SpokenWords {
  const issues = setup.issues.map(({ id }) => id);
  const cities = setup.rounds.map(({ city }) => city);
  const news = setup.dispatches.map(({ id }) => id);
  return each(words, (all) => ({
    ...all,
    places: only(all.places, cities),
    issues: only(all.issues, issues),
    constituencies: bySide((side) => {
      const seated = setup.homes[side].constituencies.map(({ id }) => id);
      return only(all.constituencies[side], seated);
    }),
    variants: bySide((side) => only(all.variants[side], [setup.variants[side]])),
    dispatches: only(all.dispatches, news),
    formats: only(all.formats, [setup.format]),
  }));
}

/** VW-1: of the instructions only those of the sides named; everything else is public. */
export function wordsToRead(words: SpokenWords, sides: readonly Side[]): SpokenWords {
  return each(words, (all) => ({
    ...all,
    variants: bySide((side) => (sides.includes(side) ? all.variants[side] : {})),
  }));
}
