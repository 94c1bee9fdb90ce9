import { render } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { sayListing } from '../../client/net/http.ts';
import { ListingChoice } from '../../client/pages/result/listing-choice.tsx';
import { keepSeat } from '../../client/store/seats.ts';
import type { Listing } from '../../shared/library-protocol.ts';
import type { MatchInfo } from '../../shared/protocol.ts';
import { library } from '../../shared/words/en/library.ts';
import { freshPage } from './fresh-page.ts';
import { matchInPage } from './table-match.ts';

vi.mock('../../client/net/http.ts', { spy: true });

const t = library.listing;
let root: HTMLElement;

beforeEach(() => {
  root = freshPage();
  return () => render(null, root);
});

/** The choice on the result page, where the server tells what is kept. */
function show(kept: Listing, change: Partial<MatchInfo> = {}): void {
  vi.mocked(sayListing).mockReset();
  vi.mocked(sayListing).mockResolvedValue({ ok: true, value: kept });
  const info = { ...matchInPage('short-talks').session('us-1').info.value, ...change };
  keepSeat({ match: info.match, seat: 'us-1', secret: 'own', hostKey: null, code: null, since: 0 });
  render(<ListingChoice info={info} seat="us-1" played />, root);
}

test('who met in the open finds yes proposed, and it counts once it is saved', async () => {
  show({ own: null, proposed: true, listed: false });
  await expect.element(page.getByRole('radio', { name: t.yes })).toBeChecked();
  await expect.element(page.getByText(t.stands.nothing)).toBeVisible();
  expect(vi.mocked(sayListing).mock.calls.map(([, body]) => body)).toEqual([{ secret: 'own' }]);
  await page.getByRole('button', { name: t.save }).click();
  expect(vi.mocked(sayListing).mock.lastCall?.[1]).toEqual({ secret: 'own', listed: true });
});

test('whoever played a friend finds no chosen, and their own answer again', async () => {
  show({ own: null, proposed: false, listed: false });
  await expect.element(page.getByRole('radio', { name: t.no })).toBeChecked();
  render(null, root);
  show({ own: true, proposed: false, listed: false });
  await expect.element(page.getByRole('radio', { name: t.yes })).toBeChecked();
  await expect.element(page.getByText(t.stands.waiting)).toBeVisible();
});

test('a choice that was not kept is said so, and may be made again', async () => {
  show({ own: false, proposed: false, listed: false });
  await page.getByRole('radio', { name: t.yes }).click();
  vi.mocked(sayListing).mockResolvedValueOnce({ ok: false, trouble: { code: 'unreachable' } });
  await page.getByRole('button', { name: t.save }).click();
  await expect.element(page.getByText(/^Not saved: /)).toBeVisible();
  await expect.element(page.getByRole('radio', { name: t.yes })).toBeChecked();
});

test('a match of one’s own scenario is not offered', () => {
  show({ own: null, proposed: true, listed: false }, { ownScenario: true });
  expect(root.textContent).toBe('');
});
