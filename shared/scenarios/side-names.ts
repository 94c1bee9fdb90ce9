import type { ScenarioWords, SideWords } from '../rules/scenario-words.ts';
import { type BySide, bySide } from '../rules/vocabulary.ts';

/** A side's name by itself, inside a sentence and at the beginning of one. */
export type SideNames = Required<Pick<SideWords, 'name' | 'inText' | 'first'>>;

export function sideNames({ sides }: Pick<ScenarioWords, 'sides'>): BySide<SideNames> {
  return bySide((side) => {
    const { name, inText = name, first = capitalised(inText) } = sides[side];
    return { name, inText, first };
  });
}

function capitalised(text: string): string {
  const [letter = '', ...rest] = text;
  return letter.toUpperCase() + rest.join('');
}
