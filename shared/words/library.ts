import { library as en } from './en/library.ts';
import { library as es } from './es/library.ts';
import type { ByLang } from './lang.ts';

export const library: ByLang<typeof en> = { en, es };
