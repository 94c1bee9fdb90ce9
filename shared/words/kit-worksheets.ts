import { kitWorksheets as en } from './en/kit-worksheets.ts';
import { kitWorksheets as es } from './es/kit-worksheets.ts';
import type { ByLang } from './lang.ts';

export const kitWorksheets: ByLang<typeof en> = { en, es };
