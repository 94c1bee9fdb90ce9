import { team as en } from './en/team.ts';
import { team as es } from './es/team.ts';
import type { ByLang } from './lang.ts';

export const team: ByLang<typeof en> = { en, es };
