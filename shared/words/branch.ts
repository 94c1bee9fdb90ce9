import { branch as en } from './en/branch.ts';
import { branch as es } from './es/branch.ts';
import type { ByLang } from './lang.ts';

export const branch: ByLang<typeof en> = { en, es };
