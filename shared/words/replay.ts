import { replay as en } from './en/replay.ts';
import { replay as es } from './es/replay.ts';
import type { ByLang } from './lang.ts';

export const replay: ByLang<typeof en> = { en, es };
