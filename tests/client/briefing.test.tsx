import { render } from 'preact';
import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { BriefingPage } from '../../client/pages/briefing-page.tsx';
import type { Session } from '../../client/session.ts';
import { fill } from '../../client/words.ts';
import { firstSteps } from '../../shared/scenarios/first-steps/scenario.ts';
import { pages } from '../../shared/words/en/pages.ts';
import { freshPage } from './fresh-page.ts';
import { matchInPage } from './table-match.ts';

const t = pages.briefing;
let root: HTMLElement;

beforeEach(() => {
  root = freshPage();
  return () => render(null, root);
});

function read(session: Session): void {
  render(null, root);
  render(<BriefingPage session={session} />, root);
}

async function chapter(name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}

test('a reload comes back to the page that lay open, each seat to its own', async () => {
  const match = matchInPage('short-talks');
  const [us, cuba] = [match.session('us-1'), match.session('cuba-1')];
  read(us);
  await chapter(t.planB);
  read(us);
  await expect.element(page.getByRole('heading', { level: 2, name: t.planB })).toBeVisible();
  read(cuba);
  await expect.element(page.getByText(/^Page 1 of/)).toBeVisible();
});

test('where waiting costs nothing, plan B says just that', async () => {
  read(matchInPage('first-steps', firstSteps).session('us-1'));
  await chapter(t.planB);
  await expect.element(page.getByText(t.waitingNone)).toBeVisible();
  read(matchInPage('short-talks').session('us-1'));
  await chapter(t.planB);
  await expect.element(page.getByText(fill(t.waitingText, { costs: '4' }))).toBeVisible();
});

test('how a turn works tells its time, or that there is no clock', async () => {
  read(matchInPage('first-steps', firstSteps).session('us-1'));
  await chapter(t.turns);
  await expect.element(page.getByText(t.turnUntimed)).toBeVisible();
  read(matchInPage('first-steps', firstSteps, { clock: 'standard' }).session('us-1'));
  await chapter(t.turns);
  await expect.element(page.getByText(fill(t.turnTimed, { time: '01:30' }))).toBeVisible();
});
