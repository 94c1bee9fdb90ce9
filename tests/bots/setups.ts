import { compileSetup } from '../../shared/rules/compile.ts';
import type { Setup } from '../../shared/rules/setup.ts';
import { SCENARIOS } from '../../shared/scenarios/index.ts';
import { LINKED } from '../linked.ts';

/** Every format of every scenario, as `scenario/format`. */
export const FORMATS: readonly string[] = Object.values(SCENARIOS).flatMap((scenario) =>
  scenario.formats.map((format) => `${scenario.id}/${format.id}`),
);

/** `linked/...`: the talks of 2015 with linkage on every sheet. */
export function setupOf(format: string, seed: string): Setup {
  const [id = '', name = ''] = format.split('/');
  const scenario = id === 'linked' ? LINKED : SCENARIOS[id];
  if (!scenario) throw new Error(`no scenario ${id}`);
  return compileSetup(scenario, name, { seed, clock: 'standard' });
}
