import { table } from '../../shared/words/en/table.ts';
import { terms } from '../../shared/words/en/terms.ts';
import { BROWSER_ARGS } from '../browser.ts';
import { expect, test } from './journey.ts';
import { playerOn, sitDown } from './player.ts';
import { welcomeText } from './texts.ts';

const { CHROMIUM } = process.env;

test.use({
  launchOptions: {
    ...(CHROMIUM ? { executablePath: CHROMIUM } : {}),
    args: [...BROWSER_ARGS, '--disable-3d-apis'],
  },
});

test('without WebGL the room stays unpainted and everything else plays', async ({ visitor }) => {
  const [ana, sol] = [playerOn(await visitor()), playerOn(await visitor())];
  const wanted = { scenario: 'first-steps', format: 'first-steps', side: 'us', clock: 'off' } as const;
  await sitDown(ana, sol, wanted);
  await sol.table(welcomeText(wanted.format));
  await ana.accept();
  await expect(ana.page.getByRole('region', { name: table.room.scene })).toBeVisible();
  await expect(ana.page.locator('canvas')).toHaveCount(0);
  await sol.tableToSign({});
  await ana.accept();
  await ana.confirm();
  await sol.confirm();
  await expect(ana.page.getByRole('heading', { name: terms.phases['second-signature'] })).toBeAttached();
});
