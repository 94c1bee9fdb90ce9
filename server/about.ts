import type { About } from '../shared/protocol.ts';
import type { SpokenWords } from '../shared/rules/scenario-words.ts';
import { bySide, LANGS } from '../shared/rules/vocabulary.ts';
import { SCENARIO_FILES } from '../shared/scenarios/files.ts';
import { sideNames } from '../shared/scenarios/side-names.ts';
import { builtInWords } from '../shared/scenarios/words.ts';
import type { StoredMatch } from './store/store.ts';

/** What anybody may know of the talks: never an instruction. */
export function aboutOf(words: SpokenWords, formatId: string): About {
  return Object.fromEntries(
    LANGS.flatMap((lang) => {
      const found = words[lang];
      if (!found) return [];
      const { title, tagline } = found;
      const names = sideNames(found);
      const format = found.formats[formatId] ?? { name: formatId, note: '' };
      return [[lang, { title, tagline, sides: bySide((side) => names[side]), format }]];
    }),
  );
}

/** The words of a scenario that came with the game. */
export function ownWords(scenario: string): SpokenWords | undefined {
  return SCENARIO_FILES[scenario]?.words ?? builtInWords(scenario);
}

export function aboutMatch({
  about,
  scenario,
  format,
}: Pick<StoredMatch, 'about' | 'scenario' | 'format'>): About {
  return about ?? aboutOf(ownWords(scenario) ?? {}, format);
}
