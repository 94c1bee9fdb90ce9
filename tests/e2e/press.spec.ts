import { classroom as t } from '../../shared/words/en/class.ts';
import { classStudents as students } from '../../shared/words/en/class-students.ts';
import { pages } from '../../shared/words/en/pages.ts';
import { press as en } from '../../shared/words/en/press.ts';
import { pages as paginas } from '../../shared/words/es/pages.ts';
import { press as es } from '../../shared/words/es/press.ts';
import { expect, type Page, test } from './journey.ts';
import { axeFindings, PROJECTOR } from './screen-checks.ts';

const ASKED = 'What would you call a success this week?';
const ANSWER = 'Que nos quiten de esa lista.';
const HEADLINE = 'Havana wants off the list';

async function join(student: Page, link: string, name: string, button: string): Promise<void> {
  await student.goto(link);
  await student.getByRole('textbox').fill(name);
  await student.getByRole('button', { name: button, exact: true }).click();
}

async function ready(page: Page, words: typeof pages): Promise<void> {
  await page.getByRole('button', { name: words.briefing.ready }).click();
}

test('in a class of three the one who is left over reports: asks, is answered in Spanish, and prints what both rooms and the wall read', async ({
  visitor,
}) => {
  test.setTimeout(120_000);
  const teacher = await visitor();
  await teacher.goto('/class');
  await teacher.getByRole('radio', { name: pages.new.clocks.off }).check({ force: true });
  await teacher.getByRole('radio', { name: students.odd.labels.journalist }).check({ force: true });
  await teacher.getByRole('button', { name: t.new.start }).click();
  const link = await teacher.getByRole('textbox', { name: t.board.link }).inputValue();
  const [ana, leo, sol] = [
    await visitor(),
    await visitor({ locale: 'es-MX' }),
    await visitor({ viewport: { width: 390, height: 844 } }),
  ];
  await join(ana, link, 'Ana', t.join.button);
  await expect(ana.getByRole('heading', { level: 1, name: t.place.title })).toBeVisible();
  await leo.goto(link);
  await leo.getByRole('button', { name: 'Español' }).click();
  await leo.getByLabel(paginas.new.name).fill('Leo');
  await leo.locator('form button[type=submit]').click();
  await expect(teacher.getByRole('heading', { name: '2 students' })).toBeVisible();
  await join(sol, link, 'Sol', t.join.button);

  // Said before everybody is seated.
  await expect(teacher.locator('.plan').getByText(en.role)).toBeVisible();
  await teacher.getByRole('button', { name: t.board.begin, exact: true }).click();
  await expect(sol.getByRole('heading', { level: 1, name: en.briefing.title })).toBeVisible();
  await expect(teacher.locator('.chairs').getByText(en.role)).toBeVisible();
  await ready(ana, pages);
  await ready(leo, paginas as unknown as typeof pages);

  const question = sol.getByRole('textbox', { name: 'Question to Cuba' });
  await question.focus();
  await sol.keyboard.type(ASKED);
  await sol.keyboard.press('Tab');
  await sol.keyboard.press('Enter');
  await expect(sol.getByText('You have asked Cuba in this round', { exact: false })).toBeVisible();
  await expect(sol.getByRole('heading', { name: en.ask.title })).toBeFocused();
  await expect(sol.getByText(en.open)).toBeVisible();

  await expect(leo.locator('[data-live=polite]')).toContainText(ASKED);
  await expect(ana.locator('.press-notice')).toBeVisible();
  await leo.getByRole('button', { name: es.table.answer }).click();
  const dialog = leo.getByRole('dialog', { name: es.table.look });
  await dialog.getByRole('textbox').fill(ANSWER);
  await dialog.getByRole('button', { name: es.table.send }).click();
  await expect(dialog.getByText(ANSWER)).toBeVisible();
  expect(await axeFindings(leo)).toEqual([]);
  await leo.keyboard.press('Escape');
  await expect(sol.locator('.questions')).toContainText(ANSWER);

  await sol.getByRole('textbox', { name: 'Headline of round 1' }).fill(HEADLINE);
  await sol.getByRole('button', { name: en.headline.send }).click();
  for (const page of [ana, leo]) await expect(page.locator('.press-notice')).toContainText(HEADLINE);
  await expect(ana.locator('[data-live=polite]')).toContainText(HEADLINE);
  await teacher.getByText(t.board.links, { exact: true }).click();
  const wallLink = await teacher.getByRole('textbox', { name: t.board.linkWall }).inputValue();
  const wall = await visitor({ viewport: PROJECTOR });
  await wall.goto(wallLink);
  await expect(wall.locator('.wall-card')).toContainText(HEADLINE);

  // A reload keeps the seat, and what is used up stays so.
  await sol.reload();
  await expect(sol.getByText(en.headline.used)).toBeVisible();
  await expect(sol.getByRole('textbox', { name: 'Question to the United States' })).toBeVisible();
  await expect(sol.getByRole('textbox', { name: 'Question to Cuba' })).toBeHidden();
  await expect(sol.locator('.printed')).toContainText(HEADLINE);
  expect(await axeFindings(sol)).toEqual([]);
});
