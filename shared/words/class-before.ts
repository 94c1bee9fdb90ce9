import { classBefore as en } from './en/class-before.ts';
import { classBefore as es } from './es/class-before.ts';
import type { ByLang } from './lang.ts';

export const classBefore: ByLang<typeof en> = { en, es };
