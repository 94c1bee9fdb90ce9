import { table } from '../../shared/words/en/table.ts';
import { expect, test } from './journey.ts';
import { plenary } from './screens.ts';

test('where colours are the reader’s own, my turn, the drafted row and the main button still stand out', async ({
  visitor,
  server,
}) => {
  const page = await visitor({ viewport: { width: 1366, height: 768 }, forcedColors: 'active' });
  await page.goto(await plenary(server.url));
  const rung = page.locator('label').filter({ has: page.locator('input[type=radio]:enabled') });
  await rung.first().click();
  const style = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const { borderLeftWidth, outlineStyle } = getComputedStyle(element);
        return { borderLeftWidth, outlineStyle };
      });
  await expect(page.getByRole('button', { name: table.composer.review })).toBeEnabled();
  expect((await style('.now-strip.mine')).borderLeftWidth).toBe('12px');
  expect((await style('.ladder.mine')).outlineStyle).toBe('dashed');
  expect((await style('.composer-send .button')).borderLeftWidth).toBe('4px');
  expect((await style('.composer-tools .button')).borderLeftWidth).toBe('2px');
});
