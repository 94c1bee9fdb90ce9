import { imported as en } from './en/imported.ts';
import { imported as es } from './es/imported.ts';
import type { ByLang } from './lang.ts';

export const imported: ByLang<typeof en> = { en, es };
