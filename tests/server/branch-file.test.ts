import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Lobby, NewBranch, Seated } from '../../shared/protocol.ts';
import { GENESIS, sealRecord } from '../../shared/rules/chain.ts';
import type { MatchEvent } from '../../shared/rules/events.ts';
import type { MatchFile, MatchRecord } from '../../shared/rules/record.ts';
import { boot } from './boot.ts';
import { playOn } from './plain-player.ts';
import { sit } from './player.ts';
import { ask, newMatch } from './requests.ts';

function golden(name: string): MatchFile {
  return JSON.parse(readFileSync(new URL(`../golden/${name}.json`, import.meta.url), 'utf8'));
}

const FILE = golden('walked-out-us');

const WISHED: Omit<NewBranch, 'from'> = {
  at: 6,
  side: 'us',
  opponent: 'bot',
  clock: 'standard',
  name: 'Eva',
};

function send(url: string, from: unknown, wanted: Partial<NewBranch> = {}) {
  return ask<Seated>(`${url}/api/branches`, { ...WISHED, ...wanted, from });
}

type Change = (record: MatchRecord) => Partial<MatchRecord>;

/** As a forger would: every hash made anew, so that the chain holds. */
function forged(file: MatchFile, change: Change): MatchFile {
  const records: MatchRecord[] = [];
  for (const record of file.records) {
    const { hash: _, ...body } = { ...record, ...change(record) };
    records.push(sealRecord(records.at(-1)?.hash ?? GENESIS, body));
  }
  return { ...file, records };
}

function beginning(change: (event: MatchEvent & { type: 'created' }) => object): MatchFile {
  return forged(FILE, ({ seq, events }) => {
    const [first] = events;
    return seq === 1 && first?.type === 'created' ? { events: [{ ...first, ...change(first) }] } : {};
  });
}

describe('a match file from elsewhere', () => {
  test.each(['walked-out-us', 'bots-first-steps', 'rules-1/bots-first-steps', 'branch'])(
    '%s is gone on with against the bot, without the name of an original',
    async (name) => {
      const { url } = await boot();
      const { status, body } = await send(url, golden(name));
      expect(status).toBe(200);
      const player = await sit(url, body);
      expect(player.hellos[0]?.brief.branch).toMatchObject({ match: null });
      await playOn(player);
      expect(player.view().ending).not.toBeNull();
    },
  );

  const tabled = FILE.records.findIndex(({ wish }) => wish.type === 'pass' || wish.type === 'table');
  const at = FILE.records[tabled];
  const cases: readonly [string, unknown, string][] = [
    ['that is none', { hello: 'there' }, '1 created'],
    [
      'with an altered event',
      forged(FILE, (one) =>
        one.seq === at?.seq
          ? { events: one.events.map((event) => ({ ...event, seat: 'us-9' }) as never) }
          : {},
      ),
      `${at?.seq} ${at?.events[0]?.type}`,
    ],
    [
      'with a broken chain',
      { ...FILE, records: FILE.records.map((one) => (one.seq === 3 ? { ...one, cmdId: 'other' } : one)) },
      `3 ${FILE.records[2]?.events.map(({ type }) => type).join(', ')}`,
    ],
    ['whose rules nobody decides again', beginning(() => ({ rules: 0 })), '1 rules'],
    ['with a gap among its chairs', beginning(() => ({ seats: ['us-1', 'us-3', 'cuba-1'] })), '1 seats'],
    ['with a side that nobody speaks for', beginning(() => ({ seats: ['us-1', 'us-2'] })), '1 seats'],
    ['with a chair of neither side', beginning(() => ({ seats: ['us-1', 'cuba-1', 'ny-1'] })), '1 seats'],
    [
      'with a setup that cannot be played',
      beginning(({ setup }) => ({ setup: { ...setup, turns: 4_000_000 } })),
      '1 formats[0].turns',
    ],
    ['without a setup', beginning(() => ({ setup: null })), ''],
    [
      'from a time that has not come',
      forged(golden('unhurried'), (one) => ({ at: one.at + 400 * 365 * 24 * 3600_000 })),
      '1 at',
    ],
  ];
  test.each(cases)('%s is refused with what is wrong first, and nothing begins', async (_, file, about) => {
    const { url } = await boot();
    const { status, body } = await send(url, file);
    expect({ status, body }).toMatchObject({
      status: 422,
      body: { refusal: { code: 'broken-match-file', ...(about && { about }) } },
    });
    expect((await ask<Lobby>(`${url}/api/lobby`)).body.open).toEqual([]);
  });

  test('of a match that is not over is refused as one of this server is', async () => {
    const { url } = await boot();
    expect(await send(url, { ...FILE, records: FILE.records.slice(0, -1) })).toMatchObject({
      status: 409,
      body: { refusal: { code: 'not-over-yet' } },
    });
  });

  test('longer than any match is refused unread, and a server reads so many a minute', async () => {
    const { url } = await boot({ now: () => Date.UTC(2026, 0, 1) });
    const padded = (length: number) => ({ ...FILE, padding: 'x'.repeat(length) });
    expect((await send(url, padded(3_000_000))).status).toBe(413);
    const many = Array.from({ length: 61 }, () => send(url, { padding: 'x'.repeat(70_000) }));
    expect((await Promise.all(many)).map(({ status }) => status)).toContain(429);
    expect((await newMatch(url)).match).toEqual(expect.any(String));
  });
});
