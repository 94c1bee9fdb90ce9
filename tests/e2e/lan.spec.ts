import { landing } from '../../shared/words/en/landing.ts';
import { pages } from '../../shared/words/en/pages.ts';
import { parts } from '../../shared/words/en/parts.ts';
import { BROWSER_ARGS } from '../browser.ts';
import { expect, test } from './journey.ts';
import { playerOn } from './player.ts';
import { welcomeText } from './texts.ts';

const { CHROMIUM } = process.env;

test.use({
  launchOptions: {
    ...(CHROMIUM ? { executablePath: CHROMIUM } : {}),
    args: [...BROWSER_ARGS, '--host-resolver-rules=MAP lan.test 127.0.0.1'],
  },
});

test('plain http on a local network plays, and copies without the clipboard API', async ({
  visitor,
  server,
}) => {
  const baseURL = `http://lan.test:${server.port}`;
  const [ana, sol] = [playerOn(await visitor({ baseURL })), playerOn(await visitor({ baseURL }))];
  const wanted = { scenario: 'first-steps', format: 'first-steps', side: 'us', clock: 'off' } as const;
  await ana.open({ ...wanted, opponent: 'friend' });
  expect(await ana.page.evaluate(() => isSecureContext)).toBe(false);

  const link = await ana.link();
  expect(link).toContain(`${baseURL}/join/`);
  await ana.page.getByRole('button', { name: pages.lobby.link }).click();
  await expect(ana.page.getByRole('button', { name: parts.copied })).toBeVisible();
  const elsewhere = await ana.page.context().newPage();
  await elsewhere.goto('/');
  const field = elsewhere.getByRole('textbox', { name: landing.codeLabel });
  await field.focus();
  await elsewhere.keyboard.press('ControlOrMeta+V');
  await expect(field).toHaveValue(link.slice(0, 20));
  await elsewhere.close();

  await sol.join(link);
  await ana.ready();
  await sol.ready();
  await sol.table(welcomeText(wanted.format));
  await ana.accept();
  await sol.say('Heard on the local network.');
  await expect(ana.remark('Heard on the local network.')).toBeVisible();
});
