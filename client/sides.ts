import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ScenarioWords } from '../shared/rules/scenario-words.ts';
import type { BySide } from '../shared/rules/vocabulary.ts';
import { type SideNames, sideNames } from '../shared/scenarios/side-names.ts';

/** Whose talks a part of the page is about: what the sides are called stands in the words of their scenario. */
export const Talks = createContext<Pick<ScenarioWords, 'sides'> | null>(null);

export function useSides(): BySide<SideNames> {
  const talks = useContext(Talks);
  if (talks === null) throw new Error('sides are named inside <Talks.Provider> only');
  return sideNames(talks);
}
