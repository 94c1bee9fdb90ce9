import { pairStatistics } from '../../shared/analysis/pair-statistics.ts';
import type { Statistic } from '../../shared/analysis/statistic.ts';
import { compileSetup } from '../../shared/rules/compile.ts';
import type { Format, Scenario } from '../../shared/rules/scenario.ts';
import type { Setup } from '../../shared/rules/setup.ts';
import type { Request } from './arguments.ts';
import { columns, short } from './columns.ts';
import { chosen } from './scenario-choice.ts';
import { sheetsOf } from './scenario-sheets.ts';

type Pair = { readonly us: string; readonly cuba: string; readonly statistics: readonly Statistic[] };

/** The statistics of every pair of instructions of a format, with the targets they are built to. */
export function analyzeScenario(request: Extract<Request, { kind: 'scenario' }>): string {
  const { scenario, format } = chosen(request);
  const setups = setupsOf(scenario, format);
  const pairs = setups.map((setup): Pair => ({ ...setup.variants, statistics: pairStatistics(setup) }));
  if (request.json) return JSON.stringify(request.sheets ? { pairs, ...sheetsOf(setups) } : { pairs });
  return pairs.map(pairReport).join('\n\n');
}

/** One setup for each pair of instruction variants in play. */
function setupsOf(scenario: Scenario, format: Format): readonly Setup[] {
  return Object.keys(format.walkAways.us).flatMap((us) =>
    Object.keys(format.walkAways.cuba).map((cuba) =>
      compileSetup(scenario, format.id, { seed: 'analysis', clock: 'off', variants: { us, cuba } }),
    ),
  );
}

function pairReport({ us, cuba, statistics }: Pair): string {
  const rows = statistics.map(({ name, value, target, holds }) => [
    holds ? 'ok' : 'NO',
    name,
    String(short(value)),
    String(target),
  ]);
  return `${us} and ${cuba}\n${columns(rows)}`;
}
