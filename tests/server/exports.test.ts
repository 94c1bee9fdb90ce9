import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COLUMNS, csvOf, tablesOf } from '../../server/exports/tables.ts';
import type { MatchFile } from '../../shared/rules/record.ts';
import { finalScores } from '../../shared/rules/scoring.ts';
import { verifyFile } from '../../shared/rules/verify.ts';
import { boot } from './boot.ts';
import { playOn } from './plain-player.ts';
import { sit } from './player.ts';
import { ask, join, newMatch } from './requests.ts';

const golden = new URL('../golden/', import.meta.url);
const names = readdirSync(golden).filter((name) => name.endsWith('.json'));
const goldenFiles = names.map(
  (name) => [name, JSON.parse(readFileSync(new URL(name, golden), 'utf8')) as MatchFile] as const,
);

/** Enough of RFC 4180 to read back what was written: quoted fields, doubled quotes, breaks within quotes. */
function cells(csv: string): string[][] {
  const rows: string[][] = [[]];
  const field = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n|$)/gy;
  for (const [, raw = '', end = ''] of csv.replace(/^\uFEFF/, '').matchAll(field)) {
    rows.at(-1)?.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter(({ length }) => length > 1);
}

test.each(goldenFiles)('every event of %s is one row, and every row has every column', (_, file) => {
  const tables = tablesOf('m', file.records);
  expect(tables.events).toHaveLength(file.records.flatMap(({ events }) => events).length);
  const [head, ...rows] = cells(csvOf(tables, 'events'));
  expect(head).toEqual(Object.keys(COLUMNS.events));
  expect(rows).toHaveLength(tables.events.length);
  expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([head?.length]));
});

test('a ranking stands in its row as the order that it names', () => {
  const file = goldenFiles.find(([name]) => name === 'ratified-full.json')?.[1];
  const { events } = tablesOf('m', file?.records ?? []);
  const order = file?.records.flatMap((one) => one.events).find((event) => event.type === 'ranked')?.order;
  expect(events.find(({ event }) => event === 'ranked')).toMatchObject({
    side: 'us',
    wish: 'rank',
    round: 0,
    phase: 'briefing',
    content: JSON.stringify({ order }),
  });
});

test.each(goldenFiles)('the results of %s are those that its log folds to', (_, file) => {
  const verdict = verifyFile(file);
  if (!verdict.ok) throw new Error('a golden match does not hold');
  const { ending, setup, signed, waiting } = verdict.state;
  const { results } = tablesOf('m', file.records);
  if (!ending || ending.type === 'cancelled') return expect(results).toEqual([]);
  const { sheets, numbers } = setup;
  const scores = finalScores({ sheets, ending, signed, waiting, repudiation: numbers.repudiation });
  expect(results.map(({ side, score }) => [side, score])).toEqual([
    ['us', scores.us / 10],
    ['cuba', scores.cuba / 10],
  ]);
});

test('a finished match is downloaded as CSV and JSON that say the same; before the end nothing is', async () => {
  const { url } = await boot();
  const made = await newMatch(url);
  const about = `${url}/api/matches/${made.match}`;
  const [us, cuba] = [await sit(url, made), await sit(url, await join(url, made.code))];
  const formula = '=HYPERLINK("http://evil.example","look, a link")';
  await us.act({ type: 'say', text: formula });
  for (const path of ['events.csv', 'results.csv', 'data.json'])
    expect(await ask(`${about}/${path}`)).toMatchObject({
      status: 409,
      body: { refusal: { code: 'not-over-yet' } },
    });
  await Promise.all([playOn(us), playOn(cuba)]);

  const file = (await ask<MatchFile>(`${about}/file`)).body;
  const json = (await ask<Record<string, unknown>>(`${about}/data.json`)).body;
  expect(json).toEqual({ columns: COLUMNS, ...tablesOf(made.match, file.records) });
  const answer = await fetch(`${about}/events.csv`);
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(answer.headers.get('content-disposition')).toContain(`ninety-miles-${made.match}-events.csv`);
  const [head = [], ...rows] = cells(await answer.text());
  const said = rows.filter((row) => row[head.indexOf('event')] === 'said');
  // A spreadsheet would follow it: the mark before it makes it words.
  expect(said.map((row) => row[head.indexOf('content')])).toEqual([`'${formula}`]);
  expect(rows.at(-1)?.[head.indexOf('event')]).toBe('ended');
});
