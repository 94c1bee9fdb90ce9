import { classSurvey as en } from './en/class-survey.ts';
import { classSurvey as es } from './es/class-survey.ts';
import type { ByLang } from './lang.ts';

export const classSurvey: ByLang<typeof en> = { en, es };
