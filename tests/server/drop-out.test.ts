import { describe, expect, test } from 'vitest';
import type { Ack, DropOut, NewMatch, Seated } from '../../shared/protocol.ts';
import { verifyRecords } from '../../shared/rules/verify.ts';
import type { SeatId } from '../../shared/rules/vocabulary.ts';
import { boot, dataFolder, type Server } from './boot.ts';
import { logOf } from './log-of.ts';
import { playOn } from './plain-player.ts';
import { type Player, sit } from './player.ts';
import { ask, join, newMatch } from './requests.ts';

/** Long enough to sit down on a busy machine: a match whose players come later than that has ended. */
const SOON = { absence: 30, desertion: 600 };
/** For whatever is not to act in a test. */
const NEVER = 3_600_000;

type Table = { readonly made: Seated; readonly joined: Seated; readonly us: Player; readonly cuba: Player };

async function seatBoth({ url }: Server, dropOut: DropOut, wanted: Partial<NewMatch> = {}): Promise<Table> {
  const made = await newMatch(url, { dropOut, ...wanted });
  const us = await sit(url, made);
  const joined = await join(url, made.code);
  const cuba = await sit(url, joined);
  await us.until(() => us.view().phase === 'briefing');
  return { made, joined, us, cuba };
}

function hostWish({ url }: Server, { match, hostKey }: Seated, type: 'pause' | 'resume') {
  return ask(`${url}/api/matches/${match}/host`, { key: hostKey, cmdId: `host-${type}`, wish: { type } });
}

type Chair = { readonly kind: string; readonly connected: boolean };

/** A chair as the room's state shows it to a player. */
function chairOf({ room }: Player, seat: SeatId): Chair | undefined {
  const chair = (room.state as { seats?: Map<string, Chair> }).seats?.get(seat);
  return chair && { kind: chair.kind, connected: chair.connected };
}

/** Whoever was left before this is called has been away for long enough: another table that is left now shows it. */
async function absenceOver(server: Server): Promise<void> {
  const { us, cuba } = await seatBoth(server, 'pause');
  await cuba.leave();
  await us.until(() => us.view().paused !== null);
}

describe('pause', () => {
  test('stops the clock of a match whose player stays away, until that player is back', async () => {
    const server = await boot({ ...SOON, desertion: NEVER });
    const { us, cuba, joined } = await seatBoth(server, 'pause');
    await us.until(() => us.view().paused === null);
    await cuba.leave();
    await us.until(() => us.view().paused !== null);
    await sit(server.url, joined);
    await us.until(() => us.view().paused === null);
    expect(await us.act({ type: 'ready' })).toHaveProperty('seq');
  });

  test('is lifted only when the last one is back', async () => {
    const server = await boot({ ...SOON, desertion: NEVER });
    const { us, cuba, made, joined } = await seatBoth(server, 'pause');
    await cuba.leave();
    await us.until(() => us.view().paused !== null);
    await us.leave();
    const back = await sit(server.url, joined);
    // Whatever the first return would have lifted is lifted before this is acknowledged.
    await back.act({ type: 'say', text: 'I am back' });
    expect(back.view().paused).not.toBeNull();
    await sit(server.url, made);
    await back.until(() => back.view().paused === null);
  });

  test('leaves the pause of the host to the host', async () => {
    const server = await boot({ ...SOON, desertion: NEVER });
    const { us, cuba, made, joined } = await seatBoth(server, 'pause');
    expect((await hostWish(server, made, 'pause')).status).toBe(200);
    await us.until(() => us.view().paused !== null);
    await cuba.leave();
    const back = await sit(server.url, joined);
    await back.act({ type: 'say', text: 'I am back' });
    await us.act({ type: 'say', text: 'so I see' });
    expect(back.view().paused).not.toBeNull();
    expect((await hostWish(server, made, 'resume')).status).toBe(200);
    await back.until(() => back.view().paused === null);
  });

  test('that was lifted by hand stays lifted until that player has been here again', async () => {
    const server = await boot({ ...SOON, desertion: NEVER });
    const { us, cuba, made, joined } = await seatBoth(server, 'pause');
    await cuba.leave();
    await us.until(() => us.view().paused !== null);
    expect((await hostWish(server, made, 'resume')).status).toBe(200);
    await us.leave();
    const host = await sit(server.url, made);
    await absenceOver(server);
    await host.act({ type: 'say', text: 'we go on' });
    expect(host.view().paused).toBeNull();
    await (await sit(server.url, joined)).leave();
    await host.until(() => host.view().paused !== null);
  });

  test('that was lifted by hand is none that a later absence leaves behind', async () => {
    const server = await boot({ ...SOON, desertion: NEVER });
    const { us, cuba, made } = await seatBoth(server, 'pause');
    await cuba.leave();
    await us.until(() => us.view().paused !== null);
    const lifted = await hostWish(server, made, 'resume');
    expect(lifted).toMatchObject({ status: 200, body: { seq: expect.any(Number) } });
    await us.leave();
    await absenceOver(server);
    const host = await sit(server.url, made);
    await host.until(() => host.view().paused === null);
    // Before that there may be one more, of whoever was slow to sit down at first.
    const since = host.hellos[0]?.past.filter(({ seq }) => seq > (lifted.body as Ack).seq) ?? [];
    const pauses = since.flatMap(({ events }) => events).filter(({ type }) => type === 'paused');
    expect(pauses).toHaveLength(1);
  });

  test('that was lifted by hand stays lifted over a restart', async () => {
    const folder = dataFolder();
    const first = await boot({ ...SOON, folder, desertion: NEVER });
    const { us, cuba, made } = await seatBoth(first, 'pause');
    await cuba.leave();
    await us.until(() => us.view().paused !== null);
    expect((await hostWish(first, made, 'resume')).status).toBe(200);
    await first.close();
    const second = await boot({ ...SOON, folder, desertion: NEVER });
    const host = await sit(second.url, made);
    await absenceOver(second);
    await host.act({ type: 'say', text: 'we go on' });
    expect(host.view().paused).toBeNull();
  });

  test('of before a restart is lifted after it', async () => {
    const folder = dataFolder();
    const first = await boot({ ...SOON, folder });
    const { us, cuba, made, joined } = await seatBoth(first, 'pause');
    await cuba.leave();
    await us.until(() => us.view().paused !== null);
    await first.close();
    const second = await boot({ absence: NEVER, folder });
    const again = await sit(second.url, made);
    expect(again.view().paused).not.toBeNull();
    await sit(second.url, joined);
    await again.until(() => again.view().paused === null);
  });
});

describe('a bot', () => {
  test('takes over, plays by the rules and hands back', async () => {
    const folder = dataFolder();
    const server = await boot({ ...SOON, folder });
    const { us, cuba, joined } = await seatBoth(server, 'bot');
    await cuba.leave();
    await playOn(us, () => us.view().round === 1 && us.view().phase === 'plenary');
    const back = await sit(server.url, joined);
    const since = back.seq();
    await Promise.all([playOn(us), playOn(back)]);
    const records = await logOf(folder);
    expect(verifyRecords(records)).toMatchObject({ ok: true, state: { ending: us.view().ending } });
    const theirs = records.filter(({ seat }) => seat === 'cuba-1');
    expect(theirs.some(({ seq, cmdId }) => seq <= since && cmdId.startsWith('bot-'))).toBe(true);
    // What was on its way into the log when the player came may still be in front of the first look at the table.
    const after = theirs.filter(({ seq }) => seq > since);
    expect(after.length).toBeGreaterThan(0);
    expect(after.filter(({ cmdId }) => cmdId.startsWith('bot-'))).toEqual([]);
  });

  test('is named in the room while it plays, also to whoever comes later', async () => {
    const server = await boot(SOON);
    const { us, cuba, made, joined } = await seatBoth(server, 'bot');
    expect(chairOf(us, 'cuba-1')).toEqual({ kind: 'human', connected: true });
    await cuba.leave();
    await us.until(() => chairOf(us, 'cuba-1')?.kind === 'bot');
    expect(chairOf(us, 'cuba-1')).toEqual({ kind: 'bot', connected: false });
    await us.leave();
    const again = await sit(server.url, made);
    await again.until(() => chairOf(again, 'cuba-1') !== undefined);
    expect(chairOf(again, 'cuba-1')).toEqual({ kind: 'bot', connected: false });
    await sit(server.url, joined);
    await again.until(() => chairOf(again, 'cuba-1')?.connected === true);
    expect(chairOf(again, 'cuba-1')).toEqual({ kind: 'human', connected: true });
  });

  test('drops what it was thinking about when the player returns', async () => {
    const asked: (() => void)[] = [];
    const thinking = new Promise<void>((resolve) => asked.push(resolve));
    const botPause = () => {
      for (const answer of asked) answer();
      return 2_000;
    };
    const server = await boot({ ...SOON, botPause });
    const { us, cuba, joined } = await seatBoth(server, 'bot');
    await cuba.leave();
    await thinking;
    const back = await sit(server.url, joined);
    // A thought that began later, at another table, shows that the time for this one is over.
    const other = await seatBoth(server, 'bot');
    await other.us.act({ type: 'ready' });
    await other.cuba.leave();
    await other.us.until(() => other.us.view().phase !== 'briefing');
    const said = await us.act({ type: 'say', text: 'still thinking?' });
    expect(said).toEqual({ seq: 3 });
    expect(us.view().chosen.cuba).toBe(false);
    expect(await back.act({ type: 'ready' })).toEqual({ seq: 4 });
  });

  test('may take over among strangers too, and from whoever never came back after a restart', async () => {
    const folder = dataFolder();
    const first = await boot({ folder, absence: NEVER });
    const { made } = await seatBoth(first, 'bot', { opponent: 'anyone' });
    await first.close();
    const second = await boot({ ...SOON, folder });
    const us = await sit(second.url, made);
    await playOn(us);
    expect(us.view().ending).not.toBeNull();
  });
});

describe('end', () => {
  test('ends a match that a player has left for good', async () => {
    const server = await boot({ ...SOON, absence: NEVER });
    const { us, cuba } = await seatBoth(server, 'end');
    await cuba.leave();
    await us.until(() => us.view().ending !== null);
    expect(us.view().ending).toEqual({ type: 'cancelled' });
  });

  test('spares a match in which nobody but the creator has sat down', async () => {
    const server = await boot(SOON);
    const waiting = await newMatch(server.url, { dropOut: 'end' });
    const { us, cuba } = await seatBoth(server, 'end');
    await cuba.leave();
    // The match that was left later is ended: the time of the one that waits is over too.
    await us.until(() => us.view().ending !== null);
    const creator = await sit(server.url, waiting);
    expect(creator.view()).toMatchObject({ phase: 'lobby', ending: null });
  });
});

describe('by correspondence', () => {
  test.each(['pause', 'bot', 'end'] as const)(
    'nothing may happen when a player is away: %s',
    async (dropOut) => {
      const { url } = await boot(SOON);
      const wanted = { format: 'correspondence', dropOut };
      await expect(newMatch(url, wanted)).rejects.toThrow('away-by-post');
    },
  );
});

describe('wait', () => {
  test.each([
    { what: 'what was chosen', wanted: { dropOut: 'wait' } },
    { what: 'what holds when nothing was chosen', wanted: {} },
    { what: 'what strangers get for a pause', wanted: { dropOut: 'pause', opponent: 'anyone' } },
    { what: 'what strangers get for an end', wanted: { dropOut: 'end', opponent: 'anyone' } },
  ] as const)('is $what: an empty chair stays empty', async ({ wanted }) => {
    const server = await boot(SOON);
    const made = await newMatch(server.url, wanted);
    const us = await sit(server.url, made);
    const cuba = await sit(server.url, await join(server.url, made.code));
    await us.until(() => us.view().phase === 'briefing');
    const seq = us.seq();
    await cuba.leave();
    // A match that is left later and ends shows that the time is over.
    const other = await seatBoth(server, 'end');
    await other.cuba.leave();
    await other.us.until(() => other.us.view().ending !== null);
    expect(await us.act({ type: 'say', text: 'hello?' })).toEqual({ seq: seq + 1 });
    expect(us.view()).toMatchObject({ paused: null, ending: null, chosen: { cuba: false } });
  });
});
