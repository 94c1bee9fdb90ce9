import type { MatchFile } from '../../shared/rules/record.ts';
import { replay } from '../../shared/words/en/replay.ts';
import { result } from '../../shared/words/en/result.ts';
import { finishedMatch } from './finished-match.ts';
import { expect, type Page, test } from './journey.ts';
import { sides } from './names.ts';

function scrubber(page: Page) {
  return page.getByRole('slider', { name: replay.positionLabel });
}

test('a finished match is scrubbed, stepped, seen from other chairs, and found again by its address', async ({
  visitor,
  server,
}) => {
  const page = await visitor();
  const [{ match }] = await finishedMatch(server.url);
  await page.goto(`/replay/${match}`);
  const last = Number(await scrubber(page).getAttribute('max'));
  await expect(scrubber(page)).toHaveValue('0');

  await scrubber(page).fill('7');
  await expect(scrubber(page)).toHaveValue('7');
  await page.getByRole('button', { name: replay.forward }).click();
  await page.getByRole('button', { name: replay.back }).click();
  await page.getByRole('button', { name: replay.forward }).click();
  await expect(scrubber(page)).toHaveValue('8');

  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('ArrowRight');
  await expect(scrubber(page)).toHaveValue('9');
  await page.keyboard.press('End');
  await expect(scrubber(page)).toHaveValue(String(last));
  await expect(page.getByText(result.sentences.ratifiedFull).first()).toBeVisible();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(scrubber(page)).toHaveValue('2');

  const chair = page.getByLabel(replay.view);
  await chair.selectOption({ label: sides.cuba.name });
  await expect(scrubber(page)).toHaveValue('2');
  await expect(page).toHaveURL(/\?at=\d+&as=cuba$/);
  await page.reload();
  await expect(scrubber(page)).toHaveValue('2');
  await expect(chair).toHaveValue('cuba');
});

test('the controls stay in sight on a laptop and on a phone, wherever one reads', async ({
  visitor,
  server,
}) => {
  const [{ match }] = await finishedMatch(server.url);
  for (const viewport of [
    { width: 1366, height: 768 },
    { width: 390, height: 844 },
  ]) {
    const page = await visitor({ viewport });
    await page.goto(`/replay/${match}?at=12`);
    const play = page.getByRole('button', { name: replay.play });
    await expect(play).toBeInViewport({ ratio: 1 });
    const far = page.getByRole('link', { name: replay.another });
    await far.focus();
    for (const control of [replay.first, replay.back, replay.play, replay.forward, replay.last]) {
      await expect(page.getByRole('button', { name: control })).toBeInViewport({ ratio: 1 });
    }
    await expect(scrubber(page)).toBeInViewport({ ratio: 1 });
    const [bar, link] = [await scrubber(page).boundingBox(), await far.boundingBox()];
    expect((link?.y ?? 0) + (link?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
  }
});

test('a match file opens without a server, and one with an altered event is refused by name', async ({
  visitor,
  server,
}) => {
  const page = await visitor();
  const [{ match }] = await finishedMatch(server.url);
  const file = (await (await fetch(`${server.url}/api/matches/${match}/file`)).json()) as MatchFile;
  const open = (content: unknown) =>
    page
      .getByLabel(replay.fileButton)
      .setInputFiles({ name: 'match.json', mimeType: 'application/json', buffer: bytes(content) });

  await page.goto('/replay');
  const at = file.records.findIndex(({ wish }) => wish.type === 'table');
  await open({ ...file, records: file.records.map((record, i) => (i === at ? signing(record) : record)) });
  const refusal = page.getByRole('alert').filter({ hasText: replay.broken });
  await expect(refusal).toContainText(
    replay.brokenAt.replace('{seq, number}', String(file.records[at]?.seq)),
  );
  await expect(refusal).toContainText('tables a package');

  await open(file);
  await expect(scrubber(page)).toHaveAttribute('max', String(file.records.length - 1));
});

function bytes(content: unknown): Buffer {
  return Buffer.from(JSON.stringify(content));
}

/** The same record, but its first event says that accepting the package signs. */
function signing(record: MatchFile['records'][number]): MatchFile['records'][number] {
  const events = record.events.map((event) => (event.type === 'tabled' ? { ...event, sign: true } : event));
  return { ...record, events };
}
