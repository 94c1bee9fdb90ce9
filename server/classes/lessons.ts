import type { ClassMoment, ClassOffers, Written } from '../../shared/class-course.ts';
import type { BeforeClass, Checked, Homework, HomeworkKind } from '../../shared/class-homework.ts';
import type { SurveyAnswers, Surveyed, SurveyWhen } from '../../shared/class-survey.ts';
import { ok, type Result, refuse } from '../../shared/rules/result.ts';
import { aboutMatch } from '../about.ts';
import type { MatchService } from '../match-service.ts';
import type { StoredStudent } from '../store/class-store.ts';
import type { Store } from '../store/store.ts';
import { classMoment } from './class-moment.ts';
import { classOffers } from './class-offers.ts';
import type { Classes } from './classes.ts';
import type { HomeworkDesk } from './homework.ts';
import { tablesTalking } from './talking.ts';

/** What the wall and the students do in a lesson besides sitting at tables. Every key is proven here. */
export type Lessons = {
  /** The step of a table that the class looks at; refused to all but the teacher while the wall shows another. */
  readonly moment: (id: string, key: string) => Promise<Result<ClassMoment>>;
  /** What the tables offer together; a teacher's alone. */
  readonly offers: (id: string, key: string) => Promise<Result<ClassOffers>>;
  /** For whoever has the link, before there are seats. */
  readonly before: (id: string) => Promise<Result<BeforeClass>>;
  /** Counts a check that was done, once for each device. */
  readonly checked: (
    id: string,
    done: { readonly device: string; readonly right: number },
  ) => Promise<Result<Checked>>;
  /** Keeps what a student answers: before the talks as long as there is no seat, afterwards once they are over. */
  readonly survey: (
    id: string,
    said: { readonly key: string; readonly when: SurveyWhen; readonly answers: SurveyAnswers },
  ) => Promise<Result<Surveyed>>;
  /** A student's own match against a bot. */
  readonly homework: (
    id: string,
    asked: { readonly key: string; readonly kind: HomeworkKind },
  ) => Promise<Result<Homework>>;
  /** Keeps what a student writes at the end; refused before their table has ended. */
  readonly sentence: (
    id: string,
    said: { readonly key: string; readonly sentence: string },
  ) => Promise<Result<Written>>;
};

export type LessonsPorts = {
  readonly homework: HomeworkDesk;
  readonly store: Store;
  readonly service: MatchService;
  readonly inside: Classes['inside'];
  /** One thing at a time in each class. */
  readonly inTurn: <T>(of: string, task: () => Promise<T>) => Promise<T>;
  readonly changed: (of: string) => void;
};

/** Nobody has so many devices; who tries to count more counts for nothing. */
const MOST_CHECKS = 500;

export function lessons(ports: LessonsPorts): Lessons {
  const { store, service, homework, inside, inTurn, changed } = ports;
  const offered = classOffers({ store, service });
  const chosenMoment = classMoment({ store, service });

  async function moment(id: string, key: string): Promise<Result<ClassMoment>> {
    const proven = await inside(id, key);
    if (!proven.ok) return proven;
    const { of, role } = proven.value;
    const { wall, moment: chosen } = of.course;
    const shown = wall === 'moment' && (await tablesTalking(store, id)) === 0;
    if (!chosen || (role !== 'teacher' && !shown)) return refuse('not-over-yet');
    const found = await chosenMoment(of);
    return found ? ok(found) : refuse('unknown-match');
  }

  async function offers(id: string, key: string): Promise<Result<ClassOffers>> {
    const proven = await inside(id, key);
    if (!proven.ok) return proven;
    return proven.value.role === 'teacher' ? ok(await offered({ id })) : refuse('wrong-secret');
  }

  async function before(id: string): Promise<Result<BeforeClass>> {
    const of = await store.class(id);
    if (!of) return refuse('unknown-class');
    const { scenario, format, lang } = of;
    const about = aboutMatch({ about: null, scenario, format });
    return ok({ class: id, scenario, format, lang, about });
  }

  async function checked(id: string, device: string, right: number): Promise<Result<Checked>> {
    if (!(await store.class(id))) return refuse('unknown-class');
    await store.check({ class: id, device, right, most: MOST_CHECKS });
    changed(id);
    return ok({ kept: true });
  }

  async function begin(id: string, key: string, kind: HomeworkKind): Promise<Result<Homework>> {
    const student = await studentOf(id, key);
    const of = await store.class(id);
    if (!student.ok) return student;
    if (!of) return refuse('unknown-class');
    const begun = await homework.begin(of, student.value, kind);
    if (begun.ok) changed(id);
    return begun;
  }

  /** The student whom the key belongs to. */
  async function studentOf(id: string, key: string): Promise<Result<StoredStudent>> {
    const proven = await inside(id, key);
    if (!proven.ok) return proven;
    const { student } = proven.value;
    return student ? ok(student) : refuse('wrong-secret');
  }

  async function survey(id: string, key: string, when: SurveyWhen, answers: SurveyAnswers) {
    const student = await studentOf(id, key);
    if (!student.ok) return student;
    const { chair, id: who } = student.value;
    if (!(await store.class(id))?.course.survey) return refuse('no-survey');
    if (when === 'before' && chair !== null) return refuse('survey-too-late');
    if (when === 'after' && !(await hasPlayed(id, student.value))) return refuse('not-over-yet');
    await store.write(who, `survey-${when}`, JSON.stringify(answers));
    changed(id);
    return ok<Surveyed>({ kept: true });
  }

  async function hasPlayed(id: string, { id: who, chair }: StoredStudent): Promise<boolean> {
    if (chair) return (await store.match(chair.match))?.status === 'over';
    return (await homework.all(id)).get(who)?.some(({ over }) => over) === true;
  }

  async function write(id: string, key: string, sentence: string): Promise<Result<Written>> {
    const student = await studentOf(id, key);
    if (!student.ok) return student;
    const { id: who } = student.value;
    if (!(await hasPlayed(id, student.value))) return refuse('not-over-yet');
    const said = sentence === '' ? null : sentence;
    await store.write(who, 'sentence', said);
    const course = (await store.class(id))?.course;
    if (course?.sentences.shown.includes(who)) {
      // What is written anew has to pass the teacher's eyes anew.
      const shown = course.sentences.shown.filter((one) => one !== who);
      await store.changeClass(id, { course: { ...course, sentences: { ...course.sentences, shown } } });
    }
    changed(id);
    return ok({ sentence: said });
  }

  return {
    moment,
    offers,
    before,
    checked: (id, { device, right }) => checked(id, device, right),
    survey: (id, { key, when, answers }) => inTurn(id, () => survey(id, key, when, answers)),
    homework: (id, { key, kind }) => inTurn(id, () => begin(id, key, kind)),
    sentence: (id, { key, sentence }) => inTurn(id, () => write(id, key, sentence)),
  };
}
