import { captions as en } from './en/captions.ts';
import { captions as es } from './es/captions.ts';
import type { ByLang } from './lang.ts';

export const captions: ByLang<typeof en> = { en, es };
