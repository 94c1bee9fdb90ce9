import * as z from 'zod/mini';
import { secret } from './protocol.ts';

/** The same questions before and after a lesson, each from 1 (not at all) to 5 (wholly). */
export const SURVEY_ITEMS = ['history', 'bothSides', 'pie', 'prepare', 'home'] as const;
export type SurveyItem = (typeof SURVEY_ITEMS)[number];
export const SURVEY_WHENS = ['before', 'after'] as const;
export type SurveyWhen = (typeof SURVEY_WHENS)[number];
export const LEVELS = [1, 2, 3, 4, 5] as const;

/** In the order of the items. */
export type SurveyAnswers = readonly number[];

const level = z.int().check(z.gte(1), z.lte(LEVELS.length));
export const surveyAnswers = z.array(level).check(z.length(SURVEY_ITEMS.length));

/** POST /api/classes/:id/survey -> Surveyed. A student's own secret. */
export const surveySchema = z.strictObject({
  key: secret,
  when: z.enum(SURVEY_WHENS),
  answers: surveyAnswers,
});
export type Surveyed = { readonly kept: true };

/** What one student answered; `null`: nothing yet. */
export type OwnSurvey = { readonly [when in SurveyWhen]: SurveyAnswers | null };
/** How many answered, and for each item how many gave each level. Nobody's own answers. */
export type SurveyCounts = {
  readonly [when in SurveyWhen]: { readonly n: number; readonly counts: readonly (readonly number[])[] };
};

/** The answers as they are stored. */
export function parseSurvey(said: string): SurveyAnswers {
  return JSON.parse(said) as SurveyAnswers;
}

export function countSurvey(all: readonly SurveyAnswers[]): SurveyCounts[SurveyWhen] {
  const counts = SURVEY_ITEMS.map((_, item) =>
    LEVELS.map((level) => all.filter((answers) => answers[item] === level).length),
  );
  return { n: all.length, counts };
}
