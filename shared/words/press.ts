import { press as en } from './en/press.ts';
import { press as es } from './es/press.ts';
import type { ByLang } from './lang.ts';

export const press: ByLang<typeof en> = { en, es };
