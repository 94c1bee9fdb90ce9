import { branch as branchIn } from '../../shared/words/branch.ts';
import { branch } from '../../shared/words/en/branch.ts';
import { debrief } from '../../shared/words/en/debrief.ts';
import { pages } from '../../shared/words/en/pages.ts';
import { replay } from '../../shared/words/en/replay.ts';
import { result } from '../../shared/words/en/result.ts';
import { LANGS } from '../../shared/words/lang.ts';
import { pages as pagesIn } from '../../shared/words/pages.ts';
import { replay as replayIn } from '../../shared/words/replay.ts';
import { table as tableIn } from '../../shared/words/table.ts';
import { playToTheEnd } from './autopilot.ts';
import { finishedMatch } from './finished-match.ts';
import { expect, LOCALES, type Page, test } from './journey.ts';
import { sides } from './names.ts';
import { playerOn } from './player.ts';
import { welcomeText } from './texts.ts';

function scrubber(page: Page) {
  return page.getByRole('slider', { name: replay.positionLabel });
}

/** `{step, number}` and the like become what stands on the page. */
function filled(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)[^}]*\}/g, (_, name: string) => String(values[name]));
}

async function wanted(page: Page, side: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: side }).check();
  await dialog.getByLabel(pages.new.name).fill('Eva');
}

test('from a step of a replay one plays on against the bot, on the other side, and sees both ends side by side', async ({
  visitor,
  server,
}) => {
  const [{ match }] = await finishedMatch(server.url);
  const me = playerOn(await visitor());
  const { page } = me;
  await page.goto(`/replay/${match}?at=11`);
  await page.getByRole('button', { name: replay.back }).click();
  const step = Number(await scrubber(page).inputValue()) + 1;
  await page.getByRole('button', { name: branch.button }).click();
  const dialog = page.getByRole('dialog', { name: filled(branch.title, { step }) });
  await dialog.getByRole('button', { name: branch.start.bot }).click();
  await expect(dialog.getByText(pages.new.nameMissing)).toBeVisible();
  await wanted(page, sides.cuba.name);
  await dialog.getByRole('button', { name: branch.start.bot }).click();

  await expect(page).toHaveURL(/\/m\/\w+\?seat=cuba-1$/);
  await playToTheEnd(me, welcomeText('short-talks'));
  const note = page.getByText(filled(branch.from, { step }));
  await expect(note).toBeVisible();
  await page.getByRole('button', { name: debrief.reflect.toNumbers }).click();
  const beside = page.getByRole('region', { name: branch.beside.title });
  await expect(beside.getByRole('row', { name: branch.beside.ending })).toContainText(
    result.sentences.ratifiedFull,
  );
  const score = filled(branch.beside.score, { side: sides.cuba.name });
  await expect(beside.getByRole('row', { name: score })).toContainText(/\d/);

  await page.getByRole('link', { name: result.replay, exact: true }).click();
  await expect(note).toBeVisible();
  await scrubber(page).press('End');
  await expect(beside).toBeVisible();
  await page.getByRole('link', { name: branch.toOriginal }).click();
  await expect(page).toHaveURL(new RegExp(`/replay/${match}\\?at=${step}&as=open$`));
  await expect(scrubber(page)).toHaveValue(String(step - 1));
});

for (const lang of LANGS)
  test(`from a match file one invites a friend, by the keyboard alone; what was sealed is chosen anew (${lang})`, async ({
    visitor,
    server,
  }) => {
    const page = await visitor({ viewport: { width: 390, height: 844 }, locale: LOCALES[lang] });
    const [{ match }] = await finishedMatch(server.url);
    const text = await (await fetch(`${server.url}/api/matches/${match}/file`)).text();
    await page.goto('/replay');
    const buffer = Buffer.from(text);
    await page
      .getByLabel(replayIn[lang].fileButton)
      .setInputFiles({ name: 'match.json', mimeType: 'application/json', buffer });
    await page.getByRole('slider', { name: replayIn[lang].positionLabel }).press('End');
    await page.getByRole('button', { name: branchIn[lang].button }).press('Enter');
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText(branchIn[lang].afterEnd)).toBeVisible();
    await expect(dialog.getByText(branchIn[lang].fileSent)).toBeVisible();
    const bot = dialog.getByRole('radio', { name: pagesIn[lang].new.opponents.bot });
    await bot.focus();
    await page.keyboard.press('ArrowDown');
    await expect(dialog.getByRole('radio', { name: pagesIn[lang].new.opponents.friend })).toBeChecked();
    await dialog.getByLabel(pagesIn[lang].new.name).fill('Eva');
    await page.keyboard.press('Enter');

    const link = await page.getByRole('textbox', { name: pagesIn[lang].lobby.link }).inputValue();
    const friend = await visitor({ locale: LOCALES[lang] });
    await friend.goto(link);
    await expect(friend.getByText(branchIn[lang].invited)).toBeVisible();
    await friend.getByLabel(pagesIn[lang].new.name).fill('Noa');
    await friend.getByRole('button', { name: pagesIn[lang].join.button }).click();
    const finish = (one: Page) =>
      one.getByRole('button', { name: tableIn[lang].second.finish, exact: true }).click();
    await finish(friend);
    await finish(page);
    const step = JSON.parse(text).records.length - 1;
    await expect(page.getByText(filled(branchIn[lang].fromFile, { step }))).toBeVisible();
  });
