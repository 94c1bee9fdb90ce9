import { type ChildProcess, spawn } from 'node:child_process';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Ack, MatchInfo } from '../../shared/protocol.ts';
import { untilReady } from '../until-ready.ts';
import { boot, dataFolder } from './boot.ts';
import { playOn } from './plain-player.ts';
import { type Player, sit } from './player.ts';
import { ask, join, newMatch } from './requests.ts';

const main = new URL('../../server/main.ts', import.meta.url).pathname;

type Process = { readonly url: string; readonly child: ChildProcess; readonly ended: Promise<number | null> };

/** The server as it is started for players, in a process of its own. */
async function start(folder: string, environment: Record<string, string> = {}): Promise<Process> {
  const env = {
    ...process.env,
    PORT: '0',
    HOST: '127.0.0.1',
    DATA_DIR: folder,
    LOG_LEVEL: 'warn',
    ...environment,
  };
  const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  onTestFinished(() => void child.kill('SIGKILL'));
  return { url: `http://127.0.0.1:${await untilReady(child)}`, child, ended };
}

describe('after a restart', () => {
  test('both players come back to their chairs and play on to the end', async () => {
    const folder = dataFolder();
    const first = await boot({ folder });
    const made = await newMatch(first.url);
    const joined = await join(first.url, made.code);
    const before = [await sit(first.url, made), await sit(first.url, joined)] as const;
    const enough = () => before[0].view().round === 1 && before[0].view().phase === 'plenary';
    await Promise.all(before.map((player) => playOn(player, enough)));
    await before[0].until(() => before[0].seq() === before[1].seq());
    await first.close();
    expect(await Promise.all(before.map(({ left }) => left))).toEqual([4001, 4001]);

    const second = await boot({ folder });
    const after = [await sit(second.url, made), await sit(second.url, joined)] as const;
    expect(after.map((player) => player.view())).toEqual(before.map((player) => player.view()));
    expect(after.map(({ hellos }) => hellos[0]?.brief)).toEqual(before.map(({ hellos }) => hellos[0]?.brief));
    await Promise.all(after.map((player) => playOn(player)));
    expect(after[0].view().ending).not.toBeNull();
  });

  test('a command that was acknowledged before is not applied again', async () => {
    const folder = dataFolder();
    const first = await boot({ folder });
    const made = await newMatch(first.url);
    await join(first.url, made.code);
    const us = await sit(first.url, made);
    expect(await us.act({ type: 'say', text: 'once' }, 'say-once')).toEqual({ seq: 3 });
    await first.close();
    const second = await boot({ folder });
    const again = await sit(second.url, made);
    expect(await again.act({ type: 'say', text: 'once' }, 'say-once')).toEqual({ seq: 3 });
    expect(again.seq()).toBe(3);
  });

  test('a match whose second chair was taken at the last moment still opens', async () => {
    const folder = dataFolder();
    const first = await boot({ folder });
    const made = await newMatch(first.url);
    const { secret } = made;
    await first.close();
    const { openSqlite } = await import('../../server/store/sqlite.ts');
    const store = openSqlite(`${folder}/ninety-miles.sqlite`);
    await store.takeSeat(made.match, { seat: 'cuba-1', name: 'Beto', secretHash: 'abcd', bot: null });
    await store.close();
    const second = await boot({ folder });
    const us = await sit(second.url, { ...made, secret });
    expect(us.view().phase).toBe('briefing');
  });
});

test('a server that is killed keeps every action that it acknowledged', async () => {
  const folder = dataFolder();
  const first = await start(folder);
  const made = await newMatch(first.url);
  const joined = await join(first.url, made.code);
  const players = [await sit(first.url, made), await sit(first.url, joined)];
  const acknowledged: { text: string; seq: number }[] = [];
  const talk = async (player: Player): Promise<void> => {
    for (let line = 1; ; line += 1) {
      const text = `${player.seated.seat} says ${line}`;
      const ack = (await player.act({ type: 'say', text })) as Partial<Ack>;
      if (ack?.seq === undefined) return;
      acknowledged.push({ text, seq: ack.seq });
      if (acknowledged.length === 12) first.child.kill('SIGKILL');
    }
  };
  await Promise.all(players.map(talk));
  await first.ended;
  expect(acknowledged.length).toBeGreaterThanOrEqual(12);

  const second = await start(folder);
  const back = await sit(second.url, made);
  const kept = new Map(
    back.hellos[0]?.past.flatMap(({ seq, events }) =>
      events.flatMap((event) => (event.type === 'said' ? [[event.text, seq] as const] : [])),
    ),
  );
  for (const { text, seq } of acknowledged) expect(kept.get(text)).toBe(seq);
  const last = back.seq();
  expect(await back.act({ type: 'ready' })).toEqual({ seq: last + 1 });
});

describe('asked to stop', () => {
  test('the server closes every connection with 4001 and ends with 0 within three seconds', async () => {
    const folder = dataFolder();
    const { url, child, ended } = await start(folder);
    const made = await newMatch(url);
    await join(url, made.code);
    const us = await sit(url, made);
    const acks = Array.from({ length: 8 }, (_, i) => us.act({ type: 'say', text: `last words ${i}` }));
    const begin = performance.now();
    child.kill('SIGTERM');
    const answers = await Promise.all(acks);
    expect(await us.left).toBe(4001);
    expect(await ended).toBe(0);
    expect(performance.now() - begin).toBeLessThan(3_000);

    const { url: again } = await start(folder);
    const { body } = await ask<MatchInfo>(`${again}/api/matches/${made.match}`);
    expect(body.status).toBe('live');
    const back = await sit(again, made);
    const seqs = back.hellos[0]?.past.map(({ seq }) => seq) ?? [];
    const durable = answers.flatMap((answer) => (answer && 'seq' in answer ? [answer.seq] : []));
    expect(seqs).toEqual(expect.arrayContaining(durable));
  });
});
