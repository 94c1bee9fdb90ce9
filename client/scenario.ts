import type { ScenarioWords } from '../shared/rules/scenario-words.ts';
import type { Brief } from '../shared/rules/view-types.ts';
import { scenarioWords } from '../shared/scenarios/words.ts';
import { lang } from './lang.ts';
import { spoken } from './spoken.ts';

/** A match's words in the language of the moment: its own, or the game's. Reading them follows the switch. */
export function scenario({ scenario: { id }, words }: Pick<Brief, 'scenario' | 'words'>): ScenarioWords {
  return (words && spoken(words)) ?? scenarioWords(id, lang.value);
}
