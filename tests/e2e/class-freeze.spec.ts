import { classFreeze } from '../../shared/words/class-freeze.ts';
import { classroom as t } from '../../shared/words/en/class.ts';
import { pages } from '../../shared/words/en/pages.ts';
import { expect, test } from './journey.ts';
import { misfits } from './layout.ts';
import { boardAddress, lesson, wallAddress } from './lesson.ts';
import { playerOn } from './player.ts';
import { axeFindings, PHONE, PROJECTOR, WIDE } from './screen-checks.ts';

test.use({
  expected: /ERR_CONNECTION_REFUSED|WebSocket|40[34] \(\w+( \w+)*\) \(\S+\/api\/(codes|classes|matches)\//,
});

test('two lessons: frozen at the end of the first, gone on with in the second from other devices and another start', async ({
  visitor,
  ownServer,
}) => {
  test.setTimeout(120_000);
  const words = classFreeze.en;
  const at = { baseURL: ownServer.url };
  const made = await lesson(ownServer.url, false);
  const teacher = await visitor({ ...at, viewport: WIDE });
  const [ana, waiting] = [await visitor({ ...at, viewport: PHONE }), await visitor(at)];
  await teacher.goto(boardAddress(made));
  await ana.goto(`/join/${made.code}`);
  await ana.getByLabel(pages.new.name).fill('Zoe');
  await ana.getByRole('button', { name: t.join.button, exact: true }).click();
  await teacher.getByRole('button', { name: t.board.begin }).click();
  await playerOn(ana).ready();
  await teacher.getByRole('button', { name: words.freeze }).click();
  // Whoever sits at a table is taken to the page with the own code.
  await expect(ana.getByRole('heading', { level: 1, name: words.place.title })).toBeVisible();
  const code = (await ana.locator('.place-code [aria-hidden]').innerText()).trim();
  const wall = await visitor({ ...at, viewport: PROJECTOR });
  await wall.goto(wallAddress(made));
  await expect(wall.getByRole('heading', { level: 1, name: words.wall.title })).toBeVisible();
  for (const page of [teacher, ana, wall])
    for (const lang of ['Español', 'English']) {
      await page.getByRole('button', { name: lang }).click();
      expect(await misfits(page)).toEqual([]);
      expect(await axeFindings(page)).toEqual([]);
    }
  for (const page of [teacher, ana, wall]) await page.close();
  await ownServer.kill();
  await ownServer.restart();

  const nextDay = await visitor(at);
  await waiting.goto('/rejoin');
  await waiting.getByLabel(t.rejoin.label).fill(code);
  await waiting.getByRole('button', { name: t.rejoin.button }).click();
  await expect(waiting.getByRole('heading', { level: 1, name: words.place.title })).toBeVisible();
  await nextDay.goto(boardAddress(made));
  await expect(nextDay.getByRole('heading', { name: words.frozenTitle })).toBeVisible();
  await nextDay.getByRole('button', { name: words.goOn }).click();
  await expect(nextDay.locator('.done-line')).toHaveText(words.did.goOn);
  // Back at the table, where they were ready already.
  await expect(waiting).toHaveURL(/\/m\//);
  await expect(waiting.getByRole('heading', { level: 1 })).toBeVisible();
});
