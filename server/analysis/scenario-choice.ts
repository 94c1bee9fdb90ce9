import type { Format, Scenario } from '../../shared/rules/scenario.ts';
import { readScenario } from '../../shared/scenarios/file/parse.ts';
import { SCENARIOS } from '../../shared/scenarios/index.ts';
import { fileProblemText } from '../../shared/words/scenario-files.ts';
import { FileProblem, readText } from './read-file.ts';

export type Choice = { readonly scenario: Scenario; readonly format: Format };

type Wanted = { readonly scenario: string; readonly fromFile: boolean; readonly format: string | undefined };

/** A scenario by its id or its file, a format by its id or a beginning of it that fits no other. */
export function chosen({ scenario: named, fromFile, format }: Wanted): Choice {
  const scenario = fromFile ? scenarioIn(named) : SCENARIOS[named];
  if (!scenario || !(fromFile || Object.hasOwn(SCENARIOS, named)))
    throw new FileProblem(`there is no scenario ${named}; there are ${Object.keys(SCENARIOS).join(', ')}`);
  return { scenario, format: pick(`format of ${scenario.id}`, scenario.formats, format) };
}

function scenarioIn(file: string): Scenario {
  const read = readScenario(readText(file).text);
  if (read.ok) return read.file.scenario;
  throw new FileProblem(read.problems.map((one) => fileProblemText(one, 'en')).join('\n'));
}

/** The one of the list that is meant; without a word the only one. */
export function pick<T extends { readonly id: string }>(
  what: string,
  list: readonly T[],
  beginning: string | undefined,
): T {
  const all = list.map(({ id }) => id).join(', ');
  const fitting = list.filter(({ id }) => id === beginning || id.startsWith(beginning ?? ''));
  const found = list.find(({ id }) => id === beginning) ?? (fitting.length === 1 ? fitting[0] : undefined);
  if (found) return found;
  if (beginning === undefined) throw new FileProblem(`name a ${what}: ${all}`);
  throw new FileProblem(`there is no one ${what} ${beginning}; there are ${all}`);
}
