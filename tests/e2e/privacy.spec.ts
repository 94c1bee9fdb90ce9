import { classroom as t } from '../../shared/words/en/class.ts';
import { pages } from '../../shared/words/en/pages.ts';
import { privacy } from '../../shared/words/en/privacy.ts';
import { privacy as es } from '../../shared/words/es/privacy.ts';
import { expect, type Page, test } from './journey.ts';
import { boardAddress, lesson, wallAddress } from './lesson.ts';

/** Everything that a page asks for, by whatever means. */
function asks(page: Page): string[] {
  const asked: string[] = [];
  page.context().on('request', (request) => asked.push(request.url()));
  page.on('websocket', (socket) => asked.push(socket.url()));
  return asked;
}

test('a class, its wall and its tables ask this site for everything, and no other for anything', async ({
  visitor,
  server,
}) => {
  const made = await lesson(server.url, true);
  const everybody = [await visitor(), await visitor(), await visitor()] as const;
  const asked = everybody.map(asks);
  const [teacher, wall, student] = everybody;
  await teacher.goto(boardAddress(made));
  await expect(teacher.getByRole('heading', { level: 1, name: t.board.title })).toBeVisible();
  await teacher.getByRole('link', { name: 'Look in at table 1' }).click();
  await expect(teacher.getByRole('combobox', { name: t.mirror.seenBy })).toBeVisible();
  await wall.goto(wallAddress(made));
  await expect(wall.getByRole('heading', { name: 'Table 1' })).toBeVisible();
  await student.goto('/');
  await student.goto(`/join/${made.code}`);
  await student.getByLabel(pages.new.name).fill('Ana');
  await student.getByRole('button', { name: t.join.button, exact: true }).click();
  await student.getByRole('button', { name: pages.briefing.ready }).click();
  await expect(student.locator('.room, .briefing')).not.toHaveCount(0);
  for (const address of ['/privacy', '/library', '/kit', '/new', '/replay']) {
    await student.goto(address);
    await expect(student.getByRole('heading', { level: 1 })).toBeVisible();
  }
  const { host } = new URL(server.url);
  for (const urls of asked) {
    expect(urls.length).toBeGreaterThan(10);
    expect(urls.filter((url) => !/^(data|blob):/.test(url) && new URL(url).host !== host)).toEqual([]);
  }
  // Nor is anything kept in a cookie.
  for (const page of everybody) expect(await page.context().cookies()).toEqual([]);
});

test('what is kept is said in plain words, with the days that this server keeps it, and linked where one joins', async ({
  visitor,
  server,
}) => {
  const page = await visitor();
  await page.goto('/');
  await page.getByRole('link', { name: privacy.link }).click();
  await expect(page.getByRole('heading', { level: 1, name: privacy.title })).toBeVisible();
  await expect(page.getByText(/for 180 days after it was made/)).toBeVisible();
  await expect(page.getByText('A match that nobody joined, for 30 days.')).toBeVisible();
  await page.getByRole('button', { name: 'Español' }).click();
  await expect(page.getByText(/180 días desde que se creó/)).toBeVisible();
  const made = await lesson(server.url, false);
  for (const address of ['/class', `/join/${made.code}`, boardAddress(made)]) {
    await page.goto(address);
    await expect(page.getByRole('link', { name: es.link })).toBeVisible();
  }
});
