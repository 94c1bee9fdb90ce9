import { paper as en } from './en/paper.ts';
import { paper as es } from './es/paper.ts';
import type { ByLang } from './lang.ts';

export const paper: ByLang<typeof en> = { en, es };
