import '../../client/theme.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { TablePage } from '../../client/pages/table-page.tsx';
import type { Session } from '../../client/session.ts';
import { LiveRegion } from '../../client/ui/live-region.tsx';
import { setLang } from '../../client/words.ts';
import { type Lesson, phraseText } from '../../shared/talk.ts';
import { classTalk as t } from '../../shared/words/en/class-talk.ts';
import { phrases as en } from '../../shared/words/en/phrases.ts';
import { table } from '../../shared/words/en/table.ts';
import { phrases as es } from '../../shared/words/es/phrases.ts';
import { freshPage } from './fresh-page.ts';
import { matchInPage } from './table-match.ts';

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

const LESSON: Lesson = {
  class: 'c1',
  talk: 'free',
  muted: false,
  mirrors: null,
  asksSwap: false,
  frozen: false,
};
const remarks = () => [...root.querySelectorAll('.remarks li > bdi')].map((one) => one.textContent);

test('where a class talks in phrases one is chosen from the list, and each reads it in their own language', async () => {
  const match = matchInPage('short-talks', undefined, { lesson: { ...LESSON, talk: 'phrases' } });
  render(<TablePage session={match.session('cuba-1')} />, root);
  await expect.element(page.getByRole('textbox', { name: table.chat.label })).not.toBeInTheDocument();
  await page.getByRole('combobox', { name: t.table.choose }).selectOptions(en['what-matters-most']);
  await page.getByRole('button', { name: t.table.send }).click();
  await expect.poll(remarks).toEqual([en['what-matters-most']]);
  expect(match.act('us-1', { type: 'say', text: phraseText('let-us-trade') })).toBeNull();
  setLang('es');
  await expect.poll(remarks).toEqual([es['what-matters-most'], es['let-us-trade']]);
});

test('where a class talks in the room, or somebody is muted, the table says so in place of the field', async () => {
  const match = matchInPage('short-talks', undefined, { lesson: LESSON });
  const lesson = signal<Lesson>(LESSON);
  render(<TablePage session={{ ...match.session('cuba-1'), lesson }} />, root);
  const field = page.getByRole('textbox', { name: table.chat.label });
  await expect.element(field).toBeEnabled();
  lesson.value = { ...LESSON, muted: true };
  await expect.element(page.getByText(t.table.muted)).toBeVisible();
  await expect.element(field).not.toBeInTheDocument();
  lesson.value = { ...LESSON, talk: 'off' };
  await expect.element(page.getByText(t.table.off)).toBeVisible();
  lesson.value = LESSON;
  await expect.element(field).toBeEnabled();
});

test('somebody else\u2019s remark is reported with a reason and a word; one\u2019s own is not, and outside a class none', async () => {
  const match = matchInPage('short-talks', undefined, { lesson: LESSON });
  const report = vi.fn<Session['report']>().mockResolvedValue(null);
  render(
    <>
      <TablePage session={{ ...match.session('cuba-1'), report }} />
      <LiveRegion />
    </>,
    root,
  );
  match.act('cuba-1', { type: 'say', text: 'Good morning' });
  match.act('us-1', { type: 'say', text: 'Go away' });
  await page.getByRole('button', { name: /^Report what/ }).click();
  const dialog = page.getByRole('dialog', { name: t.table.reportTitle });
  await dialog.getByRole('radio', { name: t.table.reasons.private }).click();
  await dialog.getByRole('textbox', { name: t.table.note }).fill('It names a student');
  await dialog.getByRole('button', { name: t.table.reportYes }).click();
  await expect.element(dialog).not.toBeInTheDocument();
  const said = match.session('cuba-1').past.value.at(-1);
  const about = { place: 'talks', seq: said?.seq ?? 0 } as const;
  expect(report.mock.calls).toEqual([[{ ...about, reason: 'private', note: 'It names a student' }]]);
  await expect.poll(() => root.querySelector('[data-live=polite]')?.textContent).toBe(t.table.reported);
  const alone = matchInPage('short-talks');
  alone.act('us-1', { type: 'say', text: 'Go away' });
  render(<TablePage key="alone" session={alone.session('cuba-1')} />, root);
  await expect.poll(remarks).toEqual(['Go away']);
  expect(root.querySelector('.remarks button')).toBeNull();
});
