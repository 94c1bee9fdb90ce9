import type { Bot } from '../../../shared/bots/bot.ts';
import { BOTS, DEFAULT_BOT } from '../../../shared/bots/index.ts';
import { compileSetup } from '../../../shared/rules/compile.ts';
import { SCENARIOS } from '../../../shared/scenarios/index.ts';
import { selfPlay } from '../../../shared/self-play.ts';
import type { GoldenMatch } from './match.ts';

const AT = Date.UTC(2015, 0, 21, 14);

function played(id: string, format: string): ReturnType<GoldenMatch['play']> {
  const scenario = SCENARIOS[id];
  const bot = BOTS[DEFAULT_BOT] as Bot;
  if (!scenario) throw new Error(`no scenario ${id}`);
  const setup = compileSetup(scenario, format, { seed: `golden-${format}`, clock: 'standard' });
  return selfPlay({ setup, bots: { us: bot, cuba: bot }, seed: 'golden', at: AT });
}

export const bots: readonly GoldenMatch[] = [
  {
    name: 'bots-first-steps',
    about: 'The tutorial, two bots.',
    play: () => played('first-steps', 'first-steps'),
  },
  {
    name: 'bots-class-period',
    about: 'Three rounds over nine issues, two bots.',
    play: () => played('us-cuba-2015', 'class-period'),
  },
  {
    name: 'bots-full-talks',
    about: 'Four rounds over twelve issues, two bots.',
    play: () => played('us-cuba-2015', 'full-talks'),
  },
];
