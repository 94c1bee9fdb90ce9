import { coach } from '../../shared/words/en/coach.ts';
import { debrief } from '../../shared/words/en/debrief.ts';
import { replay } from '../../shared/words/en/replay.ts';
import { result } from '../../shared/words/en/result.ts';
import { openMatch } from '../wire-seat.ts';
import { finishedMatch } from './finished-match.ts';
import { expect, type Page, test } from './journey.ts';
import { sides } from './names.ts';

const SHORT = { scenario: 'us-cuba-2015', format: 'short-talks', side: 'us', clock: 'standard' } as const;

async function step(page: Page, name: keyof typeof debrief.steps): Promise<void> {
  await page.getByRole('navigation', { name: debrief.navigation }).getByText(debrief.steps[name]).click();
  await expect(page.getByRole('heading', { level: 1, name: debrief.steps[name] })).toBeVisible();
}

test('three questions come before any number, and the answers stay with the seat', async ({
  visitor,
  server,
}) => {
  const [seated] = await finishedMatch(server.url);
  const page = await visitor();
  await page.goto(`/m/${seated.match}#${new URLSearchParams({ seat: seated.seat, key: seated.secret })}`);
  const numbers = page.getByRole('region', { name: result.total, exact: true });
  await expect(page.getByRole('heading', { name: debrief.reflect.title })).toBeVisible();
  await expect(numbers).toHaveCount(0);

  const [first = ''] = debrief.reflect.questions;
  await page.getByLabel(first).fill('They wanted the list, and we saw it late.');
  await expect(page.getByText(debrief.reflect.unsaved)).toBeVisible();
  await page.getByRole('button', { name: debrief.reflect.save }).click();
  await expect(page.getByText(debrief.reflect.saved)).toBeVisible();
  await page.getByRole('button', { name: debrief.reflect.toNumbers }).click();
  await expect(numbers).toBeVisible();

  await page.getByRole('link', { name: debrief.title, exact: true }).click();
  await step(page, 'reflect');
  await expect(page.getByLabel(first)).toHaveValue('They wanted the list, and we saw it late.');

  // The address without the seat is for a wall, and for everybody else.
  const wall = await visitor();
  await wall.goto(`/debrief/${seated.match}`);
  await expect(wall.getByText(first)).toBeVisible();
  await expect(wall.getByRole('textbox')).toHaveCount(0);
});

test('every step of the debrief has an address, and the plane is read by keyboard or as a table', async ({
  visitor,
  server,
}) => {
  const [{ match }] = await finishedMatch(server.url);
  const page = await visitor();
  await page.goto(`/debrief/${match}?step=text`);
  await expect(page.getByRole('main').getByText(result.sentences.ratifiedFull)).toBeVisible();
  await step(page, 'points');
  await expect(page.getByRole('row', { name: debrief.points.sum })).toBeVisible();

  await step(page, 'plane');
  await expect(page).toHaveURL(/step=plane/);
  const deal = page.getByRole('img', { name: debrief.plane.names.deal });
  await deal.focus();
  await expect(page.getByRole('figure').getByText(debrief.plane.names.deal)).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator(':focus')).toHaveAccessibleName(new RegExp(debrief.plane.names.history));
  await page.keyboard.press('Home');
  await expect(page.locator(':focus')).toHaveAccessibleName(new RegExp(debrief.plane.names.frontier));
  await page.keyboard.press('+');
  await expect(page.getByRole('button', { name: debrief.plane.whole })).toBeEnabled();
  await page.keyboard.press('0');
  await expect(page.getByRole('button', { name: debrief.plane.whole })).toBeDisabled();
  await page.getByText(debrief.plane.table).click();
  await expect(page.getByRole('rowheader', { name: debrief.plane.names.deal })).toBeVisible();

  await step(page, 'history');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: debrief.steps.history })).toBeVisible();
});

test('a match file gets every step that needs no seat, and no server is asked', async ({ visitor }) => {
  const page = await visitor();
  const asked: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).pathname.startsWith('/api/')) asked.push(request.url());
  });
  await page.goto('/replay');
  await page.getByLabel(replay.fileButton).setInputFiles('tests/golden/reopening.json');
  await page.getByRole('link', { name: debrief.title, exact: true }).click();
  await expect(page).toHaveURL(/\/debrief\?step=text$/);
  const { reflect: _, ...steps } = debrief.steps;
  const links = page.getByRole('navigation', { name: debrief.navigation }).getByRole('link');
  await expect(links).toHaveText(Object.values(steps));
  await step(page, 'points');
  await step(page, 'plane');
  await expect(page.getByRole('img', { name: /in place of a reopened one/ })).toHaveCount(1);
  await step(page, 'trades');
  await step(page, 'history');
  await step(page, 'coach');
  await page.getByRole('link', { name: coach.see }).first().click();
  await expect(page).toHaveURL(/\/replay\?at=\d+&as=open$/);
  await expect(page.getByRole('slider', { name: replay.positionLabel })).toBeVisible();
  expect(asked).toEqual([]);

  // A reload forgets the file: it is asked for again, and the debrief opens.
  await page.goto('/debrief?step=coach');
  await page.getByLabel(replay.fileButton).setInputFiles('tests/golden/reopening.json');
  await expect(page.getByRole('heading', { name: coach.turning })).toBeVisible();
});

test('the coach names every package, sets the position up again and judges another one', async ({
  visitor,
  server,
}) => {
  const [{ match }] = await finishedMatch(server.url);
  const page = await visitor();
  await page.goto(`/debrief/${match}?step=coach`);
  await page.getByRole('link', { name: sides.cuba.name }).click();
  await expect(page).toHaveURL(/side=cuba/);
  await page.getByRole('link', { name: coach.tryAnother }).first().click();
  const judge = page.getByRole('button', { name: coach.exercise.judge });
  await judge.click();
  await expect(page.getByText(coach.exercise.empty)).toBeVisible();
  await page.getByRole('combobox').first().selectOption({ index: 1 });
  await judge.click();
  const grades = Object.values(coach.exercise.grades).join('|');
  await expect(
    page.getByRole('status').filter({ hasText: new RegExp(grades.replace(/[.:]/g, '.')) }),
  ).toBeVisible();
  await page.getByRole('link', { name: coach.exercise.back }).click();
  await expect(page.getByRole('heading', { name: coach.turning })).toBeVisible();
});

test.describe(() => {
  test.use({ expected: /409 \(Conflict\)/ });

  test('the debrief of talks that go on is not opened', async ({ visitor, server }) => {
    const page = await visitor();
    const { match } = await openMatch(server.url, SHORT);
    await page.goto(`/debrief/${match}`);
    await expect(page.getByText(debrief.notOver)).toBeVisible();
  });
});
