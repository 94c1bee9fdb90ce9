import type { Scenario } from '../../../shared/rules/scenario.ts';
import type { ScenarioWords } from '../../../shared/rules/scenario-words.ts';
import type { Side } from '../../../shared/rules/vocabulary.ts';
import { SCENARIOS } from '../../../shared/scenarios/index.ts';
import { briefChoices } from '../../../shared/scenarios/role-brief.ts';
import { usCuba2015 } from '../../../shared/scenarios/us-cuba-2015/scenario.ts';
import { contentOf } from '../new/choices.ts';

/** What a page of the kit is about: it stands in the address, so that it can be linked and printed again. */
export type Chosen = {
  readonly scenario: Scenario;
  readonly content: ScenarioWords;
  readonly format: string;
  readonly side: Side;
  readonly variant: string;
};

/** What the address does not say, or says wrongly, is the first there is. */
export function chosenIn(search: URLSearchParams): Chosen {
  const scenario = SCENARIOS[search.get('scenario') ?? ''] ?? usCuba2015;
  const all = briefChoices(scenario);
  const inFormat = all.filter(({ format }) => format === search.get('format'));
  const here = inFormat.length > 0 ? inFormat : all.filter(({ format }) => format === all[0]?.format);
  const found =
    here.find(({ side, variant }) => side === search.get('side') && variant === search.get('variant')) ??
    here[0];
  if (!found) throw new Error(`${scenario.id} has no instructions`);
  return { scenario, content: contentOf(scenario.id), ...found };
}
