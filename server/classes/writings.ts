import { countSurvey, type OwnSurvey, parseSurvey, type SurveyCounts } from '../../shared/class-survey.ts';
import type { StoredWriting } from '../store/class-store.ts';
import type { Store } from '../store/store.ts';

/** What the students of a class wrote, by student, in the order they came. */
export type Writings = {
  readonly sentences: ReadonlyMap<string, string>;
  readonly surveys: ReadonlyMap<string, OwnSurvey>;
};

export async function writingsOf(store: Pick<Store, 'writings'>, of: string): Promise<Writings> {
  const all = await store.writings(of);
  const said = (kind: StoredWriting['kind']) =>
    new Map(all.filter((one) => one.kind === kind).map(({ student, said: text }) => [student, text]));
  const [before, after] = [said('survey-before'), said('survey-after')];
  const answers = (text: string | undefined) => (text === undefined ? null : parseSurvey(text));
  const surveys = [...new Set([...before.keys(), ...after.keys()])].map((student): [string, OwnSurvey] => [
    student,
    { before: answers(before.get(student)), after: answers(after.get(student)) },
  ]);
  return { sentences: said('sentence'), surveys: new Map(surveys) };
}

/** The class as a whole: nobody's own answers. */
export function surveyCounts({ surveys }: Writings): SurveyCounts {
  const all = [...surveys.values()];
  return {
    before: countSurvey(all.flatMap(({ before }) => (before ? [before] : []))),
    after: countSurvey(all.flatMap(({ after }) => (after ? [after] : []))),
  };
}
