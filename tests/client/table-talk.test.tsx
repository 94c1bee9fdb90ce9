import '../../client/theme.css';
import { render } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { TablePage } from '../../client/pages/table-page.tsx';
import { LiveRegion } from '../../client/ui/live-region.tsx';
import { fill, setLang } from '../../client/words.ts';
import { sideNames } from '../../shared/scenarios/side-names.ts';
import { scenarioWords } from '../../shared/scenarios/words.ts';
import { table } from '../../shared/words/en/table.ts';
import { terms } from '../../shared/words/en/terms.ts';
import { freshPage } from './fresh-page.ts';
import { matchInPage } from './table-match.ts';

const sides = sideNames(scenarioWords('us-cuba-2015', 'en'));

// The page plays without its scenery, as it does where WebGL is blocked.
vi.mock('../../client/stage/index.ts', () => ({
  mountStage() {
    throw new Error('WebGL is blocked');
  },
}));

let root: HTMLElement;

beforeEach(async () => {
  root = freshPage();
  await page.viewport(1366, 768);
  return () => render(null, root);
});

test('whoever speaks is called by name, kept apart from the text around it', async () => {
  const match = matchInPage('short-talks');
  render(<TablePage session={match.session('cuba-1')} />, root);
  expect([...root.querySelectorAll('.plate bdi')].map((name) => name.textContent)).toEqual(['Ana', 'Leo']);
  expect(match.act('us-1', { type: 'say', text: '\u202Egood morning' })).toBeNull();
  await expect
    .poll(() => [...root.querySelectorAll('.remarks bdi')].map((one) => one.textContent))
    .toEqual(['Ana', '\u202Egood morning']);
});

test('a remark that is too long is kept whole, counted, and not sent until it fits', async () => {
  const match = matchInPage('short-talks');
  render(<TablePage session={match.session('cuba-1')} />, root);
  const field = page.getByRole('textbox', { name: table.chat.label });
  const send = page.getByRole('button', { name: table.chat.send });
  const said = () => root.querySelector('#remark-length')?.textContent ?? null;
  await field.fill('a'.repeat(400));
  expect(said()).toBeNull();
  await field.fill('a'.repeat(460));
  await expect.poll(said).toBe(fill(table.chat.left, { n: 40 }));
  await field.fill('b'.repeat(620));
  await expect.poll(said).toBe(fill(table.chat.tooLong, { over: 120, most: 500 }));
  await expect.element(field).toHaveValue('b'.repeat(620));
  await expect.element(send).toBeDisabled();
  await field.fill('c'.repeat(500));
  await send.click();
  await expect.element(field).toHaveValue('');
  await expect.poll(() => root.querySelector('.remarks li.mine')?.textContent).toContain('c'.repeat(500));
});

test('the answer to a sounding is announced, stands in sight, and is said again in another language', async () => {
  const match = matchInPage('short-talks', undefined, {
    sounding: { moves: 'embassies', wants: 'diplomats' },
  });
  render(
    <>
      <TablePage session={match.session('us-1')} />
      <LiveRegion />
    </>,
    root,
  );
  const said = () => root.querySelector('[data-live=polite]')?.textContent;
  const strip = () => root.querySelector('.now-strip')?.textContent;
  const answer = fill(table.dinner.theirAnswer, {
    side: sides.cuba.first,
    answer: terms.answers.cool.name.toLowerCase(),
  });
  expect(match.act('cuba-1', { type: 'answer', answer: 'cool' })).toBeNull();
  await expect.poll(said).toContain(answer);
  expect(strip()).toContain(answer);
  setLang('es');
  await expect.poll(said).toContain('Cuba respondió a su sondeo');
  expect(strip()).toContain('Cuba respondió a su sondeo');
});
