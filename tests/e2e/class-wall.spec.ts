import { WALL_STEPS } from '../../shared/class-course.ts';
import { classroom } from '../../shared/words/class.ts';
import { classFreeze } from '../../shared/words/class-freeze.ts';
import { classWall } from '../../shared/words/class-wall.ts';
import { LANGS } from '../../shared/words/lang.ts';
import { post } from '../wire-seat.ts';
import { expect, type Page, test } from './journey.ts';
import { misfits } from './layout.ts';
import { act, boardAddress, lesson, playedLesson, wallAddress } from './lesson.ts';
import { axeFindings, PROJECTOR } from './screen-checks.ts';

/** What the last row can read on a projector of 1920 by 1080. */
const LEGIBLE = 24;

/** Every text in sight whose letters are smaller than that, drawings measured as they stand on the screen. */
function tooSmall(page: Page): Promise<readonly string[]> {
  return page.evaluate((least) => {
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const element = node.parentElement;
      if (!element || !node.textContent?.trim() || element.closest('script, style, .skip, [data-live]'))
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { width, height } = range.getBoundingClientRect();
      if (width <= 1 || height <= 1 || !element.checkVisibility()) continue;
      // One pixel: for screen readers alone.
      const box = element.getBoundingClientRect();
      if (box.width <= 1 || box.height <= 1) continue;
      const drawn =
        element.closest('svg') && element instanceof SVGGraphicsElement ? element.getScreenCTM()?.a : 1;
      const size = Number.parseFloat(getComputedStyle(element).fontSize) * Math.abs(drawn ?? 1);
      if (size < least - 0.01) found.push(`${size.toFixed(1)} px: ${node.textContent.trim().slice(0, 60)}`);
    }
    return found;
  }, LEGIBLE);
}

/** Every text and drawing in sight that the projector's edges cut. */
function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const ROUNDING = 1;
    return [...document.querySelectorAll<HTMLElement>('main *')]
      .filter((element) => !element.closest('.visually-hidden, [data-live]') && element.checkVisibility())
      .filter((element) => {
        const { right, bottom, width, height } = element.getBoundingClientRect();
        const shown = width > 1 && height > 1;
        return shown && (right > innerWidth + ROUNDING || bottom > innerHeight + ROUNDING);
      })
      .map((element) => `<${element.localName}> ${element.textContent.trim().slice(0, 60)}`);
  });
}

test('every state of the wall is read from the back row, in both languages', async ({ visitor, server }) => {
  test.setTimeout(120_000);
  const wall = await visitor({ viewport: PROJECTOR });
  async function reads(state: string): Promise<void> {
    await wall.evaluate(() => document.fonts.ready);
    expect(await tooSmall(wall), state).toEqual([]);
    expect(await misfits(wall), state).toEqual([]);
    expect(await cutOff(wall), state).toEqual([]);
  }
  const gathering = await lesson(server.url, false);
  await wall.goto(wallAddress(gathering));
  await expect(wall.getByText('9 are in')).toBeVisible();
  await reads('gathering');
  await act(server.url, gathering, { type: 'begin' });
  await expect(wall.getByRole('heading', { name: 'Table 5' })).toBeVisible();
  await reads('five tables');

  await act(server.url, gathering, { type: 'freeze', frozen: true });
  await expect(wall.getByRole('heading', { name: classFreeze.en.wall.title })).toBeVisible();
  await reads('frozen');
  await act(server.url, gathering, { type: 'lock', locked: true });
  await act(server.url, gathering, { type: 'freeze', frozen: false });
  await act(server.url, gathering, { type: 'wall', step: 'join' });
  await expect(wall.getByText(classroom.en.wall.locked)).toBeVisible();
  await reads('locked');
  await post(`${server.url}/api/classes/${gathering.class}/delete`, { key: gathering.teacherKey });
  await expect(wall.getByText(classroom.en.gone.wall)).toBeVisible();
  await reads('deleted');

  const { made, students } = await playedLesson(server.url);
  for (const [at, { secret: key, class: id }] of students.entries())
    await post(`${server.url}/api/classes/${id}/sentence`, {
      key,
      sentence: `Sentence number ${at}, said well.`,
    });
  await act(server.url, made, {
    type: 'sentences',
    shown: students.map(({ student }) => student),
    named: true,
  });
  await wall.goto('about:blank');
  await wall.goto(wallAddress(made));
  await expect(wall.getByRole('heading', { name: 'Table 3' })).toBeVisible();
  const teacher = await visitor();
  await teacher.goto(boardAddress(made));
  for (const lang of LANGS) {
    const t = classWall[lang];
    await wall.getByRole('button', { name: lang === 'en' ? 'English' : 'Español' }).click();
    await teacher.getByRole('button', { name: lang === 'en' ? 'English' : 'Español' }).click();
    for (const step of WALL_STEPS) {
      await teacher.getByRole('button', { name: t.steps[step], exact: true }).click();
      if (step === 'moment') {
        await teacher
          .getByRole('button', { name: t.moment.show })
          .or(teacher.getByRole('button', { name: t.moment.isShown }))
          .first()
          .click();
        await expect(wall.locator('.wall-caption')).toBeVisible();
      }
      const room = classroom[lang].wall;
      const title = step === 'join' ? room.join : step === 'tables' ? room.title : t.steps[step];
      await expect(wall.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible();
      await expect(wall.getByRole('status').filter({ hasText: '…' })).toHaveCount(0);
      await reads(`${step}, ${lang}`);
      if (lang === 'es') expect(await axeFindings(wall), step).toEqual([]);
    }
  }
  // Whoever reloads the projector is where the lesson is.
  await wall.reload();
  await expect(wall.getByText('Sentence number 5, said well.')).toBeVisible();
});
