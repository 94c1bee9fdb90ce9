import '../../client/theme.css';
import { render } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { BriefingPage } from '../../client/pages/briefing-page.tsx';
import { TablePage } from '../../client/pages/table-page.tsx';
import type { Session } from '../../client/session.ts';
import { LiveRegion } from '../../client/ui/live-region.tsx';
import { fill } from '../../client/words.ts';
import { firstSteps } from '../../shared/scenarios/first-steps/scenario.ts';
import { scenarioWords } from '../../shared/scenarios/words.ts';
import { pages } from '../../shared/words/en/pages.ts';
import { reading } from '../../shared/words/en/reading.ts';
import { table } from '../../shared/words/en/table.ts';
import { freshPage } from './fresh-page.ts';
import { matchInPage } from './table-match.ts';

// The page plays without its scenery, as it does where WebGL is blocked.
vi.mock('../../client/stage/index.ts', () => ({
  mountStage() {
    throw new Error('WebGL is blocked');
  },
}));

/** The first issue on the board. */
const FIRST = scenarioWords('us-cuba-2015', 'en').issues.embassies?.name ?? '';
let root: HTMLElement;

beforeEach(async () => {
  root = freshPage();
  await page.viewport(1366, 768);
  return () => render(null, root);
});

function show(Page: (props: { readonly session: Session }) => unknown, session: Session): void {
  const Shown = Page as typeof BriefingPage;
  render(
    <>
      <Shown session={session} />
      <LiveRegion />
    </>,
    root,
  );
}

async function sit(session: Session): Promise<void> {
  show(TablePage, session);
  await button(table.news.dismiss).click();
}

function button(name: string) {
  return page.getByRole('button', { name, exact: true });
}

const down = (name: string) => button(fill(reading.list.down, { name }));
const up = (name: string) => button(fill(reading.list.up, { name }));
const rows = () =>
  [...document.querySelectorAll('.order-list li')].map((row) => row.getAttribute('data-row'));
const kept = (session: Session) => session.view.value.rankings.us;

/** Both pass, and tell the press nothing of note. */
function toLastRound({ act, now }: ReturnType<typeof matchInPage>): void {
  while (now().round < now().setup.rounds.length)
    for (const seat of ['us-1', 'cuba-1'] as const) {
      act(seat, { type: 'pass' });
      act(seat, { type: 'press', line: 'reserved' });
    }
}

test('the last page of the briefing keeps what was moved as soon as one goes on, and nothing if one skips it', async () => {
  const us = matchInPage('short-talks').session('us-1');
  const board = us.brief.value.issues.map(({ id }) => id);
  show(BriefingPage, us);
  await button(reading.briefing.chapter).click();
  await expect.element(page.getByText(reading.briefing.none)).toBeVisible();
  await button(pages.briefing.planB).click();
  await button(reading.briefing.chapter).click();
  expect(kept(us)).toEqual({ early: null, late: null });
  await down(FIRST).click();
  await expect.element(page.getByText(reading.briefing.moved)).toBeVisible();
  const moved = [board[1], board[0], ...board.slice(2)];
  expect(rows()).toEqual(moved);
  await button(pages.briefing.planB).click();
  await vi.waitFor(() => expect(kept(us)?.late).toEqual(moved));
  await button(reading.briefing.chapter).click();
  await expect.element(page.getByText(reading.briefing.kept)).toBeVisible();
});

test('whoever is ready has said first what was moved, so it counts as said before the talks', async () => {
  const match = matchInPage('first-steps', firstSteps, { reading: true });
  const us = match.session('us-1');
  show(BriefingPage, us);
  await button(reading.briefing.chapter).click();
  await page
    .getByRole('button', { name: /one place down$/ })
    .first()
    .click();
  const [first = '', second = '', ...others] = us.brief.value.issues.map(({ id }) => id);
  await button(pages.briefing.ready).click();
  await vi.waitFor(() => expect(match.now().phase.name).toBe('plenary'));
  expect(kept(us)).toEqual({ early: [second, first, ...others], late: null });
});

test('rows move by keyboard; the focus stays with the row, and the place is told', async () => {
  const us = matchInPage('short-talks').session('us-1');
  const board = us.brief.value.issues.map(({ id }) => id);
  show(BriefingPage, us);
  await button(reading.briefing.chapter).click();
  (down(FIRST).element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(down(FIRST)).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect(rows().indexOf(board[0] ?? '')).toBe(3);
  await expect
    .element(page.getByText(fill(reading.list.moved, { name: FIRST, place: 4, places: board.length })))
    .toBeInTheDocument();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
  // At the end the only way is back.
  await expect.element(up(FIRST)).toHaveFocus();
  expect(rows().at(-1)).toBe(board[0]);
});

test('at the table the ranking is changed while the other side has the floor', async () => {
  const match = matchInPage('short-talks');
  const us = match.session('us-1');
  const board = us.brief.value.issues.map(({ id }) => id);
  await sit(us);
  await button(reading.table.open).click();
  await expect.element(page.getByText(reading.table.none)).toBeVisible();
  await down(FIRST).click();
  await button(table.cancel).click();
  expect(kept(us)).toEqual({ early: null, late: null });
  await button(reading.table.open).click();
  expect(rows()).toEqual(board);
  await down(FIRST).click();
  await button(reading.briefing.keep).click();
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  expect(kept(us)?.late?.[1]).toBe(board[0]);
  expect(match.session('cuba-1').view.value.rankings.us).toBeNull();
});

test('the last round reminds of it until it is done or put away', async () => {
  const match = matchInPage('short-talks');
  const us = match.session('us-1');
  await sit(us);
  const reminder = page.getByText(reading.table.reminder);
  await expect.element(reminder).not.toBeInTheDocument();
  toLastRound(match);
  await expect.element(reminder).toBeVisible();
  match.act('us-1', { type: 'rank', order: us.brief.value.issues.map(({ id }) => id) });
  await expect.element(reminder).not.toBeInTheDocument();
  const cuba = match.session('cuba-1');
  render(null, root);
  await sit(cuba);
  await expect.element(reminder).toBeVisible();
  await button(reading.table.later).click();
  await expect.element(reminder).not.toBeInTheDocument();
});
