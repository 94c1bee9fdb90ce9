import { type Scenario, SIDE_KEYS } from '../../rules/scenario.ts';
import type { ScenarioWords, SpokenWords } from '../../rules/scenario-words.ts';
import { type BySide, LANGS } from '../../rules/vocabulary.ts';
import type { ScenarioFile, WrittenScenario } from './schema.ts';

type Written<T> = { first: T; second: T };

function written<T, U>({ us, cuba }: BySide<T>, each: (of: T) => U): Written<U> {
  return { [SIDE_KEYS.us]: each(us), [SIDE_KEYS.cuba]: each(cuba) } as Written<U>;
}

const same = <T>(of: T): T => of;

/** A scenario as its file, which reads back as the same scenario: `parseScenario(writeScenario(file))`. */
export function writeScenario({ scenario, words }: ScenarioFile): WrittenScenario {
  return { ...numbersOf(scenario), words: wordsOf(words) } as WrittenScenario;
}

function numbersOf(scenario: Scenario) {
  return {
    ...scenario,
    constituencies: written(scenario.constituencies, same),
    variants: written(scenario.variants, same),
    dispatches: scenario.dispatches.map((one) => ({ ...one, approvals: written(one.approvals, same) })),
    formats: scenario.formats.map((one) => ({
      ...one,
      rounds: one.rounds.map((round) => ({ ...round, host: SIDE_KEYS[round.host] })),
      constituencies: written(one.constituencies, same),
      walkAways: written(one.walkAways, same),
      thresholds: written(one.thresholds, same),
    })),
  };
}

function wordsOf(words: SpokenWords) {
  return Object.fromEntries(LANGS.flatMap((lang) => (words[lang] ? [[lang, inOne(words[lang])]] : [])));
}

function inOne(words: ScenarioWords) {
  return {
    ...words,
    sides: written(words.sides, same),
    issues: Object.fromEntries(
      Object.entries(words.issues).map(([id, one]) => [id, { ...one, lines: written(one.lines, same) }]),
    ),
    constituencies: written(words.constituencies, same),
    variants: written(words.variants, same),
  };
}
