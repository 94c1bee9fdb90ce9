import { render } from 'preact';
import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { setLang } from '../../client/lang.ts';
import { BesideOriginal } from '../../client/pages/branch/beside-original.tsx';
import { BranchNote } from '../../client/pages/branch/branch-note.tsx';
import { ContinueHere } from '../../client/pages/branch/continue-here.tsx';
import { compared, isDifferent } from '../../client/pages/branch/differences.ts';
import { DebriefSteps } from '../../client/pages/debrief/debrief-steps.tsx';
import { rewriteAddress } from '../../client/router.ts';
import { Talks } from '../../client/sides.ts';
import { framesOf } from '../../shared/rules/frames.ts';
import type { Package } from '../../shared/rules/vocabulary.ts';
import { scenarioWords } from '../../shared/scenarios/words.ts';
import { branch } from '../../shared/words/branch.ts';
import { pages } from '../../shared/words/en/pages.ts';
import { branches } from '../golden/matches/branches.ts';
import { freshPage } from './fresh-page.ts';
import { goldenDebrief } from './golden-files.ts';

const records = branches[0]?.play().records ?? [];
const content = scenarioWords('us-cuba-2015', 'en');
let root: HTMLElement;

beforeEach(() => {
  root = freshPage();
  return () => render(null, root);
});

function show(own: 'us' | 'cuba' | null): void {
  const { brief, frames } = framesOf(records, 'open');
  const view = frames.at(-1)?.view;
  if (!view) throw new Error('no end');
  const players = { us: null, cuba: null };
  render(
    <Talks.Provider value={content}>
      <BranchNote branch={brief.branch} />
      <BesideOriginal {...{ brief, view, players, content, own }} />
    </Talks.Provider>,
    root,
  );
}

test('a branch stands beside its original: endings, each score on its own sheet, and every issue that differs', async () => {
  show('cuba');
  const rows = page.getByRole('region', { name: branch.en.beside.title }).getByRole('row');
  const told = rows.elements().map((row) => [...row.children].map((cell) => cell.textContent?.trim()));
  const { brief, frames } = framesOf(records, 'open');
  const signed = frames.at(-1)?.view.signed ?? {};
  expect(told.slice(1, 4).map(([head]) => head)).toEqual([
    branch.en.beside.ending,
    expect.stringContaining('Cuba'),
    expect.stringContaining('United States'),
  ]);
  expect(told[1]?.[1]).toContain('walked out');
  expect(told[2]?.[2]).toMatch(/^\d+(\.\d)? \([+−]?\d+(\.\d)? beside the original\)$/);
  const settled = brief.issues.filter(({ id }) => signed[id] !== undefined);
  expect(told.slice(4).map(([head]) => head)).toEqual(settled.map(({ id }) => content.issues[id]?.name));
});

test('the points of the debrief set both whole texts and both sides’ scores beside one another', async () => {
  rewriteAddress('?step=points');
  render(<DebriefSteps match={goldenDebrief('branch')} seat={null} />, root);
  const region = page.getByRole('region', { name: branch.en.beside.title });
  await expect.element(region).toBeVisible();
  const { brief } = goldenDebrief('branch');
  const heads = region.element().querySelectorAll('tbody th');
  const names = brief.issues.map(({ id }) => content.issues[id]?.name);
  expect([...heads].map((head) => head.textContent).slice(3)).toEqual(names);
  expect([...heads].slice(1, 3).map((head) => head.textContent)).toEqual([
    expect.stringContaining('United States'),
    expect.stringContaining('Cuba'),
  ]);
});

test('the note leads to the step of the original, and speaks both languages', async () => {
  show(null);
  const link = page.getByRole('link', { name: branch.en.toOriginal });
  await expect
    .element(link)
    .toHaveAttribute('href', expect.stringMatching(/\/replay\/golden-original\?at=\d+&as=open/));
  setLang('es');
  await expect.element(page.getByRole('link', { name: branch.es.toOriginal })).toBeVisible();
});

test('texts that say the same do not differ, however "left for later" is written', () => {
  const original = { signed: { list: 'now', mail: 'status-quo' } };
  const differing = (signed: Package | null) =>
    compared(['list', 'mail', 'ports'], original, { signed }).filter(isDifferent);
  expect(differing({ list: 'now' })).toEqual([]);
  expect(differing(null)).toEqual([{ issue: 'list', original: 'now', here: null }]);
});

test('the dialog asks for a name before it asks the server, and gives the focus back', async () => {
  render(
    <Talks.Provider value={content}>
      <ContinueHere from="some-match" step={7} over={true} side="cuba" onOpen={() => undefined} />
    </Talks.Provider>,
    root,
  );
  const button = page.getByRole('button', { name: branch.en.button });
  await button.click();
  const dialog = page.getByRole('dialog', { name: 'Continue from step 7' });
  await expect.element(dialog.getByText(branch.en.afterEnd)).toBeVisible();
  await expect.element(dialog.getByRole('radio', { name: content.sides.cuba.name })).toBeChecked();
  await dialog.getByRole('button', { name: branch.en.start.bot }).click();
  await expect.element(dialog.getByText(pages.new.nameMissing)).toBeVisible();
  await expect.element(dialog.getByLabelText(pages.new.name)).toHaveFocus();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect.element(button).toHaveFocus();
});
