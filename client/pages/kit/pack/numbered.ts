import type { ScenarioIssue } from '../../../../shared/rules/scenario.ts';
import type { OptionId } from '../../../../shared/rules/vocabulary.ts';

/** "2b": what an option is called on paper. */
export function optionNumber(
  issues: readonly ScenarioIssue[],
  issue: ScenarioIssue,
  option: OptionId,
): string {
  const place = issues.findIndex(({ id }) => id === issue.id) + 1;
  const letter = String.fromCharCode(97 + issue.options.findIndex(({ id }) => id === option));
  return `${place}${letter}`;
}
