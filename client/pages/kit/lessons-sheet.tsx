import { LESSONS, timetable } from '../../../shared/lesson-plans.ts';
import { usCuba2015 } from '../../../shared/scenarios/us-cuba-2015/scenario.ts';
import { kitLessons } from '../../../shared/words/kit-lessons.ts';
import { fill, words } from '../../words.ts';
import { contentOf } from '../new/choices.ts';

export function LessonsSheet() {
  const t = words(kitLessons);
  const { formats } = contentOf(usCuba2015.id);
  return (
    <>
      <List title={t.prepareTitle} items={t.prepare} />
      {([50, 75] as const).map((minutes) => (
        <article key={minutes} class="kit-sheet">
          <h2>{fill(t.length, { minutes, format: formats[LESSONS[minutes].format]?.name ?? '' })}</h2>
          <ol class="kit-steps">
            {timetable(minutes).map(({ step, begins, ends }) => (
              <li key={step}>
                <h3>
                  <span class="number">{fill(t.minutes, { begins, ends })}</span> {t.steps[step].title}
                </h3>
                <p>
                  <b>{t.does}:</b> {t.steps[step].does}
                </p>
                <p>
                  <b>{t.says}:</b> <i>{t.steps[step].says}</i>
                </p>
              </li>
            ))}
          </ol>
        </article>
      ))}
      <List title={t.troubleTitle} items={t.trouble} />
      <List title={t.careTitle} items={t.care} />
    </>
  );
}

function List({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  return (
    <article class="kit-sheet">
      <h2>{title}</h2>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </article>
  );
}
