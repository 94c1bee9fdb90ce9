import { reading as en } from './en/reading.ts';
import { reading as es } from './es/reading.ts';
import type { ByLang } from './lang.ts';

export const reading: ByLang<typeof en> = { en, es };
