import { readFileSync } from 'node:fs';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openLog } from '../../server/log.ts';
import { retention } from '../../server/retention.ts';
import type { Seated } from '../../shared/protocol.ts';
import { OWN, ownScenario } from '../own-scenario.ts';
import { boot, dataFolder } from './boot.ts';
import { act, enrol, newClass } from './class-client.ts';
import { logOf } from './log-of.ts';
import { sit } from './player.ts';
import { ask, join, newMatch } from './requests.ts';

const DAY = 24 * 3600_000;
const log = openLog('silent');

async function statusOf(url: string, { match }: { readonly match: string }): Promise<number> {
  return (await ask(`${url}/api/matches/${match}`)).status;
}

test('a match that nobody joined goes when the server starts after its days, one that was joined stays', async () => {
  const folder = dataFolder();
  let at = 0;
  const settings = { folder, now: () => at, environment: { RETENTION_DAYS: '30' } };
  const first = await boot(settings);
  const alone = await newMatch(first.url);
  const joined = await newMatch(first.url);
  await sit(first.url, await join(first.url, joined.code));
  await first.close();
  at = 30 * DAY - 1;
  const second = await boot(settings);
  expect(await statusOf(second.url, alone)).toBe(200);
  await second.close();
  at = 30 * DAY;
  const third = await boot(settings);
  expect(await statusOf(third.url, alone)).toBe(404);
  expect(await statusOf(third.url, joined)).toBe(200);
  expect((await ask(`${third.url}/api/join`, { code: alone.code, name: 'Late' })).status).toBe(404);
});

test('the words of a scenario file go with their match', async () => {
  const folder = dataFolder();
  let at = 0;
  const settings = { folder, now: () => at, environment: { RETENTION_DAYS: '30' } };
  const first = await boot(settings);
  await newMatch(first.url, { scenario: ownScenario(), format: OWN.format });
  await first.close();
  expect(JSON.stringify(await logOf(folder))).toContain(OWN.title);
  at = 30 * DAY;
  await (await boot(settings)).close();
  expect(await logOf(folder)).toEqual([]);
});

test('with 0 days everything is kept', async () => {
  const folder = dataFolder();
  let at = 0;
  const settings = { folder, now: () => at, environment: { RETENTION_DAYS: '0' } };
  const first = await boot(settings);
  const alone = await newMatch(first.url);
  await first.close();
  at = 1_000 * DAY;
  const second = await boot(settings);
  expect(await statusOf(second.url, alone)).toBe(200);
});

test('it looks once a day, and spares whoever has waited since', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  onTestFinished(() => void vi.useRealTimers());
  let at = 0;
  const waiting = new Map([
    ['left', 0],
    ['visited', 0],
    ['fresh', 2 * DAY],
  ]);
  const seen = new Map([['visited', 2.5 * DAY]]);
  const store = {
    withStatus: async () => [...waiting].map(([id, created]) => ({ id, created })) as never,
    removeWaiting: async (id: string) => waiting.delete(id),
    classesBefore: async () => [],
  };
  const presence = { lastHere: (id: string) => seen.get(id) ?? null };
  const deleteClass = () => Promise.reject(new Error('there is no class'));
  const { begin, stop } = retention({
    ...{ store, presence, deleteClass, days: 3, classDays: 1, log },
    now: () => at,
  });
  await begin();
  expect([...waiting.keys()]).toEqual(['left', 'visited', 'fresh']);
  at = 3 * DAY;
  await vi.advanceTimersByTimeAsync(DAY);
  expect([...waiting.keys()]).toEqual(['visited', 'fresh']);
  at = 6 * DAY;
  await vi.advanceTimersByTimeAsync(DAY);
  expect([...waiting.keys()]).toEqual([]);
  stop();
});

test('a branch that no friend joined goes like any other match', async () => {
  const folder = dataFolder();
  let at = Date.UTC(2026, 0, 1);
  const settings = { folder, now: () => at, environment: { RETENTION_DAYS: '30' } };
  const first = await boot(settings);
  const from = JSON.parse(readFileSync(new URL('../golden/branch.json', import.meta.url), 'utf8'));
  const wanted = { from, at: 6, side: 'us', opponent: 'friend', clock: 'off', name: 'Eva' };
  const { body } = await ask<Seated>(`${first.url}/api/branches`, wanted);
  expect(await statusOf(first.url, body)).toBe(200);
  await first.close();
  at += 30 * DAY;
  expect(await statusOf((await boot(settings)).url, body)).toBe(404);
});

test('a class goes with its students and tables after its days', async () => {
  const folder = dataFolder();
  let at = Date.UTC(2026, 0, 1);
  const settings = { folder, now: () => at, environment: { CLASS_DAYS: '180' } };
  const first = await boot(settings);
  const made = await newClass(first.url);
  await enrol(first.url, made.code, 'Evangelina');
  await act(first.url, made, { type: 'begin' });
  await first.close();
  at += 180 * DAY;
  const second = await boot(settings);
  expect((await act(second.url, made, { type: 'begin' })).status).toBe(200);
  await second.close();
  at += 1;
  const third = await boot(settings);
  expect((await act(third.url, made, { type: 'begin' })).status).toBe(404);
  expect(await logOf(folder)).toEqual([]);
});
