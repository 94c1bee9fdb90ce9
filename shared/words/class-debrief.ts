import { classDebrief as en } from './en/class-debrief.ts';
import { classDebrief as es } from './es/class-debrief.ts';
import type { ByLang } from './lang.ts';

export const classDebrief: ByLang<typeof en> = { en, es };
