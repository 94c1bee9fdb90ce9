import { AxeBuilder } from '@axe-core/playwright';
import { formatOf } from '../../shared/rules/compile.ts';
import { usCuba2015 } from '../../shared/scenarios/us-cuba-2015/scenario.ts';
import { scenarioWords } from '../../shared/scenarios/words.ts';
import { LANGS, type Lang } from '../../shared/words/lang.ts';
import { pages } from '../../shared/words/pages.ts';
import { reading } from '../../shared/words/reading.ts';
import { table } from '../../shared/words/table.ts';
import { expect, type Page, test } from './journey.ts';
import { misfits } from './layout.ts';
import { plenary, SCREENS } from './screens.ts';

const WIDE = { width: 1366, height: 768 };
const PHONE = { width: 390, height: 844 };
const PROJECTOR = { width: 1920, height: 1080 };
/** In each language all three; the last one also meets axe. */
const SIZES = { en: [PROJECTOR, PHONE, WIDE], es: [PROJECTOR, WIDE, PHONE] } as const;
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

// A browser complains of every status 404: of a page that says so, and of a class's code among those of tables.
test.use({ expected: /404 \(Not Found\) \(\S+\/(nonsense|(class-)?codes\/)/ });

for (const { name, address, opener } of SCREENS) {
  test(`${name}: fits three sizes in two languages, and axe finds nothing`, async ({ visitor, server }) => {
    const page = await visitor({ viewport: WIDE });
    const path = await address(server.url);
    for (const lang of LANGS) {
      await open(page, path, lang);
      if (opener) await page.getByRole('button', { name: opener(table[lang], lang), exact: true }).click();
      await expectFits(page, SIZES[lang]);
      await expectAccessible(page);
    }
  });
}

for (const lang of LANGS) {
  test(`twelve issues and the name of every option stand on a small laptop without scrolling (${lang})`, async ({
    visitor,
    server,
  }) => {
    const page = await visitor({ viewport: WIDE });
    await open(page, await plenary(server.url), lang);
    const issues = formatOf(usCuba2015, 'full-talks')?.issues ?? [];
    expect(issues).toHaveLength(12);
    const { issues: said } = scenarioWords(usCuba2015.id, lang);
    for (const issue of issues) {
      const ladder = page.getByRole('group', { name: said[issue]?.name ?? issue, exact: true });
      await expect(ladder).toBeInViewport({ ratio: 1 });
      for (const { short } of Object.values(said[issue]?.options ?? {})) {
        await expect(ladder.getByText(short, { exact: true })).toBeInViewport({ ratio: 1 });
      }
    }
  });
}

test('a new match is set up on a small laptop without scrolling', async ({ visitor }) => {
  const page = await visitor({ viewport: WIDE });
  for (const lang of LANGS) {
    const { start, name, nameMissing } = pages[lang].new;
    await open(page, '/new?opponent=friend', lang);
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollHeight - innerHeight))
      .toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: start.friend }).click();
    await expect(page.getByLabel(name)).toBeFocused();
    await expect(page.getByText(nameMissing)).toBeInViewport({ ratio: 1 });
  }
});

for (const lang of LANGS) {
  test(`six issues are ranked on a small laptop without scrolling (${lang})`, async ({ visitor, server }) => {
    const page = await visitor({ viewport: WIDE });
    const screen = SCREENS.find(({ name }) => name === 'briefing, the other side');
    await open(page, (await screen?.address(server.url)) ?? '', lang);
    await page.getByRole('button', { name: reading[lang].briefing.chapter, exact: true }).click();
    const { list, keep } = reading[lang].briefing;
    await expect(page.getByRole('list', { name: list }).getByRole('listitem')).toHaveCount(6);
    const whole = () => page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
    await expect.poll(whole).toBeLessThanOrEqual(0);
    await expect(page.getByRole('button', { name: keep })).toBeInViewport({ ratio: 1 });
  });
}

async function open(page: Page, path: string, lang: Lang): Promise<void> {
  const [place = '', seat] = path.split('#');
  await page.goto('about:blank');
  await page.goto(`${place}${place.includes('?') ? '&' : '?'}lang=${lang}${seat ? `#${seat}` : ''}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
}

async function expectFits(page: Page, sizes: readonly { width: number; height: number }[]): Promise<void> {
  for (const size of sizes) {
    await page.setViewportSize(size);
    await expect.poll(() => misfits(page), { message: `at ${size.width} x ${size.height}` }).toEqual([]);
  }
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(STANDARDS).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}
