import { render } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { LeftOnTheTable } from '../../client/pages/result/left-on-the-table.tsx';
import { missedText } from '../../client/pages/result/missed-text.ts';
import { scenarioWords } from '../../shared/scenarios/words.ts';
import { result } from '../../shared/words/en/result.ts';
import { freshPage } from './fresh-page.ts';
import { matchInPage } from './table-match.ts';

vi.mock('../../client/pages/result/missed-text.ts', () => ({ missedText: vi.fn() }));

let root: HTMLElement;

beforeEach(() => {
  root = freshPage();
  return () => render(null, root);
});

function show(): void {
  const { brief, view, info } = matchInPage('short-talks').session('us-1');
  const content = scenarioWords('us-cuba-2015', 'en');
  const { players } = info.value;
  const props = { brief: brief.value, view: view.value, players, content, own: null };
  render(<LeftOnTheTable {...props} />, root);
}

test('what cannot be worked out is said so, instead of keeping anybody waiting', async () => {
  vi.mocked(missedText).mockRejectedValueOnce(new Error('too many outcomes'));
  show();
  await expect.element(page.getByText(result.missed.failed)).toBeVisible();
});

test('where nothing was left, that is said', async () => {
  vi.mocked(missedText).mockResolvedValueOnce(null);
  show();
  await expect.element(page.getByText(result.missed.nothingAtAll)).toBeVisible();
});
