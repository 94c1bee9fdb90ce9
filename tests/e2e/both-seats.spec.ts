import { landing } from '../../shared/words/en/landing.ts';
import { pages } from '../../shared/words/en/pages.ts';
import { parts } from '../../shared/words/en/parts.ts';
import { refusals } from '../../shared/words/en/refusals.ts';
import { expect, type Page, test } from './journey.ts';
import { about, sides } from './names.ts';
import { playerOn } from './player.ts';

const WANTED = { format: 'short-talks', side: 'us', clock: 'off' } as const;

function briefing(side: string): string {
  return pages.briefing.title.replace('{side}', side);
}

async function expectBriefing(page: Page, side: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: briefing(side) })).toBeVisible();
}

test('the link of one’s own table leads back to one’s seat; both seats are taken only on purpose, and both stay', async ({
  visitor,
}) => {
  const ana = playerOn(await visitor());
  await ana.open({ ...WANTED, opponent: 'friend' });
  const link = await ana.link();

  const second = await ana.page.context().newPage();
  await second.goto(link);
  await expect(second.getByText(about(pages.join.ownSeat, 'us'))).toBeVisible();
  await expect(second.getByLabel(pages.new.name)).toHaveCount(0);
  await second.getByRole('link', { name: about(pages.join.backToSeat, 'us') }).click();
  await expect(second.getByRole('heading', { level: 1, name: pages.lobby.title })).toBeVisible();

  await second.goto(link);
  await second.getByRole('button', { name: pages.join.both }).click();
  await second.getByLabel(pages.new.name).fill('Sol');
  await second.getByRole('button', { name: pages.join.button }).click();
  await expectBriefing(second, sides.cuba.name);
  await expectBriefing(ana.page, sides.us.name);
  await Promise.all([second.reload(), ana.page.reload()]);
  await expectBriefing(second, sides.cuba.name);
  await expectBriefing(ana.page, sides.us.name);

  await second.goto(link);
  await expect(second.getByText(pages.join.ownSeats)).toBeVisible();
  await expect(second.getByRole('button', { name: pages.join.both })).toHaveCount(0);
  await second.goto('/');
  for (const side of ['us', 'cuba'] as const) {
    await expect(
      second.getByRole('link', { name: `${landing.continueMatch} ${sides[side].inText}` }),
    ).toBeVisible();
  }
});

test('nobody is offered a seat at the table they opened themselves', async ({ visitor }) => {
  const [ana, sol] = [playerOn(await visitor()), playerOn(await visitor())];
  await ana.open({ ...WANTED, opponent: 'anyone' });
  await expect(ana.page.getByRole('heading', { level: 1, name: pages.lobby.title })).toBeVisible();
  const sitDown = (page: Page) => page.getByRole('link', { name: `${landing.sitDown} ${sides.cuba.inText}` });
  await sol.page.goto('/');
  await expect(sitDown(sol.page).first()).toBeVisible();
  const tables = await sitDown(sol.page).count();
  await ana.page.goto('/');
  await expect(ana.page.getByRole('link', { name: landing.openTable })).toBeVisible();
  await expect(ana.page.getByText(parts.loading)).toHaveCount(0);
  await expect(sitDown(ana.page)).toHaveCount(tables - 1);
});

test.describe('a wrong code', () => {
  test.use({ expected: /404 \(Not Found\)/ });

  test('is refused before anybody types a name, and a right one says who invites to what', async ({
    visitor,
  }) => {
    const [ana, sol] = [playerOn(await visitor()), playerOn(await visitor())];
    await sol.page.goto('/join/ZZZZZZ');
    await expect(sol.page.getByRole('alert')).toContainText(refusals['unknown-code']);
    await expect(sol.page.getByLabel(pages.new.name)).toHaveCount(0);

    await ana.open({ ...WANTED, opponent: 'friend' });
    const code = new URL(await ana.link()).pathname.split('/').at(-1) ?? '';
    await sol.page.getByRole('textbox', { name: landing.codeLabel }).fill(code.toLowerCase());
    await sol.page.getByRole('button', { name: landing.join }).click();
    await expect(
      sol.page.getByText(about(pages.join.invites, 'us').replace('{name}', '\u2068Ana\u2069')),
    ).toBeVisible();
    await expect(sol.page.getByText(sides.cuba.name, { exact: true })).toBeVisible();
    await sol.page.getByLabel(pages.new.name).fill('Sol');
    await sol.page.getByRole('button', { name: pages.join.button }).click();
    await expectBriefing(sol.page, sides.cuba.name);
  });
});
