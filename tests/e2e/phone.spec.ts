import { table } from '../../shared/words/en/table.ts';
import { expect, test } from './journey.ts';
import { plenary } from './screens.ts';

test('a finger on a forbidden option is told why, and the answer covers neither review nor pass', async ({
  visitor,
  server,
}) => {
  const page = await visitor({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await page.goto(await plenary(server.url));
  const rungs = page.locator('label').filter({ has: page.getByRole('radio') });
  const forbidden = rungs.filter({ has: page.getByRole('radio', { name: table.ladder.redLine }) });
  // The label belongs to a disabled radio, and still answers.
  await forbidden.first().tap({ force: true });
  await expect(page.getByText(table.ladder.redLine, { exact: true })).toBeInViewport({ ratio: 1 });

  const free = rungs.filter({ has: page.locator(':enabled') });
  for (const at of [0, -1]) {
    await free.nth(at).tap();
    await expect(free.nth(at).getByRole('radio')).toBeChecked();
    await expect(page.getByText(/points for you/)).toBeInViewport({ ratio: 1 });
    // A trial click fails where something else would get it.
    await page.getByRole('button', { name: table.composer.review }).click({ trial: true });
    await page.getByRole('button', { name: table.composer.pass, exact: true }).click({ trial: true });
  }
});
