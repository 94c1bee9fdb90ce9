import { kitPaper as en } from './en/kit-paper.ts';
import { kitPaper as es } from './es/kit-paper.ts';
import type { ByLang } from './lang.ts';

export const kitPaper: ByLang<typeof en> = { en, es };
