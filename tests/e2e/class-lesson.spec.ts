import { LEVELS, SURVEY_ITEMS } from '../../shared/class-survey.ts';
import { classPlan } from '../../shared/words/class-plan.ts';
import { classSurvey } from '../../shared/words/class-survey.ts';
import { debrief } from '../../shared/words/debrief.ts';
import { classroom as t } from '../../shared/words/en/class.ts';
import { kitLessons } from '../../shared/words/kit-lessons.ts';
import { LANGS } from '../../shared/words/lang.ts';
import { pages } from '../../shared/words/pages.ts';
import { expect, type Page, test } from './journey.ts';
import { misfits } from './layout.ts';
import { act, boardAddress, lesson, playedLesson } from './lesson.ts';
import { axeFindings, PHONE, PROJECTOR, WIDE } from './screen-checks.ts';

test.use({ expected: /40[349] \(\w+( \w+)*\) \(\S+\/api\/(codes|classes|matches)\// });

/** At the three sizes, in the language that the page is in. */
async function fits(page: Page, name: string): Promise<void> {
  for (const viewport of [PHONE, WIDE, PROJECTOR]) {
    await page.setViewportSize(viewport);
    await expect.poll(() => misfits(page), `${name} ${viewport.width}`).toEqual([]);
  }
  expect(await axeFindings(page), name).toEqual([]);
}

test('the board follows the lesson plan: what is now, what to say, what is next, and the bell with it', async ({
  visitor,
  server,
}) => {
  const made = await lesson(server.url, true);
  const teacher = await visitor({ viewport: WIDE });
  await teacher.goto(boardAddress(made, '?lang=en'));
  const plan = teacher.getByRole('region', { name: classPlan.en.title });
  await expect(plan.getByLabel(classPlan.en.choose)).toHaveValue('50');
  await plan.getByRole('button', { name: classPlan.en.start }).click();
  const { steps } = kitLessons.en;
  await expect(plan).toContainText(`Step 1 of 10: ${steps.join.title}`);
  await expect(plan).toContainText(/0[34]:\d\d left of 4 minutes/);
  await expect(plan).toContainText(steps.join.says);
  await expect(plan).toContainText(`Next: ${steps.brief.title}, 6 minutes.`);
  await expect(teacher.locator('.frame-bar .bell-time')).toBeVisible();
  await plan.getByRole('button', { name: classPlan.en.nextNow }).click();
  await expect(plan).toContainText(`Step 2 of 10: ${steps.brief.title}`);
  await plan.getByRole('button', { name: classPlan.en.longer }).click();
  await expect(plan).toContainText(`Step 1 of 10: ${steps.join.title}`);
  await teacher.getByRole('button', { name: t.acts.undo }).click();
  await expect(plan).toContainText(`Step 2 of 10: ${steps.brief.title}`);
  await teacher.reload();
  await expect(plan).toContainText(`Step 2 of 10: ${steps.brief.title}`);
  for (const lang of LANGS) {
    await teacher.setViewportSize(WIDE);
    await teacher.getByRole('button', { name: lang === 'en' ? 'English' : 'Español' }).click();
    await fits(teacher, `plan-${lang}`);
  }
});

async function answer(page: Page, lang: 'en' | 'es', level: 1 | 2 | 3 | 4 | 5): Promise<void> {
  const words = classSurvey[lang];
  for (const item of SURVEY_ITEMS)
    await page
      .getByRole('group', { name: words.items[item] })
      .getByRole('radio', { name: words.levels[level], exact: true })
      .check();
  await page.getByRole('button', { name: words.save }).click();
  await expect(page.getByText(words.saved)).toBeVisible();
}

test('a class is asked before and after; the teacher sees means, and nobody else anything', async ({
  visitor,
  server,
}) => {
  const made = await lesson(server.url, false);
  const teacher = await visitor({ viewport: WIDE });
  await teacher.goto(boardAddress(made, '?lang=en'));
  await teacher.getByText(classSurvey.en.board.title, { exact: true }).click();
  await teacher.getByLabel(classSurvey.en.board.on).click();
  await expect(teacher.getByLabel(classSurvey.en.board.on)).toBeChecked();
  for (const lang of LANGS) {
    const student = await visitor({ viewport: PHONE });
    await student.goto(`/join/${made.code}?lang=${lang}`);
    await student.getByLabel(pages[lang].new.name).fill(`Zoe ${lang}`);
    await student.getByRole('button', { name: lang === 'en' ? 'Join' : 'Entrar', exact: true }).click();
    await student.getByRole('button', { name: classSurvey[lang].save }).click();
    await expect(student.getByText(classSurvey[lang].missing)).toBeVisible();
    await answer(student, lang, lang === 'en' ? 2 : 5);
    await fits(student, `survey-${lang}`);
  }
  await expect(teacher.getByText('2 of 11 answered before, 0 after.')).toBeVisible();
  await expect(teacher.getByRole('table', { name: classSurvey.en.board.title })).toContainText('3.5 (2)');
  expect(LEVELS).toHaveLength(5);
  await fits(teacher, 'survey-board');
});

test('the coach stays closed to the students until the teacher opens it', async ({ visitor, server }) => {
  const { made, students } = await playedLesson(server.url);
  await act(server.url, made, { type: 'coach', open: false });
  const ana = await visitor();
  await ana.goto('/rejoin');
  await ana.getByLabel(t.rejoin.label).fill(students[0]?.rejoin ?? '');
  await ana.getByRole('button', { name: t.rejoin.button }).click();
  await ana.getByRole('link', { name: 'Your table’s result' }).click();
  await expect(ana).toHaveURL(/\/m\//);
  const match = new URL(ana.url()).pathname.split('/').at(-1) ?? '';
  const steps = ana.getByRole('navigation', { name: debrief.en.navigation });
  await ana.goto(`/debrief/${match}?step=coach`);
  await expect(steps.getByRole('link', { name: debrief.en.steps.history })).toBeVisible();
  await expect(steps.getByRole('link', { name: debrief.en.steps.coach })).toHaveCount(0);
  const teacher = await visitor();
  await teacher.goto(boardAddress(made, '?lang=en'));
  await teacher.getByText(classPlan.en.coach.title, { exact: true }).click();
  await teacher.getByLabel(classPlan.en.coach.open).click();
  await expect(teacher.locator('.done-line')).toContainText(classPlan.en.did.coach);
  await ana.reload();
  await expect(steps.getByRole('link', { name: debrief.en.steps.coach })).toBeVisible();
});
