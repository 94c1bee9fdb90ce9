import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ListedFilter, StoredOutcome } from '../../server/store/library-store.ts';
import type { Store } from '../../server/store/store.ts';
import type { SeatId } from '../../shared/rules/vocabulary.ts';
import { ADAPTERS, ana, bot, match, record } from './adapters.ts';

function results(us: number, cuba: number): StoredOutcome['sides'] {
  return {
    us: { variant: 'u', score: 500 + us, beside: us, gain: us / 20 },
    cuba: { variant: 'c', score: 400 + cuba, beside: cuba, gain: null },
  };
}

function outcome(change: Partial<StoredOutcome> = {}): StoredOutcome {
  return {
    match: 'match-1',
    scenario: 'us-cuba-2015',
    format: 'short-talks',
    ended: 5_000,
    ending: { type: 'ratified', extent: 'partial', improved: false },
    rounds: 2,
    settled: 4,
    issues: 6,
    sides: results(12, 7),
    ...change,
  };
}

describe.each(ADAPTERS)('$name keeps the promises of a library', ({ open }) => {
  let folder: string;
  let store: Store;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'ninety-miles-'));
    store = open(folder);
    await store.create({ match, seats: [ana], records: [record(1)] });
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  async function reopen(): Promise<void> {
    await store.close();
    store = open(folder);
  }

  test('a match is listed once every player said yes, and leaves the list with the first no', async () => {
    const said = (seat: SeatId, listed: boolean) => store.answerListing('match-1', seat, listed);
    const listed = async () => (await store.listed({}, { skip: 0, most: 9 })).outcomes;
    await store.takeSeat('match-1', { ...ana, seat: 'cuba-1' });
    expect(await store.listing('match-1')).toEqual({ answers: {}, listed: false });
    expect(await store.outcome('match-1')).toBeNull();
    await said('us-1', true);
    expect(await store.withoutOutcome()).toEqual(['match-1']);
    await store.saveOutcome(outcome());
    expect(await store.withoutOutcome()).toEqual([]);
    expect(await listed()).toEqual([]);
    await said('cuba-1', true);
    await reopen();
    expect(await store.listing('match-1')).toEqual({
      answers: { 'us-1': true, 'cuba-1': true },
      listed: true,
    });
    expect(await listed()).toEqual([outcome()]);
    await store.saveOutcome(outcome({ rounds: 3 }));
    expect(await listed()).toEqual([outcome({ rounds: 3 })]);
    await said('us-1', false);
    expect(await listed()).toEqual([]);
    expect(await store.listedResults('us-cuba-2015', 'short-talks')).toEqual([]);
  });

  test('a bot is not asked, and what nobody is scored for is not listed', async () => {
    await store.takeSeat('match-1', bot);
    await store.answerListing('match-1', 'us-1', true);
    await store.saveOutcome(outcome({ ending: { type: 'cancelled' }, sides: null }));
    expect((await store.listing('match-1')).listed).toBe(false);
    await store.saveOutcome(outcome());
    expect((await store.listing('match-1')).listed).toBe(true);
  });

  test('listed matches are filtered and told in parts, the newest first', async () => {
    const rows = [
      outcome({ match: 'match-1', ended: 1 }),
      outcome({
        match: 'match-2',
        ended: 3,
        ending: { type: 'walked-out', by: 'us' },
        sides: results(-5, -9),
      }),
      outcome({ match: 'match-3', ended: 2, format: 'full-talks' }),
    ];
    for (const row of rows) {
      const code = row.match;
      if (code !== 'match-1')
        await store.create({ match: { ...match, id: code, code }, seats: [ana], records: [record(1)] });
      await store.saveOutcome(row);
      await store.answerListing(code, 'us-1', true);
    }
    const found = async (filter: ListedFilter, part = { skip: 0, most: 9 }) => {
      const { total, outcomes } = await store.listed(filter, part);
      return [total, ...outcomes.map((one) => one.match)];
    };
    expect(await found({})).toEqual([3, 'match-2', 'match-3', 'match-1']);
    expect(await found({}, { skip: 1, most: 1 })).toEqual([3, 'match-3']);
    expect(await found({ scenario: 'us-cuba-2015', format: 'full-talks' })).toEqual([1, 'match-3']);
    expect(await found({ scenario: 'elsewhere' })).toEqual([0]);
    expect(await found({ ending: 'walked-out' })).toEqual([1, 'match-2']);
    expect(await found({ side: 'cuba', result: 'below' })).toEqual([1, 'match-2']);
    expect(await found({ side: 'us', result: 'above' })).toEqual([2, 'match-3', 'match-1']);
    expect(await found({ side: 'us', result: 'half' })).toEqual([2, 'match-3', 'match-1']);
    expect(await found({ side: 'cuba', result: 'half' })).toEqual([0]);
    expect(await store.listedResults('us-cuba-2015', 'short-talks')).toEqual(
      expect.arrayContaining([
        { side: 'us', variant: 'u', beside: 12 },
        { side: 'cuba', variant: 'c', beside: -9 },
      ]),
    );
  });
});
