import type { Format, Scenario } from '../../shared/rules/scenario.ts';
import { SCENARIOS } from '../../shared/scenarios/index.ts';
import { FileProblem } from './read-file.ts';

export type Choice = { readonly scenario: Scenario; readonly format: Format };

/** A scenario by its id, a format by its id or a beginning of it that fits no other. */
export function chosen(id: string, beginning: string | undefined): Choice {
  const scenario = Object.hasOwn(SCENARIOS, id) ? SCENARIOS[id] : undefined;
  if (!scenario)
    throw new FileProblem(`there is no scenario ${id}; there are ${Object.keys(SCENARIOS).join(', ')}`);
  return { scenario, format: pick(`format of ${id}`, scenario.formats, beginning) };
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
