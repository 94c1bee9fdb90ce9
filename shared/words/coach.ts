import { coach as en } from './en/coach.ts';
import { coach as es } from './es/coach.ts';
import type { ByLang } from './lang.ts';

export const coach: ByLang<typeof en> = { en, es };
