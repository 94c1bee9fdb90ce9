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

for (const [width, height] of [
  [1366, 768],
  [390, 844],
] as const) {
  test(`the newest remark stays in sight, and whoever reads further up is told of it instead of being torn away (${width} x ${height})`, async () => {
    await page.viewport(width, height);
    const match = matchInPage('short-talks');
    const say = (seat: 'us-1' | 'cuba-1', text: string) =>
      expect(match.act(seat, { type: 'say', text })).toBeNull();
    render(<TablePage session={match.session('cuba-1')} />, root);
    await page.getByRole('tab', { name: table.tabs.chat }).click();
    const list = () => root.querySelector('.remarks') ?? document.body;
    const below = () => list().scrollHeight - list().scrollTop - list().clientHeight;
    const long = 'word '.repeat(90).trim();
    for (const text of ['one', long, long, long, 'two']) say('us-1', text);
    await expect.poll(() => list().scrollHeight > list().clientHeight + 100).toBe(true);
    await expect.poll(below).toBeLessThan(2);
    await page.getByRole('textbox', { name: table.chat.label }).fill(long);
    await page.getByRole('button', { name: table.chat.send }).click();
    await expect.poll(() => list().lastElementChild?.textContent).toContain(long);
    await expect.poll(below).toBeLessThan(2);

    list().scrollTo({ top: 0 });
    await expect.poll(below).toBeGreaterThan(100);
    await new Promise(requestAnimationFrame);
    say('us-1', 'three');
    say('us-1', long);
    const more = page.getByRole('button', { name: fill(table.unread, { n: 2 }) });
    await expect.element(more).toBeVisible();
    expect(list().scrollTop).toBe(0);
    await more.click();
    await expect.poll(below).toBeLessThan(2);
    await expect.poll(() => root.querySelector('.to-end')).toBeNull();
  });
}

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
