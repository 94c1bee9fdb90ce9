import type { Opponent } from '../../../shared/protocol.ts';
import type { Format } from '../../../shared/rules/scenario.ts';
import type { ScenarioWords } from '../../../shared/rules/scenario-words.ts';
import { SCENARIO_FILES } from '../../../shared/scenarios/files.ts';
import { firstSteps } from '../../../shared/scenarios/first-steps/scenario.ts';
import { formats as talks } from '../../../shared/scenarios/us-cuba-2015/formats.ts';
import { scenarioWords } from '../../../shared/scenarios/words.ts';
import { lang } from '../../lang.ts';
import { spoken } from '../../spoken.ts';

export type Choice = { readonly scenario: string; readonly format: string };

/** Every way to play that the game brings along, each scenario shortest first. */
export const CHOICES: readonly Choice[] = [
  ...firstSteps.formats.map(({ id }) => ({ scenario: firstSteps.id, format: id })),
  ...talks.map(({ id }) => ({ scenario: 'us-cuba-2015', format: id })),
  ...Object.values(SCENARIO_FILES).flatMap(({ scenario }) =>
    scenario.formats.map(({ id }) => ({ scenario: scenario.id, format: id })),
  ),
];

/** The numbers of a format that the game brings along. */
export function planOf({ scenario, format }: Choice): Format | undefined {
  const formats = SCENARIO_FILES[scenario]?.scenario.formats ?? [...firstSteps.formats, ...talks];
  return formats.find(({ id }) => id === format);
}

/** What a scenario of the game is told in, wherever its words are kept. */
export function contentOf(id: string): ScenarioWords {
  const file = SCENARIO_FILES[id];
  return (file && spoken(file.words)) ?? scenarioWords(id, lang.value);
}

/** In the order of the first page: what starts at once comes first. */
export const OPPONENT_ORDER = ['bot', 'friend', 'anyone'] as const satisfies readonly Opponent[];

export function opponentIn(search: URLSearchParams): Opponent {
  const asked = search.get('opponent');
  return OPPONENT_ORDER.find((one) => one === asked) ?? 'bot';
}
