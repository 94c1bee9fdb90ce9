import { classroom as en } from './en/class.ts';
import { classroom as es } from './es/class.ts';
import type { ByLang } from './lang.ts';

export const classroom: ByLang<typeof en> = { en, es };
