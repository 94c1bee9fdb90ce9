import { render } from 'preact';
import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { AdviceCard } from '../../client/pages/debrief/advice-card.tsx';
import { CoachStep } from '../../client/pages/debrief/coach-step.tsx';
import { Talks } from '../../client/sides.ts';
import { debriefOf } from '../../shared/coach/debrief.ts';
import { scenarioWords } from '../../shared/scenarios/words.ts';
import { coach as t } from '../../shared/words/en/coach.ts';
import { freshPage } from './fresh-page.ts';
import { goldenDebrief } from './golden-files.ts';

const content = scenarioWords('us-cuba-2015', 'en');
let root: HTMLElement;

beforeEach(() => {
  root = freshPage();
  return () => render(null, root);
});

test('a side that only passed sees every turn of its own, each to be tried again, and no advice twice', async () => {
  const match = goldenDebrief('walked-out-us');
  const { advice, turningPoints } = debriefOf(match.records);
  render(
    <Talks.Provider value={content}>
      <CoachStep match={match} content={content} seat={null} />
    </Talks.Provider>,
    root,
  );
  await expect.element(page.getByText(t.noPackages.replace('{side}', 'The United States'))).toBeVisible();
  const rows = page.getByRole('table').getByRole('row').elements().slice(1);
  expect(rows.map((row) => row.querySelector('th')?.textContent)).toEqual(
    advice.us.map(({ seq }) => String(seq)),
  );
  for (const row of rows) expect(row.textContent).toContain(t.idle);
  expect(rows.length).toBeGreaterThan(0);
  const cards = root.querySelectorAll('.turning-points > li');
  expect(cards).toHaveLength(turningPoints.us.length);
  const shown = [...root.querySelectorAll<HTMLAnchorElement>('.advice > a')].map(({ search }) => search);
  expect(new Set(shown).size).toBe(shown.length);
});

test.each([
  [19, 'With what could be known then, what was played was as good as any package.'],
  [
    20,
    'The last move of the United States before (step 19) was, with what could be known then, as good as any package.',
  ],
])('what is judged at step %i is the move it names', (at, said) => {
  const advice = { seq: 19, played: null, better: null, reason: 'as-good-as-any' } as const;
  render(
    <Talks.Provider value={content}>
      <AdviceCard advice={advice} at={at} side="us" content={content} exercise="" />
    </Talks.Provider>,
    root,
  );
  expect(root.textContent).toBe(said);
});
