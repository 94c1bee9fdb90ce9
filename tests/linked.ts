import type { Scenario, ScenarioVariant } from '../shared/rules/scenario.ts';
import { usCuba2015 } from '../shared/scenarios/us-cuba-2015/scenario.ts';

/** The options of an issue, the most valuable first. */
function byWorth({ values }: ScenarioVariant, issue: string): readonly string[] {
  const row = Object.entries(values[issue] ?? {});
  return row.sort(([, a], [, b]) => b - a).map(([option]) => option);
}

function linked(variant: ScenarioVariant): ScenarioVariant {
  const best = (issue: string, most: number) => byWorth(variant, issue).slice(0, most);
  const rest = (issue: string) => byWorth(variant, issue).slice(1);
  return {
    ...variant,
    linkage: [
      {
        id: 'doors-and-desks',
        when: { embassies: best('embassies', 2), diplomats: best('diplomats', 1) },
        value: 60,
      },
      {
        id: 'people-first',
        when: {
          diplomats: best('diplomats', 2),
          doctors: best('doctors', 2),
          prisoners: best('prisoners', 2),
        },
        value: 45,
      },
      { id: 'two-gifts', when: { list: rest('list'), prisoners: rest('prisoners') }, value: -35 },
    ],
  };
}

/** The talks of 2015 with two linkages that give and one that costs on every sheet, in every format. */
export const LINKED: Scenario = {
  ...usCuba2015,
  variants: { us: usCuba2015.variants.us.map(linked), cuba: usCuba2015.variants.cuba.map(linked) },
};
