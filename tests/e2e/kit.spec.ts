import { AxeBuilder } from '@axe-core/playwright';
import { KIT_PARTS } from '../../client/pages/kit/parts.ts';
import { briefChoices } from '../../shared/scenarios/role-brief.ts';
import { usCuba2015 } from '../../shared/scenarios/us-cuba-2015/scenario.ts';
import { kit } from '../../shared/words/kit.ts';
import { kitPaper } from '../../shared/words/kit-paper.ts';
import { LANGS } from '../../shared/words/lang.ts';
import { expect, test } from './journey.ts';
import { misfits } from './layout.ts';
import { pdfPages } from './pdf-pages.ts';

const SIZES = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
  { width: 1920, height: 1080 },
];
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

for (const lang of LANGS) {
  test(`every part of the kit is found from its contents, fits and meets axe (${lang})`, async ({
    visitor,
  }) => {
    const page = await visitor();
    const t = kit[lang];
    await page.goto(`/kit?lang=${lang}`);
    for (const part of [null, ...KIT_PARTS]) {
      if (part) await page.getByRole('link', { name: t.parts[part].name, exact: true }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(part ? t.parts[part].name : t.title);
      for (const size of SIZES) {
        await page.setViewportSize(size);
        expect(await misfits(page), `${part} at ${size.width}`).toEqual([]);
      }
      const { violations } = await new AxeBuilder({ page }).withTags(STANDARDS).analyze();
      expect(violations.map(({ id, nodes }) => [part, id, nodes[0]?.html])).toEqual([]);
      if (part) await page.getByRole('link', { name: t.contents }).click();
    }
  });

  test(`every role brief of the talks prints on two pages at most (${lang})`, async ({ visitor }) => {
    const page = await visitor();
    for (const { format, side, variant } of briefChoices(usCuba2015)) {
      await page.goto(`/kit/briefs?lang=${lang}&format=${format}&side=${side}&variant=${variant}`);
      await expect(page.getByRole('article')).toBeVisible();
      for (const [paper, pages] of Object.entries(await pdfPages(page))) {
        expect(pages, `${format} ${side} ${variant} on ${paper}`).toBeGreaterThan(0);
        expect(pages, `${format} ${side} ${variant} on ${paper}`).toBeLessThanOrEqual(2);
      }
    }
  });
}

for (const lang of LANGS) {
  test(`the paper pack holds the whole of a format and prints on paper (${lang})`, async ({ visitor }) => {
    const page = await visitor();
    const t = kitPaper[lang];
    for (const { id, issues, rounds, walkAways } of usCuba2015.formats) {
      await page.goto(`/kit/paper?lang=${lang}&format=${id}`);
      await expect(page.getByRole('heading', { level: 2, name: t.score.title })).toBeVisible();
      const options = usCuba2015.issues.filter((issue) => issues.includes(issue.id));
      const count = options.reduce((sum, issue) => sum + issue.options.length, 0);
      await expect(page.locator('.pack-options li')).toHaveCount(count);
      const sheets = Object.keys(walkAways.us).length + Object.keys(walkAways.cuba).length;
      await expect(page.locator('.pack-points')).toHaveCount(sheets);
      await expect(page.locator('.pack-points tbody tr')).toHaveCount(count * sheets);
      await expect(page.locator('.pack-turns')).toHaveCount(rounds.length);
      await expect(page.locator('.pack-home')).toHaveCount(2);
      const pdf = await page.pdf({ format: 'A4' });
      const printed = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      // Each sheet begins on a page of its own, and few need a second or third one.
      const articles = await page.locator('.kit-sheet').count();
      expect(printed, id).toBeGreaterThanOrEqual(articles);
      expect(printed, id).toBeLessThanOrEqual(articles + 10);
    }
  });
}

test('a brief is chosen by what it is for, and the choice stands in the address', async ({ visitor }) => {
  const page = await visitor();
  const t = kit.en;
  await page.goto('/kit/briefs?lang=en');
  await page.getByLabel(t.choose.format).selectOption('full-talks');
  await page.getByLabel(t.choose.side).selectOption('cuba sovereignty-first');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Cuba: Sovereignty first');
  await page.reload();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Cuba: Sovereignty first');
  await page.getByLabel(t.choose.scenario).selectOption('two-shores');
  await expect(page.getByRole('article')).toContainText('Arvena');
});
