import { classWall as en } from './en/class-wall.ts';
import { classWall as es } from './es/class-wall.ts';
import type { ByLang } from './lang.ts';

export const classWall: ByLang<typeof en> = { en, es };
