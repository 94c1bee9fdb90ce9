import { kitRubric as en } from './en/kit-rubric.ts';
import { kitRubric as es } from './es/kit-rubric.ts';
import type { ByLang } from './lang.ts';

export const kitRubric: ByLang<typeof en> = { en, es };
