import { previews as en } from './en/previews.ts';
import { previews as es } from './es/previews.ts';
import type { ByLang } from './lang.ts';

export const previews: ByLang<typeof en> = { en, es };
