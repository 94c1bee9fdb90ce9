import type { ScenarioWords } from '../shared/scenarios/scenario-words.ts';
import { scenarioWords } from '../shared/scenarios/words.ts';
import { lang } from './words.ts';

/** A scenario's words in the language of the moment; reading them follows the switch. */
export function scenario(id: string): ScenarioWords {
  return scenarioWords(id, lang.value);
}
