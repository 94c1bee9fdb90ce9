import type { About } from '../shared/protocol.ts';
import type { SpokenWords } from '../shared/rules/scenario-words.ts';
import { bySide, LANGS } from '../shared/rules/vocabulary.ts';
import { sideNames } from '../shared/scenarios/side-names.ts';

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
