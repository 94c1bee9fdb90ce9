import type { ScenarioWords } from '../shared/rules/scenario-words.ts';
import { other, type PressLine, type Side } from '../shared/rules/vocabulary.ts';
import { sideNames } from '../shared/scenarios/side-names.ts';
import { table } from '../shared/words/table.ts';
import { fill, words } from './words.ts';

/** What a side told the press, in its scenario's words or else in plain ones. */
export function headline(content: ScenarioWords, side: Side, line: PressLine): string {
  const own = content.sides[side].press?.[line];
  if (own !== undefined) return own;
  const names = sideNames(content);
  const values = { side: names[side].first, other: names[other(side)].first };
  return fill(words(table).press.headline[line], values);
}
