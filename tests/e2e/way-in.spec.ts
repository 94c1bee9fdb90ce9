import { landing } from '../../shared/words/en/landing.ts';
import { pages } from '../../shared/words/en/pages.ts';
import { parts } from '../../shared/words/en/parts.ts';
import { result } from '../../shared/words/en/result.ts';
import { finishedMatch } from './finished-match.ts';
import { expect, type Page, test } from './journey.ts';
import { sides } from './names.ts';
import { playerOn } from './player.ts';

function chosen(page: Page, name: string) {
  return expect(page.getByRole('radio', { name })).toBeChecked();
}

test('first steps begin with one press: a seat against the bot, no form and no clock', async ({
  visitor,
}) => {
  const me = playerOn(await visitor());
  await me.page.goto('/');
  await me.page.getByRole('button', { name: landing.firstSteps }).click();
  const briefing = pages.briefing.title.replace('{side}', sides.us.name);
  await expect(me.page.getByRole('heading', { level: 1, name: briefing })).toBeVisible();
  await expect(me.page.getByText(parts.noClock)).toBeVisible();
  await me.ready();
  await expect(me.page.getByRole('heading', { level: 1 })).toContainText(/turn|floor/);
});

test('against the bot nobody is hurried, between people a turn has its time, until somebody chooses', async ({
  visitor,
}) => {
  const page = await visitor();
  await page.goto('/new?opponent=bot');
  await chosen(page, pages.new.clocks.off);
  await page.getByRole('radio', { name: pages.new.opponents.friend }).check({ force: true });
  await chosen(page, pages.new.clocks.standard);
  await page.getByRole('radio', { name: pages.new.clocks.double }).check({ force: true });
  await page.getByRole('radio', { name: pages.new.opponents.bot }).check({ force: true });
  await chosen(page, pages.new.clocks.double);
});

test('playing again keeps opponent, clock, format and scenario', async ({ visitor, server }) => {
  const page = await visitor();
  const [{ match, seat, secret }] = await finishedMatch(server.url);
  await page.goto(`/m/${match}#${new URLSearchParams({ seat, key: secret })}`);
  await page.getByRole('link', { name: result.otherSide }).click();
  await expect(page.getByRole('heading', { level: 1, name: pages.new.title.friend })).toBeVisible();
  await chosen(page, 'Short talks');
  await chosen(page, sides.cuba.name);
  await chosen(page, pages.new.clocks.off);
  await chosen(page, pages.new.dropOuts.wait);
});

test.describe('what leads nowhere', () => {
  test.use({ expected: /404 \(Not Found\) \(\S+\/((class-)?codes\/ZZZ-ZZZ|matches\/nothing)/ });

  test('a wrong code stays to be put right, and a match that is not there is said not to be', async ({
    visitor,
  }) => {
    const page = await visitor();
    await page.goto('/join/ZZZ-ZZZ');
    await expect(page.getByRole('textbox', { name: landing.codeLabel })).toHaveValue('ZZZ-ZZZ');
    await page.goto('/m/nothing');
    await expect(page.getByRole('heading', { level: 1, name: pages.match.noMatchTitle })).toBeVisible();
  });
});

test('by correspondence nothing is asked about who drops out, and against the bot no name', async ({
  visitor,
}) => {
  const page = await visitor();
  await page.goto('/new?opponent=friend&scenario=us-cuba-2015&format=correspondence');
  await expect(page.getByRole('group', { name: pages.new.clock })).toBeVisible();
  await expect(page.getByRole('group', { name: pages.new.dropOut })).toBeHidden();
  await page.goto('/new?opponent=bot');
  await page.getByRole('button', { name: pages.new.start.bot }).click();
  await expect(page.getByRole('button', { name: pages.briefing.ready })).toBeVisible();
});
