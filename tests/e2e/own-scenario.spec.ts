import { debrief } from '../../shared/words/en/debrief.ts';
import { pages } from '../../shared/words/en/pages.ts';
import { replay } from '../../shared/words/en/replay.ts';
import { result } from '../../shared/words/en/result.ts';
import { pages as pagesEs } from '../../shared/words/es/pages.ts';
import { LANGS } from '../../shared/words/lang.ts';
import { pages as pagesIn } from '../../shared/words/pages.ts';
import { GENIUS } from '../analysis/formats/files.ts';
import { OWN, ownScenario } from '../own-scenario.ts';
import { playToTheEnd } from './autopilot.ts';
import { keyboardOf } from './hands.ts';
import { expect, LOCALES, type Page, test } from './journey.ts';
import { playerOn } from './player.ts';

const t = pages.new.own;
/** Something for both sides. */
const BARGAIN = {
  'second-dam': 'build-after-study',
  'clean-water': 'each-its-own-shore',
  ferry: 'ferry-every-day',
  'summer-water': 'fixed-share',
  nets: 'closed-spring',
};

function fileOf(name: string, text: string) {
  const mimeType = name.endsWith('.xml') ? 'text/xml' : 'application/json';
  return { name, mimeType, buffer: Buffer.from(text) };
}

async function choose(page: Page, files: ReturnType<typeof fileOf>[]): Promise<void> {
  await page.getByRole('radio', { name: t.name }).check({ force: true });
  await page.locator('.drop-zone input[type=file]').setInputFiles(files);
}

/** Drops one file where it is asked for, as from a folder beside the browser. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  await page.getByRole('radio', { name: t.name }).check({ force: true });
  const data = await page.evaluateHandle(
    ([file, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], file, { type: 'application/json' }));
      return transfer;
    },
    [name, text] as const,
  );
  await page.locator('.drop-zone').dispatchEvent('drop', { dataTransfer: data });
}

test('a teacher drops a scenario with other names, plays it against the bot to the end and opens the replay', async ({
  visitor,
}) => {
  const page = await visitor();
  const me = playerOn(page);
  await page.goto('/new?opponent=bot');
  await drop(page, 'meadow.json', JSON.stringify(ownScenario()));
  await expect(page.getByRole('heading', { name: OWN.title })).toBeVisible();
  await expect(page.getByText(t.everywhere)).toBeVisible();
  await page.getByRole('radio', { name: OWN.us }).check({ force: true });
  await page.getByLabel(pages.new.name).fill('Ana');
  await page.getByRole('button', { name: pages.new.start.bot }).click();
  const briefing = pages.briefing.title.replace('{side}', OWN.us);
  await expect(page.getByRole('heading', { level: 1, name: briefing })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: briefing })).toBeVisible();
  await me.ready();
  await playToTheEnd(me, BARGAIN);
  await page.getByRole('button', { name: debrief.reflect.toNumbers }).click();
  const main = page.getByRole('main');
  await expect(main).toContainText(OWN.cuba);
  await expect(main).not.toContainText(/Cuba|United States|Havana|Washington/);
  await page.getByRole('link', { name: result.replay, exact: true }).click();
  await page.getByLabel(replay.view).selectOption({ label: OWN.cuba });
  await expect(main).toContainText(OWN.us);
  await expect(main).not.toContainText(/Cuba|United States|Havana|Washington/);
});

test('a file with mistakes is told what is wrong, in the language of the moment, and changes nothing', async ({
  visitor,
}) => {
  const page = await visitor();
  await page.goto('/new?opponent=bot');
  const { formats: _, ...broken } = ownScenario();
  await choose(page, [fileOf('broken.json', JSON.stringify({ ...broken, colour: 'red' }))]);
  await expect(page.getByText('formats: is missing, expected a list.')).toBeVisible();
  await expect(page.getByText('colour: is not known here.')).toBeVisible();
  await expect(page.locator('[data-live=polite]')).toContainText('2 problems');
  await page.getByRole('button', { name: 'Español' }).click();
  await expect(page.getByText('formats: falta; se espera una lista.')).toBeVisible();
  await page.getByLabel(pagesEs.new.name).fill('Ana');
  await page.getByRole('button', { name: pagesEs.new.start.bot }).click();
  await expect(page).toHaveURL(/\/new/);
});

test('three files of GENIUS are a match, and the page for the next one still has them', async ({
  visitor,
}) => {
  const page = await visitor();
  await page.goto('/new?opponent=bot');
  await choose(
    page,
    GENIUS.map(({ name, text }) => fileOf(name, text)),
  );
  await expect(page.getByRole('heading', { name: 'Harbour' })).toBeVisible();
  await page.getByRole('radio', { name: 'First party' }).check({ force: true });
  await page.getByLabel(pages.new.name).fill('Ana');
  await page.getByRole('button', { name: pages.new.start.bot }).click();
  await expect(page.getByRole('heading', { level: 1, name: /First party/ })).toBeVisible();
  await page.goto('/new?opponent=bot&scenario=~file');
  await expect(page.getByRole('heading', { name: 'Harbour' })).toBeVisible();
});

test('the worked example and the schema are there to begin from', async ({ visitor }) => {
  const page = await visitor();
  await page.goto('/new?scenario=~file');
  for (const name of [t.example, t.schema]) {
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name }).click();
    expect((await download).suggestedFilename()).toMatch(/\.json$/);
  }
});

for (const lang of LANGS)
  test(`a scenario of one’s own is chosen, said to be playable and begun by keyboard alone (${lang})`, async ({
    visitor,
  }) => {
    const page = await visitor({ locale: LOCALES[lang] });
    const keys = keyboardOf(page);
    const { own, name, start } = pagesIn[lang].new;
    await page.goto('/new?opponent=bot');
    await keys.choose(page.getByRole('radio', { name: own.name }));
    const chooser = await keys.openFiles(page.locator('.drop-zone input[type=file]'));
    await chooser.setFiles(fileOf('meadow.json', JSON.stringify(ownScenario())));
    await expect(page.getByRole('heading', { name: OWN.title })).toBeVisible();
    await expect(page.getByText(own.everywhere)).toBeVisible();
    await keys.choose(page.getByRole('radio', { name: OWN.us }));
    await keys.type(page.getByLabel(name), 'Ana');
    await keys.press(page.getByRole('button', { name: start.bot }));
    const title = pagesIn[lang].briefing.title.replace('{side}', OWN.us);
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  });
