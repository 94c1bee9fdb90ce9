import { formatOf } from '../../shared/rules/compile.ts';
import { usCuba2015 } from '../../shared/scenarios/us-cuba-2015/scenario.ts';
import { scenarioWords } from '../../shared/scenarios/words.ts';
import { LANGS } from '../../shared/words/lang.ts';
import { pages } from '../../shared/words/pages.ts';
import { reading } from '../../shared/words/reading.ts';
import { expect, test } from './journey.ts';
import { misfits } from './layout.ts';
import { axeFindings, openIn, PHONE, PROJECTOR, WIDE } from './screen-checks.ts';
import { plenary, SCREENS } from './screens.ts';

/** In each language all three; the last one also meets axe. */
const SIZES = { en: [PROJECTOR, PHONE, WIDE], es: [PROJECTOR, WIDE, PHONE] } as const;

// A browser complains of every status 404: of a page that says so, and of a class's code among those of tables.
test.use({ expected: /404 \(Not Found\) \(\S+\/(nonsense|(class-)?codes\/)/ });

for (const { name, address, reach } of SCREENS) {
  test(`${name}: fits three sizes in two languages, and axe finds nothing`, async ({ visitor, server }) => {
    const page = await visitor({ viewport: WIDE });
    const path = await address(server.url);
    for (const lang of LANGS) {
      await openIn(page, path, lang);
      await reach?.(page, lang);
      for (const size of SIZES[lang]) {
        await page.setViewportSize(size);
        await expect.poll(() => misfits(page), { message: `at ${size.width} x ${size.height}` }).toEqual([]);
      }
      expect(await axeFindings(page)).toEqual([]);
    }
  });
}

for (const lang of LANGS) {
  test(`twelve issues and the name of every option stand on a small laptop without scrolling (${lang})`, async ({
    visitor,
    server,
  }) => {
    const page = await visitor({ viewport: WIDE });
    await openIn(page, await plenary(server.url), lang);
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
    await openIn(page, '/new?opponent=friend', lang);
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
    await openIn(page, (await screen?.address(server.url)) ?? '', lang);
    await page.getByRole('button', { name: reading[lang].briefing.chapter, exact: true }).click();
    const { list, keep } = reading[lang].briefing;
    await expect(page.getByRole('list', { name: list }).getByRole('listitem')).toHaveCount(6);
    const whole = () => page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
    await expect.poll(whole).toBeLessThanOrEqual(0);
    await expect(page.getByRole('button', { name: keep })).toBeInViewport({ ratio: 1 });
  });
}
