import { result as en } from './en/result.ts';
import { result as es } from './es/result.ts';
import type { ByLang } from './lang.ts';

export const result: ByLang<typeof en> = { en, es };
