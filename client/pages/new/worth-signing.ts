import { spaceOf } from '../../../shared/analysis/outcome-space.ts';
import { isAboveReservation } from '../../../shared/analysis/utility.ts';
import { compileSetup } from '../../../shared/rules/compile.ts';
import type { Format, Scenario } from '../../../shared/rules/scenario.ts';
import { analyse } from '../../analysis/analyse.ts';

/** How many different texts a format has: every issue may also be left for later. */
export function textsOf(scenario: Scenario, format: Format): number {
  const issues = scenario.issues.filter(({ id }) => format.issues.includes(id));
  return issues.reduce((product, { options }) => product * (options.length + 1), 1);
}

export type Worth = {
  /** Pairs of instructions that the seed may draw. */
  readonly pairs: number;
  /** Of them, those with a text that suits both sides; and where both homes would ratify one. */
  readonly suited: number;
  readonly ratified: number;
};

/** Whether there is anything to agree on, for every pair of instructions; exact. */
export async function worthSigning(scenario: Scenario, format: Format): Promise<Worth> {
  const spaces = Object.keys(format.walkAways.us).flatMap((us) =>
    Object.keys(format.walkAways.cuba).map((cuba) =>
      spaceOf(compileSetup(scenario, format.id, { seed: 'look', clock: 'off', variants: { us, cuba } })),
    ),
  );
  const found = await Promise.all(
    spaces.map(async (space) => {
      const [all, passing] = [
        await analyse('paretoFrontier', space),
        await analyse('paretoFrontier', space, { ratified: true }),
      ];
      const suits = (of: typeof all) =>
        of.points.some(({ utilities }) => isAboveReservation(space, utilities));
      return { suits: suits(all), ratified: suits(passing) };
    }),
  );
  return {
    pairs: spaces.length,
    suited: found.filter(({ suits }) => suits).length,
    ratified: found.filter(({ ratified }) => ratified).length,
  };
}
