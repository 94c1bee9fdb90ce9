import { type OwnSurvey, SURVEY_ITEMS, SURVEY_WHENS } from '../../shared/class-survey.ts';
import { classSurvey } from '../../shared/words/en/class-survey.ts';
import type { Cell } from './event-rows.ts';

const COLUMNS = SURVEY_WHENS.flatMap((when) =>
  SURVEY_ITEMS.map((item, at): [string, string] => [
    `${when}_${at + 1}`,
    `${when} the talks, 1 (not at all) to 5 (wholly): ${classSurvey.items[item]}; empty: no answer`,
  ]),
);

/** One line for each student who answered anything. */
export const SURVEY_COLUMNS: Readonly<Record<string, string>> = {
  student: 'name in the class',
  ...Object.fromEntries(COLUMNS),
};

export function surveyRow(student: string, survey: OwnSurvey): Readonly<Record<string, Cell>> {
  const cells = SURVEY_WHENS.flatMap((when) =>
    SURVEY_ITEMS.map((_, at): [string, Cell] => [`${when}_${at + 1}`, survey[when]?.[at] ?? '']),
  );
  return { student, ...Object.fromEntries(cells) };
}
