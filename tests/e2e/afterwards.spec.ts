import { scenarioWords } from '../../shared/scenarios/words.ts';
import { branch } from '../../shared/words/branch.ts';
import { coach } from '../../shared/words/coach.ts';
import { debrief } from '../../shared/words/debrief.ts';
import { landing } from '../../shared/words/landing.ts';
import { LANGS } from '../../shared/words/lang.ts';
import { library } from '../../shared/words/library.ts';
import { pages } from '../../shared/words/pages.ts';
import { replay } from '../../shared/words/replay.ts';
import { result } from '../../shared/words/result.ts';
import { post } from '../wire-seat.ts';
import { finishedMatch } from './finished-match.ts';
import { keyboardOf } from './hands.ts';
import { expect, LOCALES, type Page, test } from './journey.ts';
import { seatAddress } from './screens.ts';

const STEPS = ['text', 'points', 'plane', 'trades', 'coach', 'history'] as const;

/** All that comes after the table, with the mouse away: each thing is reached with Tab and done with a key. */
for (const lang of LANGS) {
  test(`reflection, result and debrief to the last step, an exercise judged, by keyboard alone (${lang})`, async ({
    visitor,
    server,
  }) => {
    const [us] = await finishedMatch(server.url);
    const page = await visitor({ locale: LOCALES[lang] });
    const keys = keyboardOf(page);
    const d = debrief[lang];
    await page.goto(seatAddress(us));
    await keys.type(page.getByLabel(d.reflect.questions[0] ?? ''), '¿Qué querían? They wanted the list.');
    await keys.press(page.getByRole('button', { name: d.reflect.save }));
    await expect(page.getByText(d.reflect.saved)).toBeVisible();
    await keys.press(page.getByRole('button', { name: d.reflect.toNumbers }));
    await expect(page.getByRole('region', { name: result[lang].total, exact: true })).toBeVisible();

    await keys.press(page.getByRole('link', { name: d.title, exact: true }));
    for (const step of STEPS) {
      await expect(page.getByRole('heading', { level: 1, name: d.steps[step] })).toBeVisible();
      if (step === 'plane') await walkThePlane(page);
      if (step === 'coach') await exercise(page);
      if (step !== 'history') await keys.press(page.getByRole('link', { name: next(step) }));
    }

    function next(step: (typeof STEPS)[number]): string {
      const following = STEPS[STEPS.indexOf(step) + 1] ?? step;
      return d.next.replace('{step}', d.steps[following]);
    }
    async function walkThePlane(plane: Page): Promise<void> {
      await keys.reach(plane.getByRole('figure').locator('svg [tabindex="0"]'));
      const caption = plane.locator('figcaption');
      await plane.keyboard.press('Home');
      const first = await caption.innerText();
      expect(first).toContain(d.plane.names.frontier);
      await plane.keyboard.press('ArrowRight');
      await expect(caption).not.toHaveText(first);
      await plane.keyboard.press('+');
      await expect(plane.getByRole('button', { name: d.plane.whole })).toBeEnabled();
    }
    async function exercise(page: Page): Promise<void> {
      const c = coach[lang];
      await keys.press(page.getByRole('link', { name: scenarioWords('us-cuba-2015', lang).sides.cuba.name }));
      await keys.press(page.getByRole('link', { name: c.tryAnother }).first());
      const judge = page.getByRole('button', { name: c.exercise.judge });
      await keys.press(judge);
      await expect(page.getByText(c.exercise.empty)).toBeVisible();
      await page.keyboard.press('Shift+Tab');
      await keys.reach(page.getByRole('combobox').first());
      await page.keyboard.press('ArrowDown');
      await keys.press(judge);
      await expect(
        page.getByRole('status').filter({ hasText: said(Object.values(c.exercise.grades)) }),
      ).toBeVisible();
      await keys.press(page.getByRole('link', { name: c.exercise.back }));
      await expect(page.getByRole('heading', { name: c.turning })).toBeVisible();
    }
  });

  test(`replay by its keys, and on from a step against the bot, by keyboard alone (${lang})`, async ({
    visitor,
    server,
  }) => {
    const [{ match }] = await finishedMatch(server.url);
    const page = await visitor({ locale: LOCALES[lang] });
    const keys = keyboardOf(page);
    await page.goto(`/replay/${match}`);
    const place = page.getByRole('slider', { name: replay[lang].positionLabel });
    await expect(page.getByRole('region', { name: replay[lang].turns })).toBeVisible();
    await page.keyboard.press('t');
    await expect(place).not.toHaveValue('0');
    await keys.reach(place);
    await page.keyboard.press('Home');
    await expect(place).toHaveValue('0');
    for (let step = 0; step < 8; step += 1) await page.keyboard.press('ArrowRight');
    await expect(place).toHaveValue('8');

    await keys.press(page.getByRole('button', { name: branch[lang].button }));
    const dialog = page.getByRole('dialog');
    await keys.choose(
      dialog.getByRole('radio', { name: scenarioWords('us-cuba-2015', lang).sides.cuba.name }),
    );
    await keys.type(dialog.getByLabel(pages[lang].new.name), 'Eva');
    await keys.press(dialog.getByRole('button', { name: branch[lang].start.bot }));
    await expect(page).toHaveURL(/\/m\/\w+\?seat=cuba-1$/);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  });

  test(`a match is listed, found and taken home as files that open again, by keyboard alone (${lang})`, async ({
    visitor,
    server,
  }) => {
    const [us, cuba] = await finishedMatch(server.url);
    await post(`${server.url}/api/matches/${cuba.match}/listing`, { secret: cuba.secret, listed: true });
    const page = await visitor({ locale: LOCALES[lang] });
    const keys = keyboardOf(page);
    const { listing } = library[lang];
    await page.goto(seatAddress(us));
    await expect(page.getByText(listing.stands.nothing)).toBeVisible();
    await keys.choose(page.getByRole('radio', { name: listing.yes }));
    await keys.press(page.getByRole('button', { name: listing.save }));
    await expect(page.getByText(listing.stands.listed)).toBeVisible();

    const csv = await download(result[lang].dataFiles.events);
    expect(csv.suggestedFilename()).toMatch(/events\.csv$/);
    const talks = await download(result[lang].download);
    expect(talks.suggestedFilename()).toMatch(/\.talks\.json$/);

    await page.goto('/');
    await keys.press(page.getByRole('link', { name: landing[lang].library }));
    await keys.reach(page.getByLabel(library[lang].filters.format));
    for (let tries = 0; tries < 9 && !page.url().includes('short-talks'); tries += 1)
      await page.keyboard.press('ArrowDown');
    await expect(page).toHaveURL(/scenario=us-cuba-2015&format=short-talks/);
    const row = page.getByRole('list', { name: library[lang].list }).getByRole('listitem').first();
    await keys.press(row.getByRole('link', { name: library[lang].replay }));
    const place = page.getByRole('slider', { name: replay[lang].positionLabel });
    await expect(place).toBeVisible();

    await page.goto('/replay');
    const chooser = await keys.openFiles(page.getByLabel(replay[lang].fileButton));
    await chooser.setFiles(await talks.path());
    await expect(place).toHaveValue('0');

    async function download(name: string) {
      const begun = page.waitForEvent('download');
      await keys.press(page.getByRole('link', { name }));
      return begun;
    }
  });
}

/** Any of these sentences. */
function said(sentences: readonly string[]): RegExp {
  return new RegExp(sentences.map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'));
}
