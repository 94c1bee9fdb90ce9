import type { Domain } from '../../analysis/formats/domain.ts';
import type { Scenario } from '../../rules/scenario.ts';
import type { IssueWords, ScenarioWords, VariantWords } from '../../rules/scenario-words.ts';
import { type BySide, bySide } from '../../rules/vocabulary.ts';

/** What is said around an imported domain, in one language. {domain}, {issue} and {value} are filled in. */
export type ImportedSentences = {
  readonly tagline: string;
  readonly what: string;
  readonly line: string;
  readonly long: string;
  readonly sides: BySide<string>;
  readonly inText: BySide<string>;
  readonly places: { readonly first: string; readonly second: string };
  readonly history: string;
  readonly home: { readonly name: string; readonly note: string };
  readonly variant: VariantWords;
  readonly format: { readonly name: string; readonly note: string };
  readonly background: ScenarioWords['background'];
};

/** What fits under a ladder and over it (see `ScenarioWords`). */
const ROOM = { name: 24, short: 28, told: 80 };

/** The words of an imported scenario: the domain's own names, and the sentences around them. */
export function importedWords(domain: Domain, scenario: Scenario, say: ImportedSentences): ScenarioWords {
  const fill = (sentence: string, facts: Facts) =>
    filled(sentence, { domain: cut(domain.name, ROOM.told), ...facts });
  const issueWords = (at: number): IssueWords => {
    const { name, values } = domain.issues[at] ?? { name: '', values: [] };
    const issue = cut(name, ROOM.told);
    const line = fill(say.line, { issue });
    const ids = scenario.issues[at]?.options ?? [];
    const options = ids.map(({ id }, place): [string, IssueWords['options'][string]] => {
      const value = cut(values[place] ?? '', ROOM.told);
      return [id, { short: cut(value, ROOM.short), long: fill(say.long, { issue, value }) }];
    });
    return {
      name: cut(name, ROOM.name),
      what: fill(say.what, { issue }),
      lines: { us: line, cuba: line },
      options: Object.fromEntries(options),
      history: fill(say.history, { issue }),
      sources: [],
    };
  };
  const under = <T>(list: readonly { readonly id: string }[], words: T) =>
    Object.fromEntries(list.map(({ id }) => [id, words]));
  return {
    title: cut(domain.name, ROOM.told),
    tagline: fill(say.tagline, {}),
    sides: bySide((side) => ({ name: say.sides[side], inText: say.inText[side] })),
    places: { first: { name: say.places.first }, second: { name: say.places.second } },
    issues: Object.fromEntries(scenario.issues.map(({ id }, at) => [id, issueWords(at)])),
    constituencies: bySide((side) => under(scenario.constituencies[side], say.home)),
    variants: bySide((side) => under(scenario.variants[side], say.variant)),
    dispatches: {},
    formats: under(scenario.formats, say.format),
    background: say.background,
  };
}

type Facts = Readonly<Record<string, string>>;

function filled(sentence: string, facts: Facts): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? '');
}

/** One line, and a name that is too long ends in an ellipsis. */
function cut(text: string, most: number): string {
  const tame = [...text.replace(/[\p{C}\p{Z}]+/gu, ' ').trim()];
  return tame.length > most ? `${tame.slice(0, most - 1).join('')}…` : tame.join('') || '?';
}
