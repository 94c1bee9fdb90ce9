import '../../client/theme.css';
import { render } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { TablePage } from '../../client/pages/table-page.tsx';
import { privacy } from '../../client/store/privacy.ts';
import { fill } from '../../client/words.ts';
import type { ClockChoice } from '../../shared/protocol.ts';
import { defaultVisit } from '../../shared/rules/home-front.ts';
import type { Package } from '../../shared/rules/vocabulary.ts';
import { firstSteps } from '../../shared/scenarios/first-steps/scenario.ts';
import { scenarioWords } from '../../shared/scenarios/words.ts';
import { table } from '../../shared/words/en/table.ts';
import { hatedText, welcomeText } from '../e2e/texts.ts';
import { freshPage } from './fresh-page.ts';
import { matchInPage } from './table-match.ts';

vi.mock('../../client/stage/index.ts', () => ({
  mountStage() {
    throw new Error('WebGL is blocked');
  },
}));

const FORMAT = 'first-steps';
const { signsByDefault, declinesByDefault } = table.signing;
let root: HTMLElement;

beforeEach(() => {
  root = freshPage();
  privacy.value = false;
  return () => render(null, root);
});

/** The panel of the United States while a text waits for its signature; answers with the visit that is taken for granted. */
function signing(text: Package, clock: ClockChoice): string {
  const match = matchInPage(FORMAT, firstSteps, { clock });
  const refusals = [
    match.act('cuba-1', { type: 'table', package: text, sign: true }),
    match.act('us-1', { type: 'accept', package: 'cuba#1' }),
  ];
  expect(refusals).toEqual([null, null]);
  render(<TablePage session={match.session('us-1')} />, root);
  const group = defaultVisit(match.setup.homes.us);
  return scenarioWords(firstSteps.id, 'en').constituencies.us[group]?.name ?? group;
}

test('who lets the time run out on a good text signs it, and is told so before', async () => {
  const group = signing(welcomeText(FORMAT), 'standard');
  await expect.element(page.getByText(fill(signsByDefault, { group }))).toBeVisible();
  expect(root.textContent).not.toContain(declinesByDefault);
});

test('who lets the time run out on a text that home refuses declines it, and is told so before', async () => {
  signing(hatedText(FORMAT, 'us'), 'standard');
  await expect.element(page.getByText(declinesByDefault)).toBeVisible();
});

test('without a clock nothing is said of time', async () => {
  signing(hatedText(FORMAT, 'us'), 'off');
  await expect.element(page.getByRole('button', { name: table.signing.confirm })).toBeVisible();
  expect(root.textContent).not.toContain(declinesByDefault);
});

test('with the numbers covered it is not said either, since it tells how the text stands to plan B', async () => {
  privacy.value = true;
  signing(welcomeText(FORMAT), 'standard');
  await expect.element(page.getByRole('button', { name: table.signing.confirm })).toBeVisible();
  expect(root.textContent).not.toContain(fill(signsByDefault, { group: '' }).slice(0, 20));
});

test('to sign is the main button of a good text alone, and looks the same for both where numbers are covered', async () => {
  const colour = async (text: Package) => {
    signing(text, 'off');
    const confirm = page.getByRole('button', { name: table.signing.confirm, exact: true });
    await expect.element(confirm).toBeVisible();
    const { backgroundColor } = getComputedStyle(confirm.element());
    render(null, root);
    return backgroundColor;
  };
  expect(await colour(welcomeText(FORMAT))).not.toBe(await colour(hatedText(FORMAT, 'us')));
  privacy.value = true;
  expect(await colour(welcomeText(FORMAT))).toBe(await colour(hatedText(FORMAT, 'us')));
});
