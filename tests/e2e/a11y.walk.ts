import { LANGS, type Lang } from '../../shared/words/lang.ts';
import { CLASS_SCREENS } from './class-screens.ts';
import { expect, type Page, test } from './journey.ts';
import { misfits } from './layout.ts';
import { LESSON_SCREENS } from './lesson-screens.ts';
import { MORE_SCREENS } from './more-screens.ts';
import {
  axeFindings,
  focusFindings,
  frameFindings,
  openIn,
  PHONE,
  PROJECTOR,
  still,
  WIDE,
} from './screen-checks.ts';
import { SCREENS } from './screens.ts';
import { TABLE_SCREENS } from './table-screens.ts';

const ALL = [...SCREENS, ...TABLE_SCREENS, ...CLASS_SCREENS, ...LESSON_SCREENS, ...MORE_SCREENS];

/** How a screen is looked at. Zoom makes fewer CSS pixels of the same glass: 200 % of a laptop, and 400 % of 1280. */
const VIEWS = {
  '1366x768': WIDE,
  '390x844': PHONE,
  '1920x1080': PROJECTOR,
  '200 %': { width: 683, height: 384 },
  '320 wide': { width: 320, height: 640 },
  forced: WIDE,
} as const;

// A browser complains of every status 404 and 409, also of the page that says so; and of a line that is cut on purpose.
test.use({ expected: /404 \(Not Found\)|409 \(Conflict\)|ERR_INTERNET_DISCONNECTED/ });

for (const { name, address, reach, viewport = WIDE, alone } of ALL) {
  for (const lang of LANGS) {
    const title = `${name} | ${lang}`;
    if (alone) {
      test(title, async ({ ownServer, visitor }) => {
        const page = await visitor({ viewport, baseURL: ownServer.url });
        await openIn(page, await address(ownServer.url), lang);
        await reach?.(page, lang);
        await look(page, lang);
      });
      continue;
    }
    test(title, async ({ server, visitor }) => {
      const page = await visitor({ viewport });
      await openIn(page, await address(server.url), lang);
      await reach?.(page, lang);
      await look(page, lang);
    });
  }
}

/** Notes what each view found, so that the table tells them apart, and fails if any of them found something. */
async function look(page: Page, lang: Lang): Promise<void> {
  const all: string[] = [];
  for (const [view, size] of Object.entries(VIEWS)) {
    await page.emulateMedia({ forcedColors: view === 'forced' ? 'active' : 'none', reducedMotion: 'reduce' });
    await page.setViewportSize(size);
    await still(page);
    const found = [
      ...(await settled(page)),
      ...(await frameFindings(page, lang)),
      ...(await axeFindings(page, { forced: view === 'forced' })),
      ...(await focusFindings(page)),
    ];
    test.info().annotations.push({ type: view, description: String(found.length) });
    all.push(...found.map((one) => `${view}: ${one}`));
  }
  expect(all).toEqual([]);
}

/** A page needs a moment after its size changed; what still does not fit then never will. */
async function settled(page: Page): Promise<readonly string[]> {
  const fits = expect.poll(() => misfits(page), { timeout: 3_000 }).toEqual([]);
  return fits.then(
    () => [],
    () => misfits(page),
  );
}
