import { type Course, looksBack } from '../../shared/class-course.ts';
import { talksEnd } from '../../shared/lesson-plans.ts';
import { ok, refuse } from '../../shared/rules/result.ts';
import type { MatchService } from '../match-service.ts';
import type { StoredClass } from '../store/class-store.ts';
import type { Store } from '../store/store.ts';
import { type Act, ONE } from './act.ts';
import type { Bells } from './bell.ts';
import { tablesTalking } from './talking.ts';

type CourseWish = 'survey' | 'coach' | 'plan' | 'wall' | 'moment' | 'sentences';

type Ports = {
  readonly store: Store;
  readonly service: MatchService;
  readonly bells: Bells;
  readonly now: () => number;
};

const MINUTE = 60_000;

/** What a teacher leads the class through: what the wall shows, and whose sentences. */
export function courseActs({ store, service, bells, now }: Ports): {
  readonly [T in CourseWish]: Act<T>;
} {
  async function lead({ id, course }: StoredClass, changes: Partial<Course>) {
    await store.changeClass(id, { course: { ...course, ...changes } });
    return ok(ONE);
  }

  return {
    survey: (of, { on }) => lead(of, { survey: on }),
    coach: (of, { open }) => lead(of, { coach: open }),
    async plan(of, { plan }) {
      const end = plan ? plan.began + talksEnd(plan.minutes) * MINUTE : 0;
      // A plan that is past its talks rings no more.
      const bell = end > now() ? end : null;
      await store.changeClass(of.id, { bell, bellRung: false });
      bells.set({ id: of.id, bell, bellRung: false });
      return lead(of, { plan });
    },
    async wall(of, { step }) {
      if (step !== null && looksBack(step) && (await tablesTalking(store, of.id)) !== 0)
        return refuse('not-over-yet');
      return lead(of, { wall: step });
    },
    async moment(of, { match, seq }) {
      if ((await store.classOf(match)) !== of.id) return refuse('unknown-match', match);
      if ((await tablesTalking(store, of.id)) !== 0) return refuse('not-over-yet');
      const sight = await service.course(match, 'open');
      if (!sight?.frames.some((frame) => frame.seq === seq)) return refuse('unknown-match', match);
      return lead(of, { wall: 'moment', moment: { match, seq } });
    },
    async sentences(of, { shown, named }) {
      const known = new Set((await store.students(of.id)).map(({ id }) => id));
      const stranger = shown.find((id) => !known.has(id));
      if (stranger !== undefined) return refuse('unknown-student', stranger);
      return lead(of, { sentences: { shown: [...new Set(shown)], named } });
    },
  };
}
