import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { GENESIS, sealRecord } from '../../shared/rules/chain.ts';
import { EVENT_RULES } from '../../shared/rules/event-rules.ts';
import type { MatchEvent } from '../../shared/rules/events.ts';
import type { MatchRecord } from '../../shared/rules/record.ts';
import { finalScores } from '../../shared/rules/scoring.ts';
import { verifyFile } from '../../shared/rules/verify.ts';
import type { GoldenFile } from './match-files.ts';

const folder = new URL('.', import.meta.url).pathname;
const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
const files = new Map(names.map((name) => [name, read(name)]));

function read(name: string): GoldenFile {
  return JSON.parse(readFileSync(join(folder, name), 'utf8')) as GoldenFile;
}

/** The first record of all files that holds a fact of a type, and where the fact stands in it. */
function firstWith(type: string): { file: GoldenFile; record: MatchRecord; at: number } | undefined {
  for (const file of files.values())
    for (const record of file.records) {
      const at = record.events.findIndex((event) => event.type === type);
      if (at >= 0) return { file, record, at };
    }
  return undefined;
}

function withEvents(file: GoldenFile, seq: number, events: readonly MatchEvent[]): GoldenFile {
  const records = file.records.map((record) => (record.seq === seq ? { ...record, events } : record));
  return { ...file, records };
}

/** As a forger would: every hash made anew, so that the chain holds. */
function resealed(file: GoldenFile): GoldenFile {
  const records: MatchRecord[] = [];
  for (const { hash: _, ...body } of file.records)
    records.push(sealRecord(records.at(-1)?.hash ?? GENESIS, body));
  return { ...file, records };
}

describe('golden matches', () => {
  test.each(names)('%s verifies and ends as written', (name) => {
    const file = read(name);
    const verdict = verifyFile(file);
    expect(verdict).toMatchObject({ ok: true });
    if (!verdict.ok) return;
    const { ending, signed, waiting, setup } = verdict.state;
    if (!ending) throw new Error(`${name} has no end`);
    const { sheets, numbers } = setup;
    const scores = finalScores({ sheets, ending, signed, waiting, repudiation: numbers.repudiation });
    expect(file.result).toEqual({ ending, scores: ending.type === 'cancelled' ? null : scores });
  });

  test('every ending occurs', () => {
    const endings = [...files.values()].map(({ result }) => JSON.stringify(result.ending));
    const expected = [
      { type: 'ratified', extent: 'full', improved: false },
      { type: 'ratified', extent: 'partial', improved: false },
      { type: 'ratified', extent: 'full', improved: true },
      { type: 'refused-at-home', by: ['us'] },
      { type: 'refused-at-home', by: ['cuba'] },
      { type: 'refused-at-home', by: ['us', 'cuba'] },
      { type: 'walked-out', by: 'us' },
      { type: 'walked-out', by: 'cuba' },
      { type: 'time-ran-out' },
      { type: 'cancelled' },
    ].map((ending) => JSON.stringify(ending));
    expect(expected.filter((ending) => !endings.includes(ending))).toEqual([]);
  });

  const types = ['created', ...Object.keys(EVENT_RULES)];

  test('every type of fact occurs, and every default of a clock', () => {
    const events = [...files.values()].flatMap(({ records }) => records.flatMap((record) => record.events));
    const told = new Set(events.map((event) => event.type));
    expect(types.filter((type) => !told.has(type as MatchEvent['type']))).toEqual([]);
    const byDefault = events.filter((event) => 'byDefault' in event && event.byDefault);
    expect([...new Set(byDefault.map(({ type }) => type))].sort()).toEqual([
      'answered',
      'confirmed',
      'declined',
      'final-chosen',
      'finished',
      'marked',
      'passed',
      'press-chosen',
      'readied',
      'sounded',
    ]);
  });

  test.each(types)('a copy with "%s" altered is refused by that name', (type) => {
    const found = firstWith(type);
    if (!found) throw new Error(`no golden match tells "${type}"`);
    const { file, record, at } = found;
    const altered = record.events.map((event, i) => (i === at ? { ...event, altered: true } : event));
    const verdict = verifyFile(withEvents(file, record.seq, altered));
    expect(verdict).toMatchObject({ ok: false, seq: record.seq });
    expect(verdict).toHaveProperty('event', expect.stringContaining(type));
  });

  test('a forged number is found even under a chain made anew', () => {
    const { file, record, at } = firstWith('headlines-opened') ?? {};
    if (!file || !record || at === undefined) throw new Error('no headlines');
    const forged = record.events.map((event, i) =>
      i === at && event.type === 'headlines-opened' ? { ...event, climate: event.climate + 5 } : event,
    );
    const verdict = verifyFile(resealed(withEvents(file, record.seq, forged)));
    expect(verdict).toMatchObject({
      ok: false,
      seq: record.seq,
      event: 'headlines-opened',
      problem: { code: 'decides-otherwise', place: at + 1 },
    });
  });

  test('a record left out breaks the order', () => {
    const [file] = files.values();
    if (!file) throw new Error('no golden match');
    const records = file.records.filter(({ seq }) => seq !== 5);
    expect(verifyFile({ ...file, records })).toMatchObject({ ok: false, seq: 5 });
  });

  test('the scripts write these files again, letter by letter', () => {
    const script = join(folder, 'record.ts');
    expect(() =>
      execFileSync(process.execPath, [script, '--check'], { stdio: ['ignore', 'ignore', 'pipe'] }),
    ).not.toThrow();
  });
});
