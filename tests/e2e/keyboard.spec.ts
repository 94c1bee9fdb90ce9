import { landing } from '../../shared/words/en/landing.ts';
import { pages } from '../../shared/words/en/pages.ts';
import { terms } from '../../shared/words/en/terms.ts';
import { playToTheEnd } from './autopilot.ts';
import { keyboardOf } from './hands.ts';
import { expect, test } from './journey.ts';
import { playerOn } from './player.ts';
import { welcomeText } from './texts.ts';

test('first steps against the bot, from the first page to an ending, by keyboard alone', async ({
  visitor,
}) => {
  const page = await visitor();
  const keyboard = keyboardOf(page);
  const me = playerOn(page, keyboard);
  await page.goto('/');
  await keyboard.press(page.getByRole('link', { name: landing.firstSteps }));
  await keyboard.choose(page.getByRole('radio', { name: terms.sides.us }));
  await keyboard.type(page.getByLabel(pages.new.name), 'Ana');
  await keyboard.press(me.button(pages.new.start.bot));
  await me.ready();
  await me.say('Good morning.');
  const done = await playToTheEnd(me, welcomeText('first-steps'));
  expect(done.some((move) => move === terms.now.tableOrPass || move === terms.now.tableOrAccept)).toBe(true);
});
