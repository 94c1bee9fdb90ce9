import { describe, expect, test } from 'vitest';
import { isByBot } from '../../server/bot-command.ts';
import { participationRow } from '../../server/exports/participation-rows.ts';
import type { MatchInfo } from '../../shared/protocol.ts';
import { verifyRecords } from '../../shared/rules/verify.ts';
import { boot, dataFolder } from './boot.ts';
import { logOf } from './log-of.ts';
import { playOn } from './plain-player.ts';
import { sit } from './player.ts';
import { ask, newMatch } from './requests.ts';

describe('a bot', () => {
  test('takes the other chair at once and plays to the end by the rules', async () => {
    const { url, folder } = await boot();
    const made = await newMatch(url, { opponent: 'bot' });
    expect(made.code).toBeNull();
    const us = await sit(url, made);
    expect(us.hellos[0]?.info.players.cuba).toEqual({ name: 'aspiration', kind: 'bot' });
    expect(us.view().phase).toBe('briefing');
    await playOn(us);
    const records = await logOf(folder);
    expect(verifyRecords(records)).toMatchObject({ ok: true, state: { ending: us.view().ending } });
    const [own, bots] = [records.filter(({ seat }) => seat === 'us-1'), records.filter(isByBot)];
    expect(records.filter(({ seat }) => seat === 'cuba-1')).toEqual(bots);
    expect([own.some(isByBot), bots.length > 3]).toEqual([false, true]);
    // What a bot did for somebody is not what they did.
    const row = participationRow({
      ...{ name: 'Leo', alias: null, otherSide: null, sentence: null },
      at: { table: 1, match: made.match, seat: 'cuba-1', records, reflection: null, caucus: 0 },
    });
    expect(row).toMatchObject({ turns: 0, packages: 0, accepted: 0, by_bot: bots.length });
  });

  test('is shown as connected and as a bot', async () => {
    const { url } = await boot();
    const us = await sit(url, await newMatch(url, { opponent: 'bot' }));
    const chair = () =>
      (us.room.state as { seats?: Map<string, { connected: boolean; kind: string }> }).seats?.get('cuba-1');
    await us.until(() => chair()?.connected === true);
    expect(chair()?.kind).toBe('bot');
  });

  test('keeps its chair through a restart and goes on', async () => {
    const folder = dataFolder();
    const first = await boot({ folder });
    const made = await newMatch(first.url, { opponent: 'bot' });
    const before = await sit(first.url, made);
    await playOn(before, () => before.view().round === 1);
    await first.close();
    const second = await boot({ folder });
    const { body } = await ask<MatchInfo>(`${second.url}/api/matches/${made.match}`);
    expect(body.players.cuba?.kind).toBe('bot');
    const after = await sit(second.url, made);
    await playOn(after);
    expect(after.view().ending).not.toBeNull();
  });

  test('that was thinking when the server stopped moves by itself after the restart', async () => {
    const folder = dataFolder();
    const first = await boot({ folder, botPause: () => 3_600_000 });
    const made = await newMatch(first.url, { opponent: 'bot' });
    await (await sit(first.url, made)).act({ type: 'ready' });
    await first.close();
    const second = await boot({ folder });
    const us = await sit(second.url, made);
    await us.until(() => us.view().phase !== 'briefing');
  });

  test('lets the people on the other side read before it is ready, and is so at once when they are', async () => {
    const pauses: number[] = [];
    const botPause = () => pauses.push(1) * 0;
    const { url } = await boot({ botPause });
    const us = await sit(url, await newMatch(url, { opponent: 'bot' }));
    await expect.poll(() => pauses.length).toBe(1);
    await us.act({ type: 'say', text: 'I am reading' });
    expect(us.view()).toMatchObject({ phase: 'briefing', chosen: { us: false, cuba: false } });
    await us.act({ type: 'ready' });
    await us.until(() => us.view().phase !== 'briefing');
  });

  test('waits before it moves, and not at all while the match is paused', async () => {
    const pauses: number[] = [];
    const botPause = () => {
      pauses.push(1);
      return 40;
    };
    const { url } = await boot({ botPause });
    const made = await newMatch(url, { opponent: 'bot' });
    const us = await sit(url, made);
    const host = `${url}/api/matches/${made.match}/host`;
    const wish = (type: string) => ask(host, { key: made.hostKey, cmdId: type, wish: { type } });
    await expect.poll(() => pauses.length).toBeGreaterThan(0);
    expect((await wish('pause')).status).toBe(200);
    await us.until(() => us.view().paused !== null);
    const [seq, thoughts] = [us.seq(), pauses.length];
    expect(await us.act({ type: 'say', text: 'are you there?' })).toEqual({ seq: seq + 1 });
    expect(pauses.length).toBe(thoughts);
  });
});
