import { pages as en } from './en/pages.ts';
import { pages as es } from './es/pages.ts';
import type { ByLang } from './lang.ts';

export const pages: ByLang<typeof en> = { en, es };
