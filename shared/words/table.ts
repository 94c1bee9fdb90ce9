import { table as en } from './en/table.ts';
import { table as es } from './es/table.ts';
import type { ByLang } from './lang.ts';

export const table: ByLang<typeof en> = { en, es };
