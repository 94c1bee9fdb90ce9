import { type ComponentChildren, render } from 'preact';
import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { IssueGrid } from '../../client/pages/class-debrief/issue-grid.tsx';
import { Refusals } from '../../client/pages/class-debrief/refusals.tsx';
import { TableResults } from '../../client/pages/class-debrief/table-results.tsx';
import { scenario } from '../../client/scenario.ts';
import { Talks } from '../../client/sides.ts';
import type { DebriefedTable } from '../../shared/class-debrief.ts';
import { STATUS_QUO } from '../../shared/rules/vocabulary.ts';
import { classDebrief as t } from '../../shared/words/en/class-debrief.ts';
import { freshPage } from './fresh-page.ts';
import { GOLDEN, goldenDebrief } from './golden-files.ts';

let root: HTMLElement;

beforeEach(() => {
  root = freshPage();
  content = scenario(brief);
  return () => render(null, root);
});

/** A recorded match as one table of a class. */
function tableOf(name: string, number: number): DebriefedTable {
  const { view } = goldenDebrief(name);
  if (!view.ending) throw new Error(`${name} has not ended`);
  return {
    number,
    ending: view.ending,
    round: view.round,
    signed: view.signed,
    scores: view.result?.scores ?? null,
    homes: view.result?.homes ?? null,
  };
}

const brief = goldenDebrief('ratified-partial').brief;
let content: ReturnType<typeof scenario>;

function show(part: ComponentChildren): void {
  render(<Talks.Provider value={content}>{part}</Talks.Provider>, root);
}

test('each outcome of each issue is counted over the tables that ratified, what was left included', async () => {
  const table = tableOf('ratified-partial', 1);
  show(<IssueGrid brief={brief} content={content} tables={[table, { ...table, number: 2 }]} />);
  const groups = [...root.querySelectorAll('tbody')];
  expect(groups.length).toBe(brief.issues.length);
  for (const [i, { id, options }] of brief.issues.entries()) {
    const settled = table.signed?.[id] ?? STATUS_QUO;
    const at = [...options.map((option) => option.id), STATUS_QUO].indexOf(settled);
    const counts = [...(groups[i]?.querySelectorAll('tr') ?? [])].map((row) =>
      row.querySelector('td:last-child')?.textContent?.trim(),
    );
    expect(counts[at]).toBe('2 tables');
    expect(counts.filter((count) => count !== '0 tables')).toEqual(['2 tables']);
  }
  await expect.element(page.getByText(`(${t.grid.history})`).first()).toBeVisible();
});

test('without a ratified text there is nothing to count, and that is said', async () => {
  show(<IssueGrid brief={brief} content={content} tables={[tableOf('time-ran-out', 1)]} />);
  await expect.element(page.getByText(t.grid.none)).toBeVisible();
});

test.each(GOLDEN.map(({ name }) => name).filter((name) => name.startsWith('refused-at-home')))(
  'a home that said no is named with its table and its support: %s',
  (name) => {
    const table = tableOf(name, 4);
    show(<Refusals tables={[table]} content={content} />);
    const refusing = table.ending.type === 'refused-at-home' ? table.ending.by : [];
    const lines = [...root.querySelectorAll('li')].map((line) => line.textContent ?? '');
    expect(lines.length).toBe(refusing.length);
    for (const line of lines) expect(line).toMatch(/Table 4, (United States|Cuba).* of 100/s);
  },
);

test('a cancelled table has an ending and no score', async () => {
  show(<TableResults brief={brief} tables={[tableOf('cancelled', 1), tableOf('ratified-partial', 2)]} />);
  const rows = [...root.querySelectorAll('tbody tr')].map((row) => row.textContent ?? '');
  expect(rows[0]).toContain(t.results.noScore);
  expect(rows[1]).not.toContain(t.results.noScore);
});
