import { render } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { linkageChanges } from '../../client/linkage-changes.ts';
import { changeText, conditionText } from '../../client/linkage-words.ts';
import { signedPoints } from '../../client/numbers.ts';
import { LinkedIssues } from '../../client/pages/briefing/linked-issues.tsx';
import { BriefingPage } from '../../client/pages/briefing-page.tsx';
import { ScoreCard } from '../../client/pages/result/score-card.tsx';
import { TablePage } from '../../client/pages/table-page.tsx';
import { Talks } from '../../client/sides.ts';
import { privacy } from '../../client/store/privacy.ts';
import { scoreOf } from '../../shared/rules/scoring.ts';
import type { Package } from '../../shared/rules/vocabulary.ts';
import { scenarioWords } from '../../shared/scenarios/words.ts';
import { pages } from '../../shared/words/en/pages.ts';
import { parts } from '../../shared/words/en/parts.ts';
import { table } from '../../shared/words/en/table.ts';
import { welcomeText } from '../e2e/texts.ts';
import { LINKED } from '../linked.ts';
import { freshPage } from './fresh-page.ts';
import { matchInPage } from './table-match.ts';

vi.mock('../../client/stage/index.ts', () => ({
  mountStage() {
    throw new Error('WebGL is blocked');
  },
}));

const FORMAT = 'short-talks';
const content = scenarioWords('us-cuba-2015', 'en');
const values = {
  embassies: { 'open-at-once': 40, 'date-fixed-now': 30, 'after-the-list': 20, 'after-list-and-bank': 10 },
  list: { 'joint-statement': 50, 'six-month-test': 50, 'after-embassies': 10 },
};
let root: HTMLElement;

beforeEach(async () => {
  root = freshPage();
  privacy.value = false;
  await page.viewport(1366, 768);
  return () => render(null, root);
});

function condition(when: { readonly [issue: string]: readonly string[] }): string {
  return conditionText({ content, sheet: { values } }, { when });
}

function short(issue: string, option: string): string {
  return content.issues[issue]?.options[option]?.short ?? '';
}

test('a condition names the options, and says "or better" and "or worse" by one’s own sheet', () => {
  const date = short('embassies', 'date-fixed-now');
  const test = short('list', 'six-month-test');
  expect(condition({ embassies: ['open-at-once', 'date-fixed-now'], list: ['after-embassies'] })).toBe(
    `Embassies at “${date}” or better and Terrorism list at “${short('list', 'after-embassies')}”`,
  );
  expect(condition({ embassies: ['after-list-and-bank', 'after-the-list', 'date-fixed-now'] })).toBe(
    `Embassies at “${date}” or worse`,
  );
  expect(condition({ embassies: ['open-at-once', 'after-list-and-bank'] })).toBe(
    `Embassies at “${short('embassies', 'open-at-once')}” or “${short('embassies', 'after-list-and-bank')}”`,
  );
  // Options worth the same are told apart by name only.
  expect(condition({ list: ['six-month-test', 'after-embassies'] })).toBe(
    `Terrorism list at “${test}” or “${short('list', 'after-embassies')}”`,
  );
});

test('from one text to another a linkage is won, lost, or stays', () => {
  const linkage = [
    { id: 'gain', when: { embassies: ['open-at-once'], list: ['six-month-test'] }, value: 60 },
    { id: 'loss', when: { embassies: ['open-at-once'], migration: ['x'] }, value: -35 },
    { id: 'kept', when: { embassies: ['open-at-once', 'date-fixed-now'], doctors: ['y'] }, value: 20 },
  ];
  const before = { embassies: 'open-at-once', migration: 'x', doctors: 'y' };
  const after = { embassies: 'open-at-once', list: 'six-month-test', doctors: 'y' };
  const texts = linkageChanges({ linkage }, before, after).map((change) => changeText(content, change));
  expect(texts).toEqual([
    'Embassies + Terrorism list together +6',
    'Embassies + Migration no longer together +3.5',
  ]);
});

test('the briefing has a page of linked issues, which the key H covers', async () => {
  const match = matchInPage(FORMAT, LINKED);
  render(<BriefingPage session={match.session('us-1')} />, root);
  await page.getByRole('button', { name: pages.briefing.priorities, exact: true }).click();
  await page.getByRole('button', { name: parts.next }).click();
  await expect.element(page.getByRole('heading', { name: pages.briefing.linkage })).toBeVisible();
  const { sheet } = match.session('us-1').brief.value.own ?? {};
  const rows = [...root.querySelectorAll('.linkages li b')].map((row) => row.textContent);
  expect(rows).toEqual(sheet?.linkage.map(({ value }) => `${signedPoints(value)} points`));
  privacy.value = true;
  await expect.element(page.getByText(pages.briefing.prioritiesHidden)).toBeVisible();
  expect(root.querySelector('.linkages')).toBeNull();
});

test('a reason that the instructions give stands before the condition', () => {
  const { own } = matchInPage(FORMAT, LINKED).session('us-1').brief.value;
  if (!own) throw new Error('a player has instructions');
  const variant = content.variants.us[own.variant];
  if (!variant) throw new Error('the variant has words');
  const us = {
    ...content.variants.us,
    [own.variant]: { ...variant, linkage: { 'two-gifts': 'Two gifts at once look weak.' } },
  };
  render(<LinkedIssues own={own} content={{ ...content, variants: { ...content.variants, us } }} />, root);
  const said = [...root.querySelectorAll('.linkages span')].map((row) => row.textContent ?? '');
  expect(said.map((text) => text.startsWith('Two gifts at once look weak. Together: '))).toEqual([
    false,
    false,
    true,
  ]);
});

test('the composer counts a linkage and tells which; the option tells what it could join', async () => {
  const match = matchInPage(FORMAT, LINKED);
  const { sheet } = match.session('cuba-1').brief.value.own ?? {};
  const [gain] = sheet?.linkage ?? [];
  if (!sheet || !gain) throw new Error('the sheet has a linkage');
  render(<TablePage session={match.session('cuba-1')} />, root);
  await page.getByRole('button', { name: table.news.dismiss }).click();
  const rows = Object.entries(gain.when).map(([issue, options]) => [issue, options.at(0) ?? ''] as const);
  const linked = () => root.querySelector('.composer .linked')?.textContent;
  for (const [issue, option] of rows) {
    expect(linked()).toBeUndefined();
    await page
      .getByRole('group', { name: content.issues[issue]?.name ?? '', exact: true })
      .getByRole('radio', { name: new RegExp(`^${short(issue, option)}`) })
      .click({ force: true });
  }
  const change = { linkage: gain, holds: true, points: gain.value };
  expect(linked()).toContain(changeText(content, change));
  const text: Package = Object.fromEntries(rows);
  expect(root.querySelector('.effects')?.getAttribute('data-shift')).toBe(String(scoreOf(sheet, text)));
  expect(root.querySelector('.option-card')?.textContent).toContain(
    `${signedPoints(gain.value)} points together with ${content.issues[rows[0]?.[0] ?? '']?.name}`,
  );
});

test('the result shows, for each side, what the linkages that the signed text holds are worth', () => {
  const match = matchInPage(FORMAT, LINKED);
  const text = welcomeText(FORMAT);
  const acts = [
    ['cuba-1', { type: 'table', package: text, sign: true }],
    ['us-1', { type: 'accept', package: 'cuba#1' }],
    ['us-1', { type: 'confirm', visit: 'white-house' }],
    ['cuba-1', { type: 'confirm', visit: 'party-leadership' }],
    ['us-1', { type: 'finish' }],
    ['cuba-1', { type: 'finish' }],
  ] as const;
  for (const [seat, wish] of acts) expect(match.act(seat, wish)).toBeNull();
  const session = match.session('us-1');
  const [brief, view] = [session.brief.value, session.view.value];
  expect(view.ending?.type).toBe('ratified');
  const [first = '', second = ''] = Object.keys(text);
  const held = { id: 'held', when: { [first]: [text[first] ?? ''], [second]: [text[second] ?? ''] } };
  const missed = { id: 'missed', when: { ...held.when, [second]: ['another'] }, value: 70 };
  for (const [side, value] of [
    ['us', 45],
    ['cuba', -20],
  ] as const) {
    const open = brief.open && {
      ...brief.open,
      [side]: {
        ...brief.open[side],
        sheet: { ...brief.open[side].sheet, linkage: [{ ...held, value }, missed] },
      },
    };
    const props = { view, players: session.info.value?.players ?? {}, content, own: null };
    render(
      <Talks.Provider value={content}>
        <ScoreCard side={side} brief={{ ...brief, open }} {...props} />
      </Talks.Provider>,
      root,
    );
    const rows = [...root.querySelectorAll('.part')].map((row) => row.textContent);
    const issues = [first, second].map((issue) => content.issues[issue]?.name).join(' + ');
    expect(rows).toEqual([`of which ${issues} together${signedPoints(value)}`]);
  }
});
