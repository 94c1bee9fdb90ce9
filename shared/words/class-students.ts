import { classStudents as en } from './en/class-students.ts';
import { classStudents as es } from './es/class-students.ts';
import type { ByLang } from './lang.ts';

export const classStudents: ByLang<typeof en> = { en, es };
