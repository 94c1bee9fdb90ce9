import { type Scenario, SIDE_KEYS } from '../../rules/scenario.ts';
import type { ScenarioWords, SpokenWords } from '../../rules/scenario-words.ts';
import { LANGS, SIDES } from '../../rules/vocabulary.ts';
import type { Book, Path } from './problems.ts';

/** Every language that is there has words for every id, and for no other. */
export function checkWords(scenario: Scenario, words: SpokenWords, book: Book): void {
  if (LANGS.every((lang) => !words[lang])) book.note(['words'], 'no-words');
  for (const lang of LANGS) {
    const found = words[lang];
    if (found) checkLanguage(scenario, found, { path: ['words', lang], book });
  }
}

type At = { readonly path: Path; readonly book: Book };

function checkLanguage(scenario: Scenario, words: ScenarioWords, { path, book }: At): void {
  const issues = idsIn(scenario.issues);
  const cover = (table: object, ids: readonly string[], ...to: Path) =>
    same(table, ids, { path: [...path, ...to], book });
  cover(words.issues, issues, 'issues');
  for (const { id, options } of scenario.issues) {
    const told = words.issues[id];
    if (told) cover(told.options, idsIn(options), 'issues', id, 'options');
  }
  const cities = scenario.formats.flatMap(({ rounds }) => rounds.map(({ city }) => city));
  cover(words.places, [...new Set(cities)], 'places');
  cover(words.dispatches, idsIn(scenario.dispatches), 'dispatches');
  cover(words.formats, idsIn(scenario.formats), 'formats');
  for (const side of SIDES) {
    const key = SIDE_KEYS[side];
    cover(words.constituencies[side], idsIn(scenario.constituencies[side]), 'constituencies', key);
    cover(words.variants[side], idsIn(scenario.variants[side]), 'variants', key);
    for (const { id, linkage } of scenario.variants[side]) {
      const told = words.variants[side][id];
      if (!told) continue;
      within(told.on, issues, { path: [...path, 'variants', key, id, 'on'], book });
      within(told.linkage ?? {}, idsIn(linkage), { path: [...path, 'variants', key, id, 'linkage'], book });
    }
  }
}

function idsIn(list: readonly { readonly id: string }[]): readonly string[] {
  return list.map(({ id }) => id);
}

function same(table: object, ids: readonly string[], at: At): void {
  for (const id of ids) if (!Object.hasOwn(table, id)) at.book.note([...at.path, id], 'words-missing');
  within(table, ids, at);
}

function within(table: object, ids: readonly string[], { path, book }: At): void {
  for (const key of Object.keys(table))
    if (!ids.includes(key))
      book.note([...path, key], 'unknown-name', { found: key, expected: ids.join(', ').slice(0, 200) });
}
