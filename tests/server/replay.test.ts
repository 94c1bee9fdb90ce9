import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { MatchFile, MatchRecord } from '../../shared/rules/record.ts';
import { replay as replayWords } from '../../shared/words/en/replay.ts';
import { boot, dataFolder } from './boot.ts';
import { playOn } from './plain-player.ts';
import { sit } from './player.ts';
import { ask, join, newMatch } from './requests.ts';

const program = new URL('../../server/replay.ts', import.meta.url).pathname;

/** Runs the program as `npm run replay` does for somebody who stands in `folder`. */
function replay(folder: string, ...args: string[]): { status: number | null; out: string; err: string } {
  const env = { ...process.env, INIT_CWD: folder };
  const done = spawnSync(process.execPath, [program, ...args], { env, encoding: 'utf8' });
  return { status: done.status, out: done.stdout, err: done.stderr };
}

/** A finished match, as it is downloaded. */
async function played(): Promise<MatchFile> {
  const { url } = await boot();
  const made = await newMatch(url);
  const players = [await sit(url, made), await sit(url, await join(url, made.code))];
  await Promise.all(players.map((player) => playOn(player)));
  return (await ask<MatchFile>(`${url}/api/matches/${made.match}/file`)).body;
}

function withRecord(file: MatchFile, seq: number, change: (record: MatchRecord) => MatchRecord): MatchFile {
  return { ...file, records: file.records.map((one) => (one.seq === seq ? change(one) : one)) };
}

test('verify tells a whole file from every kind of broken one, and names the first wrong event', async () => {
  const folder = dataFolder();
  const file = await played();
  const write = (name: string, content: unknown) =>
    writeFileSync(`${folder}/${name}`, typeof content === 'string' ? content : JSON.stringify(content));
  const accepted = file.records.find(({ wish }) => wish.type === 'accept')?.seq ?? 0;
  expect(accepted).toBeGreaterThan(0);
  write('good.json', file);
  write(
    'changed.json',
    withRecord(file, accepted, (one) => ({ ...one, events: one.events.slice(0, 1) })),
  );
  write(
    'moved.json',
    withRecord(file, accepted, (one) => ({ ...one, at: one.at + 1 })),
  );
  write('cut.json', { ...file, records: file.records.filter(({ seq }) => seq !== accepted) });
  write('newer.json', { ...file, rules: 99 });
  write('text.json', 'not json');

  const good = replay(folder, 'verify', 'good.json');
  expect(good).toMatchObject({ status: 0, err: '' });
  expect(good.out).toMatch(/^good\.json: ok: \d+ records, ending (ratified|refused at home|time ran out)/);

  const names = ['changed', 'moved', 'cut', 'newer', 'text', 'absent'].map((name) => `${name}.json`);
  const bad = replay(folder, 'verify', ...names, 'good.json');
  expect(bad.status).toBe(1);
  expect(bad.out).toBe(good.out);
  const lines = bad.err.trim().split('\n');
  expect(lines).toHaveLength(names.length);
  const { problems } = replayWords;
  const place = `wrong: record ${accepted}, `;
  expect(lines[0]).toMatch(new RegExp(`^changed.json: ${place}event 2, \\S+: `));
  expect(lines[0]).toContain(problems['decides-otherwise']);
  expect(lines[1]).toMatch(new RegExp(`^moved.json: ${place}accepted.*: `));
  expect(lines[1]).toContain(problems.chain);
  expect(lines[2]).toBe(`cut.json: ${place}${problems['out-of-order']}`);
  expect(lines[3]).toBe(`newer.json: wrong: ${problems.newer}`);
  expect(lines[4]).toBe(`text.json: wrong: ${problems['not-json']}`);
  expect(lines[5]).toBe(`absent.json: wrong: ${problems.unreadable.replace('{reason}', 'ENOENT')}`);
});

test('show prints a match as lines, one for each event', async () => {
  const folder = dataFolder();
  const file = await played();
  writeFileSync(`${folder}/match.json`, JSON.stringify(file));
  const { status, out } = replay(folder, 'show', 'match.json');
  expect(status).toBe(0);
  const lines = out.trim().split('\n');
  expect(lines).toHaveLength(file.records.flatMap(({ events }) => events).length + 1);
  expect(lines[0]).toMatch(/^1 00:00:00 host {3}created us-cuba-2015 short-talks, us \S+, cuba \S+$/);
});

test('without a task or a file it says how to use it', () => {
  for (const args of [[], ['verify'], ['dance', 'x.json']])
    expect(replay(dataFolder(), ...args)).toMatchObject({
      status: 2,
      out: '',
      err: expect.stringContaining('usage'),
    });
});
