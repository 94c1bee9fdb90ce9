import { privacy as en } from './en/privacy.ts';
import { privacy as es } from './es/privacy.ts';
import type { ByLang } from './lang.ts';

export const privacy: ByLang<typeof en> = { en, es };
