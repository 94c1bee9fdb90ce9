import { render } from 'preact';
import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { ExercisePage } from '../../client/pages/debrief/exercise-page.tsx';
import { rowsText } from '../../client/pages/debrief/rows-text.ts';
import { Talks } from '../../client/sides.ts';
import { debriefOf } from '../../shared/coach/debrief.ts';
import { positionsOf } from '../../shared/coach/positions.ts';
import { SIDES, sideOf } from '../../shared/rules/vocabulary.ts';
import { scenarioWords } from '../../shared/scenarios/words.ts';
import { coach } from '../../shared/words/en/coach.ts';
import { refusals } from '../../shared/words/en/refusals.ts';
import { freshPage } from './fresh-page.ts';
import { goldenDebrief } from './golden-files.ts';

const t = coach.exercise;
const content = scenarioWords('us-cuba-2015', 'en');
const match = goldenDebrief('reopening');
const positions = positionsOf(match.records);
const debrief = debriefOf(match.records);
let root: HTMLElement;

beforeEach(() => {
  root = freshPage();
  return () => render(null, root);
});

function show(at: (of: (typeof positions)[number]) => boolean) {
  const position = positions.find(at);
  const side = position && sideOf(position.record.seat as 'us-1');
  const advice = side && debrief.advice[side].find(({ seq }) => seq === position.record.seq);
  if (!position?.before || !side || !advice) throw new Error('no such exercise');
  render(
    <Talks.Provider value={content}>
      <ExercisePage match={match} content={content} seat={null} side={side} advice={advice} />
    </Talks.Provider>,
    root,
  );
  return { side, before: position.before };
}

test('the packages that lay on the table at that moment are shown, each side’s or that there was none', async () => {
  const { before } = show(
    ({ record: { wish }, before: state }) => wish.type === 'accept' && state !== undefined,
  );
  const table = page.getByRole('region', { name: t.onTable });
  await expect.element(table).toBeVisible();
  const lines = table.getByRole('listitem').elements();
  for (const [at, side] of SIDES.entries()) {
    const lay = before.standing[side];
    const said = lay ? rowsText(lay.package, content) : t.nothingLay;
    expect(lines[at]?.textContent).toContain(said);
  }
  expect(SIDES.some((side) => before.standing[side])).toBe(true);
});

test('an accepted package may be reopened where the rules allow it, and is judged as they decide', async () => {
  const { before } = show(({ record: { wish } }) => wish.type === 'reopen');
  const reopen = page.getByRole('combobox', { name: t.reopen });
  await expect.element(reopen).toBeVisible();
  const [issue = ''] = Object.keys(before.text);
  await reopen.selectOptions(before.text[issue]?.by ?? '');
  expect(root.textContent).toContain('(reopened:');
  await page.getByRole('checkbox').click();
  await page.getByRole('button', { name: t.judge }).click();
  // RO-2: a replacement is tabled in the same turn.
  await expect
    .element(page.getByRole('status'))
    .toHaveTextContent(t.refused.replace('{reason}', refusals['reopening-without-replacement']));
  const name = content.issues[issue]?.name ?? issue;
  await page.getByRole('combobox', { name, exact: false }).first().selectOptions('status-quo');
  await page.getByRole('checkbox').click();
  await page.getByRole('button', { name: t.judge }).click();
  const grades = Object.values(t.grades);
  await expect.poll(() => grades.some((grade) => root.textContent?.includes(grade))).toBe(true);
});

test('before anything is accepted there is nothing to reopen', async () => {
  show(
    ({ record: { wish }, before }) => wish.type === 'table' && Object.keys(before?.text ?? {}).length === 0,
  );
  await expect.element(page.getByRole('button', { name: t.judge })).toBeVisible();
  await expect.element(page.getByRole('combobox', { name: t.reopen })).not.toBeInTheDocument();
});
