import { debrief as en } from './en/debrief.ts';
import { debrief as es } from './es/debrief.ts';
import type { ByLang } from './lang.ts';

export const debrief: ByLang<typeof en> = { en, es };
