import { render } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { readLibrary, readSpread } from '../../client/net/http.ts';
import { LibraryPage } from '../../client/pages/library-page.tsx';
import { rewriteAddress } from '../../client/router.ts';
import type { Library } from '../../shared/library-protocol.ts';
import { sideNames } from '../../shared/scenarios/side-names.ts';
import { scenarioWords } from '../../shared/scenarios/words.ts';
import { library } from '../../shared/words/en/library.ts';
import { parts } from '../../shared/words/en/parts.ts';
import { freshPage } from './fresh-page.ts';

vi.mock('../../client/net/http.ts', { spy: true });

const KIND = { scenario: 'us-cuba-2015', format: 'short-talks' } as const;
const said = scenarioWords(KIND.scenario, 'en');
const names = sideNames(said);
const { title, tagline, sides } = said;
const format = { name: 'Short talks', note: '' };
const catalogue = [{ ...KIND, about: { en: { title, tagline, sides, format } } }];
const EMPTY: Library = { page: 1, pages: 1, total: 0, matches: [], catalogue };
const MATCH: Library['matches'][number] = {
  ...KIND,
  match: 'abc',
  ended: Date.UTC(2026, 2, 12, 12),
  ending: { type: 'walked-out', by: 'cuba' },
  rounds: 2,
  settled: 0,
  issues: 6,
  sides: { us: { score: 405, beside: -15, gain: 0 }, cuba: { score: 385, beside: 0, gain: null } },
};

let root: HTMLElement;

beforeEach(() => {
  root = freshPage();
  vi.mocked(readLibrary).mockReset();
  vi.mocked(readSpread).mockReset();
  return () => {
    render(null, root);
    rewriteAddress('/');
  };
});

function show(address: string, found: Library): void {
  rewriteAddress(address);
  vi.mocked(readLibrary).mockResolvedValue({ ok: true, value: found });
  render(<LibraryPage />, root);
}

test('a row tells the ending in words and each side’s own result, and leads to replay and debrief', async () => {
  show('/library', { ...EMPTY, total: 41, page: 2, pages: 3, matches: [MATCH] });
  const row = page.getByRole('list', { name: library.list }).getByRole('listitem');
  for (const text of [
    'March 12, 2026 · 2 rounds',
    `${names.cuba.first} walked out. There is no agreement.`,
    'Score 40.5 · 1.5 below its plan B · gained 0% of what it could',
    'Score 38.5 · Exactly its plan B',
  ])
    await expect.element(row.getByText(text)).toBeVisible();
  const replay = row.getByRole('link', { name: 'Replay: Short talks, March 12, 2026' });
  await expect.element(replay).toHaveAttribute('href', '/replay/abc?as=open');
  await expect
    .element(page.getByRole('link', { name: library.newer }))
    .toHaveAttribute('href', '/library?page=1');
  await expect
    .element(page.getByRole('link', { name: library.older }))
    .toHaveAttribute('href', '/library?page=3');
});

test('without a match the page says how one comes to be listed, or that none is like that', async () => {
  show('/library', EMPTY);
  await expect.element(page.getByText(library.empty)).toBeVisible();
  await page.getByLabelText(library.filters.ending).selectOptions(library.filters.endings['walked-out']);
  await expect.element(page.getByText(library.nothing)).toBeVisible();
  expect(location.search).toBe('?ending=walked-out');
  await page.getByLabelText(library.filters.format).selectOptions('Short talks');
  expect(location.search).toBe('?ending=walked-out&scenario=us-cuba-2015&format=short-talks');
  const result = page.getByLabelText(library.filters.result);
  await result.selectOptions(`${names.cuba.name}: below its plan B`);
  expect(new URLSearchParams(location.search).get('result')).toBe('below');
});

test('a server that does not answer is said so, and asked again', async () => {
  vi.mocked(readLibrary).mockResolvedValueOnce({ ok: false, trouble: { code: 'unreachable' } });
  show('/library', EMPTY);
  await expect.element(page.getByText(parts.unreachable)).toBeVisible();
  await page.getByRole('button', { name: parts.tryAgain }).click();
  await expect.element(page.getByText(library.empty)).toBeVisible();
});

test('the spread of a seat stands in words beside its box, each side on its own scale', async () => {
  const beside = { count: 5, least: -20, lower: 10, median: 35, upper: 60, most: 90 };
  const seats = [{ side: 'us', name: { en: 'Rights first' }, beside } as const];
  vi.mocked(readSpread).mockResolvedValue({ ok: true, value: { seats } });
  show('/library?scenario=us-cuba-2015&format=short-talks', { ...EMPTY, total: 1, matches: [MATCH] });
  await expect
    .element(page.getByText('5 tables, median +3.5, the middle half from +1 to +6, and all from −2 to +9'))
    .toBeVisible();
  await expect
    .element(page.getByText('Scale from −2 to 9 points beside plan B (the dashed line).'))
    .toBeVisible();
  expect(root.querySelectorAll('.box-drawing')).toHaveLength(1);
});
