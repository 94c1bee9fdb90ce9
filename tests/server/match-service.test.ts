import { describe, expect, test } from 'vitest';
import { nextRecord } from '../../server/loaded-match.ts';
import { openLog } from '../../server/log.ts';
import { type MatchService, matchService } from '../../server/match-service.ts';
import type { Publication } from '../../server/publication.ts';
import { openSqlite } from '../../server/store/sqlite.ts';
import type { Append, Store, StoredMatch } from '../../server/store/store.ts';
import { compileSetup } from '../../shared/rules/compile.ts';
import { create } from '../../shared/rules/match.ts';
import { SCENARIOS } from '../../shared/scenarios/index.ts';
import { dataFolder } from './boot.ts';

/** A store that can be told to fail, or to keep a writer waiting, as a real disk might. */
type Disk = { fails: boolean; held: Promise<void> | null };

type Bench = { service: MatchService; store: Store; disk: Disk; said: Publication[] };

const match = 'match-1';
const about = {
  scenario: 'us-cuba-2015',
  format: 'short-talks',
  clock: 'off',
  opponent: 'friend',
  dropOut: 'wait',
} as const;
const row = {
  creator: 'us-1',
  about: null,
  code: 'KMP7QT',
  hostKeyHash: null,
  created: 1,
  status: 'waiting',
  deadline: null,
} as const;

async function bench(): Promise<Bench> {
  const store = openSqlite(`${dataFolder()}/store.sqlite`);
  const disk: Disk = { fails: false, held: null };
  async function append(what: Append): Promise<void> {
    await disk.held;
    if (disk.fails) throw new Error('the disk is full');
    await store.append(what);
  }
  const scenario = SCENARIOS[about.scenario];
  if (!scenario) throw new Error('no scenario');
  const setup = compileSetup(scenario, about.format, { seed: 'seed', clock: 'off' });
  const events = create(setup, ['us-1', 'cuba-1']);
  const first = nextRecord(undefined, {
    seat: 'host',
    cmdId: 'create',
    wish: { type: 'create' },
    at: 1,
    events,
  });
  const stored: StoredMatch = { id: match, ...about, ...row };
  await store.create({ match: stored, seats: [], records: [first] });
  let at = 1_000;
  const now = () => {
    at += 10;
    return at;
  };
  const service = matchService({ ...store, append }, { log: openLog('silent'), now });
  const said: Publication[] = [];
  service.follow(match, (publication) => said.push(publication));
  await service.act(match, { seat: 'host', cmdId: 'open', wish: { type: 'open' } });
  return { service, store, disk, said };
}

const remark = (text: string) =>
  ({ seat: 'us-1', cmdId: `say ${text}`, wish: { type: 'say', text } }) as const;

describe('an action', () => {
  test('is neither acknowledged nor told before it is written', async () => {
    const { service, disk, said } = await bench();
    let release = (): void => {};
    disk.held = new Promise((resolve) => {
      release = resolve;
    });
    let acknowledged = false;
    const done = service.act(match, remark('hello')).then((result) => {
      acknowledged = true;
      return result;
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect({ acknowledged, told: said.length }).toEqual({ acknowledged: false, told: 1 });
    release();
    expect(await done).toEqual({ ok: true, value: { seq: 3 } });
    expect(said.map(({ seq }) => seq)).toEqual([2, 3]);
  });

  test('that could not be written is not told, and may be sent again', async () => {
    const { service, store, disk, said } = await bench();
    disk.fails = true;
    expect(await service.act(match, remark('hello'))).toEqual({ ok: false, refusal: { code: 'busy' } });
    expect(said).toHaveLength(1);
    expect(await store.records(match)).toHaveLength(2);
    disk.fails = false;
    expect(await service.act(match, remark('hello'))).toEqual({ ok: true, value: { seq: 3 } });
    expect((await store.records(match)).map(({ seq }) => seq)).toEqual([1, 2, 3]);
  });

  test('that somebody else’s write made out of date is refused once, then seen', async () => {
    const { service, store } = await bench();
    const records = await store.records(match);
    const { seat, cmdId, wish } = remark('from another process');
    const events = [{ type: 'said', seat, text: wish.text }] as const;
    const theirs = nextRecord(records.at(-1), { seat, cmdId, wish, at: 5_000, events });
    await store.append({ match, expectedSeq: 2, records: [theirs], status: 'live', deadline: null });
    expect(await service.act(match, remark('mine'))).toEqual({ ok: false, refusal: { code: 'busy' } });
    expect(await service.act(match, remark('mine'))).toEqual({ ok: true, value: { seq: 4 } });
    expect(await service.act(match, { seat, cmdId, wish })).toEqual({ ok: true, value: { seq: 3 } });
  });

  test('waits for the one before it, in the order of their coming', async () => {
    const { service, said } = await bench();
    const lines = Array.from({ length: 20 }, (_, i) => `line ${i}`);
    const done = await Promise.all(lines.map((text) => service.act(match, remark(text))));
    expect(done.map((result) => result.ok && result.value.seq)).toEqual(lines.map((_, i) => i + 3));
    const told = said.slice(1).flatMap(({ step }) => step('us-1').events);
    expect(told).toEqual(lines.map((text) => ({ type: 'said', seat: 'us-1', text })));
  });

  test('in an unknown match is refused', async () => {
    const { service } = await bench();
    const refused = { ok: false, refusal: { code: 'unknown-match' } };
    expect(await service.act('nowhere', remark('hello'))).toEqual(refused);
    expect(await service.sight('nowhere', 'public')).toBeNull();
  });

  test('after the stop is refused, and what was under way is written first', async () => {
    const { service, store } = await bench();
    const last = service.act(match, remark('last'));
    await service.stop();
    expect(await last).toEqual({ ok: true, value: { seq: 3 } });
    expect(await service.act(match, remark('late'))).toEqual({ ok: false, refusal: { code: 'busy' } });
    expect(await store.records(match)).toHaveLength(3);
  });
});

test('a listener that fails keeps nobody else from hearing', async () => {
  const { service, said } = await bench();
  service.followAll(() => {
    throw new Error('deaf');
  });
  const late: number[] = [];
  service.followAll(({ seq }) => late.push(seq));
  expect(await service.act(match, remark('hello'))).toEqual({ ok: true, value: { seq: 3 } });
  expect({ here: said.at(-1)?.seq, there: late }).toEqual({ here: 3, there: [3] });
});
