import { DEFAULT_BOT } from '../../shared/bots/index.ts';
import { debrief } from '../../shared/words/en/debrief.ts';
import { result } from '../../shared/words/en/result.ts';
import { terms } from '../../shared/words/en/terms.ts';
import { playToTheEnd } from './autopilot.ts';
import { expect, test } from './journey.ts';
import { playerOn } from './player.ts';
import { welcomeText } from './texts.ts';

test('short talks against the bot come to an end', async ({ visitor }) => {
  const me = playerOn(await visitor());
  const format = 'short-talks';
  await me.open({ format, side: 'cuba', opponent: 'bot', clock: 'standard' });
  await me.ready();
  const done = await playToTheEnd(me, welcomeText(format));
  expect(done).toContain(terms.now.sound);
  expect(done.some((move) => move === terms.now.tableOrPass || move === terms.now.tableOrAccept)).toBe(true);

  await me.page.getByRole('button', { name: debrief.reflect.toNumbers }).click();
  const main = me.page.getByRole('main');
  await expect(main.getByText(terms.bot)).toBeVisible();
  await me.page.getByRole('link', { name: result.replay, exact: true }).click();
  await expect(main.getByText(terms.bot).first()).toBeVisible();
  await expect(main.getByText(DEFAULT_BOT)).toHaveCount(0);
});
