import type { ScenarioWords } from '../../rules/scenario-words.ts';
import { briefs } from './words/en/briefs.ts';
import { dispatches } from './words/en/dispatches.ts';
import { homes } from './words/en/homes.ts';
import { issuesEconomy } from './words/en/issues-economy.ts';
import { issuesPeople } from './words/en/issues-people.ts';
import { issuesPolitical } from './words/en/issues-political.ts';
import { background, formats } from './words/en/public.ts';
import { places, sides } from './words/en/sides.ts';

export const usCuba2015En: ScenarioWords = {
  title: 'Ninety Miles',
  tagline: 'The talks of 2015 between the United States and Cuba',
  sides,
  places,
  issues: { ...issuesPolitical, ...issuesEconomy, ...issuesPeople },
  constituencies: homes,
  variants: briefs,
  dispatches,
  formats,
  background,
};
