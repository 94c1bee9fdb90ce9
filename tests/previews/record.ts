// biome-ignore lint/correctness/noUnresolvedImports: Biome does not follow the package's `export *`, tsc does.
import { chromium } from '@playwright/test';
import { previews } from '../../shared/words/en/previews.ts';
import { BROWSER_ARGS, findBrowser } from '../browser.ts';
import { startGameServer } from '../e2e/game-server.ts';
import { HIGH, pictureOf, type Standing, WATER, WIDE } from './picture.ts';

/** Draws the pictures that links show, with the poster and the letters of the built first page. */
const folder = new URL('../../client/public/previews/', import.meta.url).pathname;
const executablePath = await findBrowser();
const server = await startGameServer();
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: [...BROWSER_ARGS] });
// What is drawn is styled in place, which the page's own policy forbids.
const page = await browser.newPage({ viewport: { width: WIDE, height: HIGH }, bypassCSP: true });
await page.goto(server.url);
const havana = await page
  .locator('.poster svg')
  .first()
  .evaluate((svg) => svg.outerHTML);

for (const [art, scenery] of Object.entries({ havana, water: WATER })) {
  for (const standing of Object.keys(previews.picture) as Standing[]) {
    await page.evaluate(
      (html) => {
        document.body.innerHTML = html;
      },
      pictureOf(scenery, standing),
    );
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: `${folder}${art}-${standing}.png` });
  }
}
await browser.close();
await server.stop();
