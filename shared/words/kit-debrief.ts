import { kitDebrief as en } from './en/kit-debrief.ts';
import { kitDebrief as es } from './es/kit-debrief.ts';
import type { ByLang } from './lang.ts';

export const kitDebrief: ByLang<typeof en> = { en, es };
