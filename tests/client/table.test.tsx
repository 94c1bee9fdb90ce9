import '../../client/theme.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { TablePage } from '../../client/pages/table-page.tsx';
import type { Session } from '../../client/session.ts';
import { keepFocus } from '../../client/ui/keep-focus.ts';
import { fill } from '../../client/words.ts';
import { voteOf } from '../../shared/rules/home-front.ts';
import { scoreOf } from '../../shared/rules/scoring.ts';
import { STATUS_QUO } from '../../shared/rules/vocabulary.ts';
import { firstSteps } from '../../shared/scenarios/first-steps/scenario.ts';
import { sideNames } from '../../shared/scenarios/side-names.ts';
import { scenarioWords } from '../../shared/scenarios/words.ts';
import { parts } from '../../shared/words/en/parts.ts';
import { refusals } from '../../shared/words/en/refusals.ts';
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

const content = scenarioWords('us-cuba-2015', 'en');
const format = 'short-talks';
let root: HTMLElement;

beforeEach(async () => {
  root = freshPage();
  await page.viewport(1366, 768);
  const letGo = keepFocus();
  return () => {
    letGo();
    render(null, root);
  };
});

async function sit(session: Session): Promise<void> {
  render(<TablePage session={session} />, root);
  await page.getByRole('button', { name: table.news.dismiss }).click();
}

function radio(issue: string, option: string) {
  const short = option === STATUS_QUO ? terms.statusQuo.short : content.issues[issue]?.options[option]?.short;
  return page
    .getByRole('group', { name: content.issues[issue]?.name ?? issue, exact: true })
    .getByRole('radio', { name: new RegExp(`^${short}`) });
}

function shown(): Element | null {
  return root.querySelector('.effects');
}

test('the composer tells what the rules say of the draft', async () => {
  const match = matchInPage(format);
  await sit(match.session('cuba-1'));
  const rows = match.setup.issues.slice(0, 3).map(({ id, options }) => [id, options[1]?.id ?? ''] as const);
  for (const [issue, option] of rows) await radio(issue, option).click({ force: true });
  const text = Object.fromEntries(rows);
  const { sheets, homes } = match.setup;
  const home = homes.cuba;
  const passes = (visit?: { to: string; gain: number }) =>
    voteOf(home, match.now().approvals.cuba, text, visit).passes;
  const visits = home.constituencies.map(({ id: to }) => ({ to, gain: match.setup.numbers.visit }));
  const atHome = passes() ? 'ratifies' : visits.some(passes) ? 'with-visit' : 'refuses';
  expect(shown()?.getAttribute('data-shift')).toBe(String(scoreOf(sheets.cuba, text)));
  expect(shown()?.textContent).toContain(
    `${atHome === 'refuses' ? '✗' : '✓'} ${table.composer.home[atHome]}`,
  );
});

test('a draft survives steps of the talks, a refusal and a reload', async () => {
  const match = matchInPage(format);
  const session = match.session('us-1');
  await sit(session);
  await radio('embassies', 'date-fixed-now').click({ force: true });
  expect(
    match.act('cuba-1', { type: 'table', package: { embassies: 'after-list-and-bank' }, sign: false }),
  ).toBeNull();
  await expect.poll(() => root.querySelector('h1')?.textContent).toContain(terms.now.tableOrAccept);
  await expect.element(radio('embassies', 'date-fixed-now')).toBeChecked();
  render(null, root);
  render(<TablePage session={{ ...session, act: async () => ({ code: 'stale' }) as const }} />, root);
  await expect.element(radio('embassies', 'date-fixed-now')).toBeChecked();
  await page.getByRole('button', { name: table.composer.review }).click();
  await page.getByRole('button', { name: table.review.table }).click();
  await expect.element(page.getByRole('alert')).toBeVisible();
  await expect.element(radio('embassies', 'date-fixed-now')).toBeChecked();
});

test('an option across a red line cannot be picked and says why', async () => {
  const match = matchInPage(format);
  await sit(match.session('us-1'));
  const [issue, options] = Object.entries(match.setup.sheets.us.redLines)[0] ?? [];
  if (!issue || !options?.[0]) throw new Error('this sheet has no red line');
  await expect.element(radio(issue, options[0])).toBeDisabled();
  await expect
    .element(radio(issue, options[0]))
    .toHaveAccessibleName(new RegExp(table.ladder.redLine.replace('.', '')));
});

test('arrows move the diamond along the rail, Delete takes the row out', async () => {
  const match = matchInPage(format);
  await sit(match.session('cuba-1'));
  await radio('embassies', 'open-at-once').click({ force: true });
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(radio('embassies', 'date-fixed-now')).toBeChecked();
  await expect
    .element(page.getByText(content.issues.embassies?.options['date-fixed-now']?.long ?? ''))
    .toBeVisible();
  await userEvent.keyboard('{Delete}');
  await expect.element(radio('embassies', 'date-fixed-now')).not.toBeChecked();
  expect(shown()).toBeNull();
});

test('a package is tabled after its review, and the other side takes it as the start of a counter', async () => {
  const match = matchInPage(format);
  await sit(match.session('cuba-1'));
  await radio('embassies', 'date-fixed-now').click({ force: true });
  await page.getByRole('button', { name: table.composer.review }).click();
  await page.getByRole('button', { name: table.review.table, exact: true }).click();
  await expect.poll(() => match.now().standing.cuba?.package).toEqual({ embassies: 'date-fixed-now' });
  await expect.element(radio('embassies', 'date-fixed-now')).not.toBeChecked();
  render(null, root);
  await sit({ ...match.session('us-1'), match: 'the-other-device' });
  await page.getByRole('button', { name: table.offers.counter }).click();
  await expect.element(radio('embassies', 'date-fixed-now')).toBeChecked();
});

test('one’s own standing package is not sent again: the composer says why before anybody reviews it', async () => {
  const match = matchInPage(format);
  const standing = { embassies: 'date-fixed-now' };
  expect(match.act('cuba-1', { type: 'table', package: standing, sign: false })).toBeNull();
  expect(match.act('us-1', { type: 'pass' })).toBeNull();
  render(<TablePage session={match.session('cuba-1')} />, root);
  await page.getByRole('button', { name: table.offers.fromOurs }).click();
  const review = page.getByRole('button', { name: table.composer.review });
  await expect.element(review).toBeDisabled();
  await expect.element(review).toHaveAccessibleDescription(refusals['stands-already']);
  await expect.element(page.getByText(refusals['stands-already'])).toBeVisible();
  await review.click({ force: true });
  expect(root.querySelector('dialog[open]')).toBeNull();
  await page.getByRole('checkbox', { name: table.composer.sign }).click();
  await expect.element(review).toBeEnabled();
  await expect.element(review).toHaveAccessibleDescription('');
});

test('whoever stays is told that the other side is away, that a bot plays for it, and that it is back', async () => {
  const match = matchInPage(format);
  const chairs = signal<Session['chairs']['value']>({ us: 'here', cuba: 'here' });
  await sit({ ...match.session('us-1'), chairs });
  const notes = () => [...root.querySelectorAll('.now-strip [role=status]')].map((note) => note.textContent);
  const side = sides.cuba.first;
  expect(notes()).toEqual([]);
  chairs.value = { us: 'here', cuba: 'away' };
  await expect.poll(notes).toEqual([fill(parts.chair.away, { side, clock: 'stands' })]);
  chairs.value = { us: 'here', cuba: 'bot-plays' };
  await expect.poll(notes).toEqual([fill(parts.chair.botPlays, { side: sides.cuba.inText })]);
  chairs.value = { us: 'here', cuba: 'here' };
  await expect.poll(notes).toEqual([fill(parts.chair.back, { side })]);
  expect(match.act('cuba-1', { type: 'say', text: 'Where were we?' })).toBeNull();
  await expect.poll(notes).toEqual([]);
});

test('first steps says what to do at the moment it matters, until it is put away for good', async () => {
  localStorage.clear();
  const { hints } = scenarioWords('first-steps', 'en');
  const match = matchInPage('first-steps', firstSteps);
  const movesFirst = match.session('us-1').view.value.menu.table !== undefined;
  const [mover, other] = movesFirst ? (['us-1', 'cuba-1'] as const) : (['cuba-1', 'us-1'] as const);
  const hint = () => root.querySelector('.hint-line p')?.textContent ?? null;
  await sit(match.session(mover));
  await expect.poll(hint).toBe(hints?.offer);
  const [issue] = match.setup.issues;
  if (!issue) throw new Error('no issues');
  const middle = { [issue.id]: issue.options[1]?.id ?? '' };
  expect(match.act(mover, { type: 'table', package: middle, sign: false })).toBeNull();
  await expect.poll(hint).toBeNull();
  render(null, root);
  render(<TablePage session={match.session(other)} />, root);
  await expect.poll(hint).toBe(hints?.answer);
  await page.getByRole('button', { name: table.hint }).click();
  await expect.poll(hint).toBeNull();
  render(null, root);
  render(<TablePage session={match.session(other)} />, root);
  await expect.element(page.getByRole('button', { name: table.offers.accept })).toBeVisible();
  expect(hint()).toBeNull();
});

test('each phase is explained when somebody meets it first, until it is put away, and again in the menu', async () => {
  localStorage.clear();
  const hint = () => root.querySelector('.hint-line p')?.textContent ?? null;
  const dinner = matchInPage(format, undefined, { sounding: { moves: 'embassies', wants: 'diplomats' } });
  await sit(dinner.session('cuba-1'));
  await expect.poll(hint).toBe(table.lessons['dinner-answers']);
  await page.getByRole('button', { name: table.hint }).click();
  await expect.poll(hint).toBeNull();
  expect(dinner.act('cuba-1', { type: 'answer', answer: 'cool' })).toBeNull();
  await expect.poll(hint).toBe(table.lessons.plenary);
  await page.getByRole('button', { name: table.hint }).click();
  await expect.poll(hint).toBeNull();
  render(null, root);
  render(<TablePage session={matchInPage(format).session('us-1')} />, root);
  await expect.poll(() => root.querySelector('h1')?.textContent).toBeTruthy();
  expect(hint()).toBeNull();
  await page.getByRole('button', { name: table.top.menu }).click();
  await page.getByText(table.menu.lessons).click();
  await expect.element(page.getByText(table.lessons['dinner-answers'])).toBeVisible();
  await expect.element(page.getByText(table.lessons.press)).toBeVisible();
});

test('at twice the size on a small laptop at least three issues stand whole between what stands fast', async () => {
  await page.viewport(683, 384);
  const match = matchInPage(format);
  await sit(match.session('cuba-1'));
  await radio('embassies', 'date-fixed-now').click({ force: true });
  const ladders = [...root.querySelectorAll('.ladder')];
  // The card of the option stands in the first row.
  ladders[1]?.scrollIntoView({ block: 'start' });
  await expect.poll(() => scrollY).toBeGreaterThan(0);
  const strip = root.querySelector('.now-strip')?.getBoundingClientRect().bottom ?? 0;
  const foot = root.querySelector('.composer')?.getBoundingClientRect().top ?? 0;
  const whole = ladders.map((ladder) => ladder.getBoundingClientRect());
  expect(whole.filter(({ top, bottom }) => top >= strip && bottom <= foot).length).toBeGreaterThanOrEqual(3);
  await page.getByRole('button', { name: table.composer.review }).click();
  await expect.element(page.getByRole('button', { name: table.review.table, exact: true })).toBeVisible();
});

test('a mark "this stops us" stands on the row it objects to, and goes when the row is no longer in dispute', async () => {
  const match = matchInPage(format);
  const said = (side: 'theirs' | 'ours') => {
    const row = [...root.querySelectorAll('.compared:not(.heads)')].find((one) =>
      one.textContent?.includes(content.issues.embassies?.name ?? ''),
    );
    return row?.children[side === 'theirs' ? 1 : 2]?.textContent ?? '';
  };
  const table1 = (seat: 'us-1' | 'cuba-1', option: string, stops: readonly string[]) =>
    match.act(seat, { type: 'table', package: { embassies: option }, sign: false, stops: [...stops] });
  await sit(match.session('cuba-1'));
  expect(table1('cuba-1', 'after-list-and-bank', [])).toBeNull();
  expect(table1('us-1', 'date-fixed-now', ['embassies'])).toBeNull();
  await expect.poll(() => said('ours')).toContain(table.offers.stopsThem);
  expect(said('theirs')).not.toContain(table.offers.stopsThem);
  // Another option is another row: nobody has objected to it yet.
  expect(table1('cuba-1', 'open-at-once', ['embassies'])).toBeNull();
  await expect.poll(() => said('theirs')).toContain(table.offers.stopsUs);
  expect(said('ours')).not.toContain(table.offers.stopsThem);
  expect(table1('us-1', 'open-at-once', [])).toBeNull();
  await expect.poll(() => said('ours')).toContain(table.offers.same);
  expect(said('theirs')).not.toContain(table.offers.stopsUs);
});

test('the focus goes on to a sensible place when what had it is gone', async () => {
  const match = matchInPage(format);
  const focused = () => document.activeElement;
  render(<TablePage session={match.session('cuba-1')} />, root);
  await expect.poll(focused).toBe(root.querySelector('h1'));
  page.getByRole('button', { name: table.news.dismiss }).element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(focused).toBe(root.querySelector('#issues'));
  await radio('embassies', 'date-fixed-now').click({ force: true });
  const takeOut = fill(table.ladder.drop, { issue: content.issues.embassies?.name ?? '' });
  await page.getByRole('button', { name: takeOut }).click();
  await expect.poll(focused).toBe(radio('embassies', 'date-fixed-now').element());
  await userEvent.keyboard(' ');
  await page.getByRole('button', { name: table.composer.review }).click();
  const tabling = page.getByRole('button', { name: table.review.table, exact: true });
  await expect.element(tabling).toBeVisible();
  tabling.element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => match.now().standing.cuba?.package).toEqual({ embassies: 'date-fixed-now' });
  await expect.poll(focused).toBe(root.querySelector('h1'));
});
