import { classTalk as en } from './en/class-talk.ts';
import { classTalk as es } from './es/class-talk.ts';
import type { ByLang } from './lang.ts';

export const classTalk: ByLang<typeof en> = { en, es };
