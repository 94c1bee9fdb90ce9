import { parts as en } from './en/parts.ts';
import { parts as es } from './es/parts.ts';
import type { ByLang } from './lang.ts';

export const parts: ByLang<typeof en> = { en, es };
