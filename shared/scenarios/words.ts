import type { ScenarioWords, SpokenWords } from '../rules/scenario-words.ts';
import type { Lang } from '../words/lang.ts';
import { firstStepsEn } from './first-steps/words-en.ts';
import { firstStepsEs } from './first-steps/words-es.ts';
import { usCuba2015En } from './us-cuba-2015/words-en.ts';
import { usCuba2015Es } from './us-cuba-2015/words-es.ts';

const WORDS: { readonly [id: string]: { readonly [lang in Lang]: ScenarioWords } } = {
  'us-cuba-2015': { en: usCuba2015En, es: usCuba2015Es },
  'first-steps': { en: firstStepsEn, es: firstStepsEs },
};

/** The words of one of the game's own scenarios. */
export function builtInWords(id: string): SpokenWords | undefined {
  return Object.hasOwn(WORDS, id) ? WORDS[id] : undefined;
}

/** Throws on a scenario without words: content is checked by test, so that is a bug. */
export function scenarioWords(id: string, lang: Lang): ScenarioWords {
  const found = WORDS[id];
  if (found === undefined) throw new Error(`no words for scenario ${id}`);
  return found[lang];
}
