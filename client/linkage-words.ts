import type { ScenarioWords } from '../shared/rules/scenario-words.ts';
import type { Linkage, Sheet } from '../shared/rules/setup.ts';
import type { IssueId, OptionId } from '../shared/rules/vocabulary.ts';
import { terms } from '../shared/words/terms.ts';
import { fill } from './fill.ts';
import type { LinkageChange } from './linkage-changes.ts';
import { listed, signedPoints } from './numbers.ts';
import { issueName, optionWords } from './option-words.ts';
import { words } from './words.ts';

/** "Embassies + Diplomats" */
export function linkedIssues(content: ScenarioWords, { when }: Pick<Linkage, 'when'>): string {
  return Object.keys(when)
    .map((issue) => issueName(content, issue))
    .join(' + ');
}

/** "Embassies + Diplomats together +6" */
export function changeText(content: ScenarioWords, { linkage, holds, points }: LinkageChange): string {
  const t = words(terms).linkage;
  return fill(holds ? t.won : t.lost, {
    issues: linkedIssues(content, linkage),
    points: signedPoints(points),
  });
}

type Reader = { readonly content: ScenarioWords; readonly sheet: Pick<Sheet, 'values'> };

/** When a linkage counts: "Embassies at “Open at once” or better and Diplomats at “Free movement”". */
export function conditionText(reader: Reader, { when }: Pick<Linkage, 'when'>): string {
  const parts = Object.entries(when).map(([issue, options]) =>
    fill(words(terms).linkage.at, {
      issue: issueName(reader.content, issue),
      options: optionsText(reader, issue, options),
    }),
  );
  return listed(parts, 'conjunction');
}

/** The best options on one's own sheet down to one are "that or better", the worst "that or worse"; others are listed. */
function optionsText({ content, sheet }: Reader, issue: IssueId, options: readonly OptionId[]): string {
  const t = words(terms).linkage;
  const quoted = (option: OptionId) => fill(t.quoted, { option: optionWords(content, issue, option).short });
  const row = Object.entries(sheet.values[issue] ?? {});
  const worth = (option: OptionId) => sheet.values[issue]?.[option] ?? 0;
  const named = [...options].sort((a, b) => worth(b) - worth(a));
  const others = row.filter(([option]) => !options.includes(option)).map(([, value]) => value);
  const [best, least] = [named[0], named.at(-1)];
  if (named.length > 1 && best !== undefined && least !== undefined) {
    if (others.every((value) => value < worth(least))) return fill(t.orBetter, { option: quoted(least) });
    if (others.every((value) => value > worth(best))) return fill(t.orWorse, { option: quoted(best) });
  }
  return listed(options.map(quoted), 'disjunction');
}
