import { phrases as en } from './en/phrases.ts';
import { phrases as es } from './es/phrases.ts';
import type { ByLang } from './lang.ts';

export const phrases: ByLang<typeof en> = { en, es };
