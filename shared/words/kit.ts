import { kit as en } from './en/kit.ts';
import { kit as es } from './es/kit.ts';
import type { ByLang } from './lang.ts';

export const kit: ByLang<typeof en> = { en, es };
