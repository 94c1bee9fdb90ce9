import { kitLessons as en } from './en/kit-lessons.ts';
import { kitLessons as es } from './es/kit-lessons.ts';
import type { ByLang } from './lang.ts';

export const kitLessons: ByLang<typeof en> = { en, es };
