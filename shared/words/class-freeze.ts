import { classFreeze as en } from './en/class-freeze.ts';
import { classFreeze as es } from './es/class-freeze.ts';
import type { ByLang } from './lang.ts';

export const classFreeze: ByLang<typeof en> = { en, es };
