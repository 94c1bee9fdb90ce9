import type { ConstituencyId, IssueId, OptionId, Side } from '../../shared/rules/vocabulary.ts';
import { STATUS_QUO } from '../../shared/rules/vocabulary.ts';
import { SCENARIO_FILES } from '../../shared/scenarios/files.ts';
import { type SideNames, sideNames } from '../../shared/scenarios/side-names.ts';
import { scenarioWords } from '../../shared/scenarios/words.ts';
import { terms } from '../../shared/words/en/terms.ts';

/** What the screen calls things, in English: journeys look for the same words as a player does. */
const scenarios = [
  ...['us-cuba-2015', 'first-steps'].map((id) => scenarioWords(id, 'en')),
  ...Object.values(SCENARIO_FILES).flatMap(({ words }) => words.en ?? []),
];

export function issueName(issue: IssueId): string {
  return issueWords(issue).name;
}

export function optionName(issue: IssueId, option: OptionId): string {
  if (option === STATUS_QUO) return terms.statusQuo.short;
  return issueWords(issue).options[option]?.short ?? missing(`${issue}/${option}`);
}

export function constituencyName(side: Side, id: ConstituencyId): string {
  const found = scenarios.map(({ constituencies }) => constituencies[side][id]?.name).find(Boolean);
  return found ?? missing(id);
}

/** What the sides of the game's own talks are called. */
export const sides = sideNames(scenarioWords('us-cuba-2015', 'en'));

/** A sentence of the dictionary with its `{side}` filled in. */
export function about(sentence: string, side: Side, form: keyof SideNames = 'inText'): string {
  return sentence.replace('{side}', sides[side][form]);
}

function issueWords(issue: IssueId) {
  return scenarios.map(({ issues }) => issues[issue]).find(Boolean) ?? missing(issue);
}

function missing(id: string): never {
  throw new Error(`no words for ${id}`);
}
