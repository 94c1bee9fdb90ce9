import type { ScenarioWords } from '../shared/rules/scenario-words.ts';
import { type IssueId, type OptionId, STATUS_QUO } from '../shared/rules/vocabulary.ts';
import { terms } from '../shared/words/terms.ts';
import { words } from './words.ts';

/** An option's two sentences; the status quo's are the same for every issue. */
export function optionWords(
  content: ScenarioWords,
  issue: IssueId,
  option: OptionId,
): { readonly short: string; readonly long: string } {
  if (option === STATUS_QUO) return words(terms).statusQuo;
  return content.issues[issue]?.options[option] ?? { short: option, long: option };
}

export function issueName(content: ScenarioWords, issue: IssueId): string {
  return content.issues[issue]?.name ?? issue;
}
