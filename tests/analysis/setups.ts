import { compileSetup } from '../../shared/rules/compile.ts';
import type { Setup } from '../../shared/rules/setup.ts';
import { SCENARIOS } from '../../shared/scenarios/index.ts';

/** Every format of the Cuba talks that has targets, with every pair of variants in play there. */
export const PAIRS = ['short-talks', 'class-period', 'full-talks'].flatMap((format) => {
  const found = SCENARIOS['us-cuba-2015']?.formats.find(({ id }) => id === format);
  const variants = (side: 'us' | 'cuba') => Object.keys(found?.walkAways[side] ?? {});
  return variants('us').flatMap((us) => variants('cuba').map((cuba) => ({ format, us, cuba })));
});

export function setupOf({ format, us, cuba }: (typeof PAIRS)[number]): Setup {
  const scenario = SCENARIOS['us-cuba-2015'];
  if (!scenario) throw new Error('no scenario us-cuba-2015');
  return compileSetup(scenario, format, { seed: 'analysis', clock: 'off', variants: { us, cuba } });
}
