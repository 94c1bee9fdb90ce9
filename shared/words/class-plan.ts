import { classPlan as en } from './en/class-plan.ts';
import { classPlan as es } from './es/class-plan.ts';
import type { ByLang } from './lang.ts';

export const classPlan: ByLang<typeof en> = { en, es };
