import type { ScenarioIssue } from '../rules/scenario.ts';
import type { IssueId, OptionId } from '../rules/vocabulary.ts';

type Ladders = { readonly [issue: IssueId]: readonly number[] };
type Table = { [issue: IssueId]: { [option: OptionId]: number } };

/** Numbers written along each ladder, from the U.S.-favoured end to the Cuba-favoured end, put under their option ids. */
export function along(issues: readonly ScenarioIssue[], ladders: Ladders): Table {
  const table: Table = {};
  for (const { id, options } of issues) {
    const numbers = ladders[id];
    if (numbers === undefined) continue;
    if (numbers.length !== options.length)
      throw new Error(`${id}: ${options.length} options, ${numbers.length} numbers`);
    table[id] = Object.fromEntries(options.map((option, at) => [option.id, numbers[at] ?? 0]));
  }
  return table;
}
