import type { SpokenWords } from '../shared/rules/scenario-words.ts';
import { SCENARIO_FILES } from '../shared/scenarios/files.ts';
import { builtInWords } from '../shared/scenarios/words.ts';

/** The words of any scenario that the game has, wherever they are kept. */
export function wordsOf(id: string): SpokenWords {
  const words = SCENARIO_FILES[id]?.words ?? builtInWords(id);
  if (!words) throw new Error(`no words for ${id}`);
  return words;
}
