import type { ScenarioWords } from '../../rules/scenario-words.ts';
import { briefs } from './words/es/briefs.ts';
import { dispatches } from './words/es/dispatches.ts';
import { homes } from './words/es/homes.ts';
import { issuesEconomy } from './words/es/issues-economy.ts';
import { issuesPeople } from './words/es/issues-people.ts';
import { issuesPolitical } from './words/es/issues-political.ts';
import { background, formats } from './words/es/public.ts';
import { places, sides } from './words/es/sides.ts';

export const usCuba2015Es: ScenarioWords = {
  title: 'Noventa Millas',
  tagline: 'Las conversaciones de 2015 entre Cuba y Estados Unidos',
  sides,
  places,
  issues: { ...issuesPolitical, ...issuesEconomy, ...issuesPeople },
  constituencies: homes,
  variants: briefs,
  dispatches,
  formats,
  background,
};
