import type { Seated } from '../../shared/protocol.ts';
import { landing } from '../../shared/words/en/landing.ts';
import { library } from '../../shared/words/en/library.ts';
import { replay } from '../../shared/words/en/replay.ts';
import { result } from '../../shared/words/en/result.ts';
import { finishedMatch } from './finished-match.ts';
import { expect, type Page, test } from './journey.ts';

const t = library.listing;

async function answer(page: Page, choice: string, stands: string): Promise<void> {
  await page.getByRole('radio', { name: choice }).check();
  await page.getByRole('button', { name: t.save }).click();
  await expect(page.getByText(stands)).toBeVisible();
}

function seatAddress({ match, seat, secret }: Seated): string {
  return `/m/${match}#${new URLSearchParams({ seat, key: secret })}`;
}

test('both players let a match be listed, a stranger finds and opens it, and one takes it back', async ({
  // First, so that it outlives the pages that look at it.
  ownServer,
  visitor,
}) => {
  const there = { baseURL: ownServer.url };
  const [us, cuba] = await finishedMatch(ownServer.url);
  const [first, second, stranger] = [await visitor(there), await visitor(there), await visitor(there)];
  await first.goto(seatAddress(us));
  await expect(first.getByText(t.stands.nothing)).toBeVisible();
  await answer(first, t.yes, t.stands.waiting);

  await stranger.goto('/');
  await stranger.getByRole('link', { name: landing.library }).click();
  await expect(stranger.getByText(library.empty)).toBeVisible();

  await second.goto(seatAddress(cuba));
  await answer(second, t.yes, t.stands.listed);
  await stranger.reload();
  const row = stranger.getByRole('list', { name: library.list }).getByRole('listitem');
  await expect(row).toHaveCount(1);
  await expect(row).toContainText(result.sentences.ratifiedFull);
  await expect(row).not.toContainText('Ana');

  // By keyboard, from one list to the next; what was chosen stands in the address.
  const format = stranger.getByLabel(library.filters.format);
  await format.focus();
  await format.selectOption('short-talks');
  await expect(stranger).toHaveURL(/scenario=us-cuba-2015&format=short-talks/);
  await expect(stranger.getByRole('heading', { name: library.spread.title })).toBeVisible();
  await expect(stranger.getByText(/1 table and median/)).toHaveCount(2);
  await stranger.getByLabel(library.filters.ending).selectOption('walked-out');
  await expect(stranger.getByText(library.nothing)).toBeVisible();
  await stranger.reload();
  await expect(stranger.getByText(library.nothing)).toBeVisible();
  await stranger.getByRole('link', { name: library.filters.clear }).click();
  await expect(row).toHaveCount(1);
  await row.getByRole('link', { name: library.debrief }).click();
  await expect(stranger).toHaveURL(new RegExp(`/debrief/${us.match}`));
  await stranger.goBack();
  await row.getByRole('link', { name: library.replay }).click();
  await expect(stranger.getByRole('slider', { name: replay.positionLabel })).toBeVisible();

  await first.reload();
  await expect(first.getByText(t.stands.listed)).toBeVisible();
  await answer(first, t.no, t.stands.no);
  await stranger.goto('/library');
  await expect(stranger.getByText(library.empty)).toBeVisible();
});
