import { landing } from '../../shared/words/en/landing.ts';
import { pages } from '../../shared/words/en/pages.ts';
import { parts } from '../../shared/words/en/parts.ts';
import { terms } from '../../shared/words/en/terms.ts';
import { playToTheEnd } from './autopilot.ts';
import { type Hands, keyboardOf } from './hands.ts';
import { expect, type Page, test } from './journey.ts';
import { sides } from './names.ts';
import { playerOn } from './player.ts';
import { welcomeText } from './texts.ts';

test('first steps against the bot, from the first page to an ending, by keyboard alone', async ({
  visitor,
}) => {
  const page = await visitor();
  const keyboard = keyboardOf(page);
  const me = playerOn(page, keyboard);
  await page.goto('/');
  await keyboard.press(page.getByRole('link', { name: landing.bot }));
  await keyboard.choose(page.getByRole('radio', { name: landing.firstSteps }));
  await keyboard.choose(page.getByRole('radio', { name: sides.us.name }));
  await keyboard.type(page.getByLabel(pages.new.name), 'Ana');
  await keyboard.press(me.button(pages.new.start.bot));
  await turnEveryPage(page, keyboard);
  await me.ready();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await me.say('Good morning.');
  const done = await playToTheEnd(me, welcomeText('first-steps'));
  expect(done.some((move) => move === terms.now.tableOrPass || move === terms.now.tableOrAccept)).toBe(true);
});

/** One key turns page after page of the briefing: the button keeps the focus, to the last page. */
async function turnEveryPage(page: Page, keyboard: Hands): Promise<void> {
  const next = page.getByRole('button', { name: parts.next });
  const heading = page.getByRole('article').getByRole('heading', { level: 2 });
  const read: string[] = [];
  while ((await next.getAttribute('aria-disabled')) !== 'true') {
    read.push(await heading.innerText());
    await keyboard.press(next);
    await expect(next).toBeFocused();
    await expect(page.locator('[data-live=polite]')).toHaveText(await heading.innerText());
  }
  expect(read.length).toBeGreaterThan(5);
}
