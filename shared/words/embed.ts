import { embed as en } from './en/embed.ts';
import { embed as es } from './es/embed.ts';
import type { ByLang } from './lang.ts';

export const embed: ByLang<typeof en> = { en, es };
