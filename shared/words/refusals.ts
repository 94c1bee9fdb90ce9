import { refusals as en } from './en/refusals.ts';
import { refusals as es } from './es/refusals.ts';
import type { ByLang } from './lang.ts';

export const refusals: ByLang<typeof en> = { en, es };
