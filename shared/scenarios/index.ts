import type { Scenario } from '../rules/scenario.ts';
import { SCENARIO_FILES } from './files.ts';
import { firstSteps } from './first-steps/scenario.ts';
import { usCuba2015 } from './us-cuba-2015/scenario.ts';

/** Every scenario, numbers only, by id. */
export const SCENARIOS: { readonly [id: string]: Scenario } = {
  [usCuba2015.id]: usCuba2015,
  [firstSteps.id]: firstSteps,
  ...Object.fromEntries(Object.entries(SCENARIO_FILES).map(([id, { scenario }]) => [id, scenario])),
};
