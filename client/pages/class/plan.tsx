import './plan.css';
import { useState } from 'preact/hooks';
import type { Course } from '../../../shared/class-course.ts';
import type { Board } from '../../../shared/class-protocol.ts';
import {
  LESSON_LENGTHS,
  LESSONS,
  type LessonLength,
  planAt,
  talksEnd,
  timetable,
} from '../../../shared/lesson-plans.ts';
import { classroom } from '../../../shared/words/class.ts';
import { classPlan } from '../../../shared/words/class-plan.ts';
import { kitLessons } from '../../../shared/words/kit-lessons.ts';
import { clockFace } from '../../numbers.ts';
import { pathTo } from '../../router.ts';
import { now } from '../../store/now.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { fill, words } from '../../words.ts';
import { allEnded } from './needs.ts';
import type { Acts } from './use-acts.ts';

type Running = NonNullable<Course['plan']>;
type Props = { readonly board: Board; readonly skew: number; readonly acts: Acts };

const MINUTE = 60_000;

function planned(plan: Running | null) {
  return { wish: { type: 'plan', plan }, says: plan ? 'plan' : 'noPlan' } as const;
}

/** The lesson plan beside the clock: what is now, what to say, what is next. */
export function Plan({ board, skew, acts }: Props) {
  const t = words(classPlan);
  const { plan } = board.course;
  return (
    <section class="plan" aria-labelledby="plan">
      <h2 id="plan">{t.title}</h2>
      {plan ? (
        <Runs plan={plan} ended={allEnded(board)} skew={skew} acts={acts} />
      ) : (
        <Starts format={board.format} skew={skew} acts={acts} />
      )}
    </section>
  );
}

function Starts({ format, skew, acts }: Omit<Props, 'board'> & { readonly format: string }) {
  const t = words(classPlan);
  const fits = LESSON_LENGTHS.find((length) => LESSONS[length].format === format) ?? LESSON_LENGTHS[0];
  const [minutes, setMinutes] = useState<LessonLength>(fits);
  return (
    <>
      <div class="row">
        <Field label={t.choose}>
          {(wiring) => (
            <select
              {...wiring}
              value={minutes}
              onChange={(event) =>
                setMinutes(LESSON_LENGTHS.find((one) => String(one) === event.currentTarget.value) ?? fits)
              }
            >
              {LESSON_LENGTHS.map((length) => (
                <option key={length} value={length}>
                  {fill(t.length, { minutes: length })}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Button
          onClick={() => acts.act({ ...planned({ minutes, began: Date.now() + skew }), undo: planned(null) })}
        >
          {t.start}
        </Button>
      </div>
      <p class="muted">{fill(t.startNote, { minutes: talksEnd(minutes) })}</p>
    </>
  );
}

type RunsProps = Omit<Props, 'board'> & { readonly plan: Running; readonly ended: boolean };

function Runs({ plan, ended, skew, acts }: RunsProps) {
  const t = words(classPlan);
  const said = words(kitLessons);
  const passed = (now.value + skew - plan.began) / MINUTE;
  const at = planAt(plan.minutes, Math.max(0, passed));
  const steps = timetable(plan.minutes);
  const move = (began: number) => acts.act({ ...planned({ ...plan, began }), undo: planned(plan) });
  const stop = (
    <Button kind="quiet" onClick={() => acts.act({ ...planned(null), undo: planned(plan) })}>
      {t.stop}
    </Button>
  );
  if (!at) {
    return (
      <div class="row">
        <p>{t.over}</p>
        {stop}
      </div>
    );
  }
  const { now: step, next } = at;
  const place = steps.findIndex((one) => one.step === step.step) + 1;
  const { title, says, does } = said.steps[step.step];
  return (
    <>
      <p class="plan-now">
        <b>{fill(t.step, { step: place, steps: steps.length, title })}</b>{' '}
        <span>
          {ended && step.begins < talksEnd(plan.minutes)
            ? words(classroom).bell.allEnded
            : fill(t.left, {
                time: clockFace((step.ends - passed) * MINUTE),
                minutes: step.ends - step.begins,
              })}
        </span>
      </p>
      <p>
        <b>{said.says}:</b> <i>{says}</i>
      </p>
      <p>
        <b>{said.does}:</b> {does}
      </p>
      <p>
        {next
          ? fill(t.next, { title: said.steps[next.step].title, minutes: next.ends - next.begins })
          : t.last}{' '}
        <a href={pathTo({ page: 'kit', part: 'lessons' })} target="_blank" rel="noopener">
          {t.kit}
        </a>
      </p>
      <div class="row">
        {next && (
          <Button onClick={() => move(Math.round(Date.now() + skew - next.begins * MINUTE))}>
            {t.nextNow}
          </Button>
        )}
        <Button onClick={() => move(plan.began + MINUTE)}>{t.longer}</Button>
        <Button onClick={() => move(plan.began - MINUTE)}>{t.shorter}</Button>
        {stop}
      </div>
    </>
  );
}
