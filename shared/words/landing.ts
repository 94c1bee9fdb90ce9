import { landing as en } from './en/landing.ts';
import { landing as es } from './es/landing.ts';
import type { ByLang } from './lang.ts';

export const landing: ByLang<typeof en> = { en, es };
