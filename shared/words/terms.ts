import { terms as en } from './en/terms.ts';
import { terms as es } from './es/terms.ts';
import type { ByLang } from './lang.ts';

export const terms: ByLang<typeof en> = { en, es };
