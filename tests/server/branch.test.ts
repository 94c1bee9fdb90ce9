import { describe, expect, test } from 'vitest';
import type { Invitation, MatchInfo, NewBranch, Replay, Seated } from '../../shared/protocol.ts';
import type { MatchFile } from '../../shared/rules/record.ts';
import type { Setup } from '../../shared/rules/setup.ts';
import { verifyFile } from '../../shared/rules/verify.ts';
import { other, SIDES } from '../../shared/rules/vocabulary.ts';
import { OWN, ownScenario } from '../own-scenario.ts';
import { boot, dataFolder } from './boot.ts';
import { clientFolder } from './client-folder.ts';
import { includes, look } from './listening.ts';
import { logOf } from './log-of.ts';
import { overheardAt } from './overheard.ts';
import { playOn } from './plain-player.ts';
import { type Player, sit } from './player.ts';
import { ask, join, newMatch } from './requests.ts';
import { compileSecrets } from './secret-setup.ts';

const REMARK = 'Marta said that nobody at home would ever know';

type Original = { readonly match: string; readonly file: MatchFile };

/** Two people play to the end, and say something that is nobody else's affair. */
async function original(url: string): Promise<Original> {
  const made = await newMatch(url);
  const players = [await sit(url, made), await sit(url, await join(url, made.code))];
  await players[0]?.act({ type: 'say', text: REMARK });
  await Promise.all(players.map((player) => playOn(player)));
  await Promise.all(players.map((player) => player.leave()));
  const { body: file } = await ask<MatchFile>(`${url}/api/matches/${made.match}/file`);
  return { match: made.match, file };
}

function stepWith(file: MatchFile, type: string): number {
  return file.records.find(({ events }) => events.some((event) => event.type === type))?.seq ?? 0;
}

const WISHED: Omit<NewBranch, 'from' | 'at'> = {
  side: 'cuba',
  opponent: 'friend',
  clock: 'off',
  name: 'Eva',
};

async function branch(url: string, wanted: Pick<NewBranch, 'from' | 'at'> & Partial<NewBranch>) {
  const { status, body } = await ask<Seated>(`${url}/api/branches`, { ...WISHED, ...wanted });
  if (status !== 200) throw new Error(JSON.stringify(body));
  return body;
}

async function bothSeats(url: string, made: Seated): Promise<readonly [Player, Player]> {
  return [await sit(url, made), await sit(url, await join(url, made.code, 'Noa'))];
}

describe('a branch of a match of this server', () => {
  test('waits for a friend, goes on at the step with both, and tells at its end how the original ended', async () => {
    const { url } = await boot();
    const { match, file } = await original(url);
    const at = stepWith(file, 'press-opened');
    const made = await branch(url, { from: match, at });
    const { body: invitation } = await ask<Invitation>(`${url}/api/codes/${made.code}`);
    expect(invitation).toMatchObject({ branch: true, freeSide: 'us', host: { name: 'Eva', side: 'cuba' } });
    const cuba = await sit(url, made);
    expect(cuba.view()).toMatchObject({ phase: 'lobby', menu: {} });
    expect(cuba.hellos[0]?.brief.branch).toMatchObject({ match, original: null });

    const us = await sit(url, await join(url, made.code, 'Noa'));
    await cuba.until(() => cuba.view().phase === 'press');
    expect(us.view()).toMatchObject({ round: 1, menu: { press: true } });
    await Promise.all([us, cuba].map((player) => playOn(player)));
    await us.until(() => us.hellos.at(-1)?.brief.branch?.original != null);
    expect(us.hellos.at(-1)?.brief.branch?.original).toMatchObject({
      ending: file.records.at(-1)?.events.find((event) => event.type === 'ended')?.ending,
    });
    expect([...us.frames, ...cuba.frames].some((frame) => includes([frame], Buffer.from(REMARK)))).toBe(
      false,
    );

    const own = await ask<MatchFile>(`${url}/api/matches/${made.match}/file`);
    expect(verifyFile(own.body)).toMatchObject({ ok: true });
    expect(JSON.stringify(own.body)).not.toMatch(new RegExp(`${REMARK}|Ana|Beto`));
    const again = await branch(url, { from: made.match, at: 9, opponent: 'bot' });
    expect(again.match).not.toBe(made.match);
  });

  test('against the bot begins at once and comes to an end, from its last step too', async () => {
    const { url } = await boot();
    const { match, file } = await original(url);
    const { length } = file.records;
    const player = await sit(
      url,
      await branch(url, { from: match, at: length, opponent: 'bot', side: 'us' }),
    );
    expect(player.view().waitsFor).toContain('us');
    await playOn(player);
    expect(player.view().ending).not.toBeNull();
    const info = await ask<MatchInfo>(`${url}/api/matches/${player.seated.match}`);
    expect(info.body.players).toMatchObject({ us: { name: 'Eva' }, cuba: { kind: 'bot' } });
    // Half of it was played by others, who were not asked.
    const { secret } = player.seated;
    const wish = { secret, listed: true };
    const refused = await ask(`${url}/api/matches/${player.seated.match}/listing`, wish);
    expect(refused).toMatchObject({ status: 409, body: { refusal: { code: 'not-for-the-library' } } });
  });

  test('takes the clocks of the format, for whoever chose one, though the original had none', async () => {
    let now = 1_900_000_000_000;
    const { url } = await boot({ now: () => now });
    const { match, file } = await original(url);
    now += 5_000;
    const at = stepWith(file, 'press-opened');
    const [us] = await bothSeats(url, await branch(url, { from: match, at, clock: 'double' }));
    await us.until(() => us.view().phase === 'press');
    expect(us.view().deadline).toBe(now + 80_000);
  });

  test('is there after a restart, waiting or live, at the same place', async () => {
    const folder = dataFolder();
    const first = await boot({ folder });
    const { match, file } = await original(first.url);
    const at = stepWith(file, 'press-opened');
    const waiting = await branch(first.url, { from: match, at });
    const live = await branch(first.url, { from: match, at });
    const players = await bothSeats(first.url, live);
    await players[0].act({ type: 'press', line: 'firm' });
    const before = await Promise.all(players.map(async (player) => player.view().phase));
    await first.close();
    const second = await boot({ folder });
    const after = await Promise.all(players.map(({ seated }) => sit(second.url, seated)));
    expect(after.map((player) => player.view().phase)).toEqual(before);
    expect(after[0]?.view().own?.choice).toEqual({ press: 'firm' });
    await Promise.all(after.map((player) => playOn(player)));
    expect(after[0]?.view().ending).not.toBeNull();
    const late = await bothSeats(second.url, waiting);
    await late[0].until(() => late[0].view().phase === 'press');
  });

  test('tells no byte of the other side, of its seed or of news to come', async () => {
    const { url, folder } = await boot({ compile: compileSecrets, dist: clientFolder() });
    const { match, file } = await original(url);
    const [created] = file.records[0]?.events ?? [];
    const { setup } = created as { readonly setup: Setup };
    const made = await branch(url, { from: match, at: stepWith(file, 'turn-opened') });
    const [cuba, us] = await bothSeats(url, made);
    const late = ({ view }: Player) => view().round === 2 && view().phase === 'plenary';
    await Promise.all([us, cuba].map((player) => playOn(player, () => late(player))));
    const heard: string[] = [];
    for (const path of overheardAt(made.match, made.code))
      heard.push(await (await fetch(url + path, { headers: { Accept: 'text/html, */*' } })).text());
    expect(us.view().ending).toBeNull();
    const facts = (await logOf(folder, made.match)).flatMap(({ events }) => events);
    const branched = facts.find((event) => event.type === 'branched');
    const { seed } = branched as { readonly seed: string };
    const open = Buffer.from(heard.join('\n'));
    const decoded = { us: [us.hellos, us.steps], cuba: [cuba.hellos, cuba.steps] };
    for (const side of SIDES) {
      const { frames } = side === 'us' ? us : cuba;
      for (const one of [seed, setup.seed]) {
        look(side, setup, { frames, decoded: decoded[side], seed: one });
        look(other(side), setup, { frames: [open], decoded: [], seed: one });
      }
    }
  });
});

test('a branch of a scenario that came as a file keeps its words, on this server and from a match file', async () => {
  const { url } = await boot();
  const wanted = { scenario: ownScenario(), format: OWN.format, clock: 'double' } as const;
  const first = await newMatch(url, wanted);
  await join(url, first.code);
  const cancel = { key: first.hostKey, cmdId: 'cancel', wish: { type: 'cancel' } };
  expect((await ask(`${url}/api/matches/${first.match}/host`, cancel)).status).toBe(200);
  const { body: file } = await ask<MatchFile>(`${url}/api/matches/${first.match}/file`);
  const [created] = file.records[0]?.events ?? [];
  const { clocks } = (created as { readonly setup: Setup }).setup;
  for (const from of [first.match, file]) {
    const made = await branch(url, { from, at: 2, clock: 'double' });
    const { body } = await ask<Invitation>(`${url}/api/codes/${made.code}`);
    expect(body.about.en).toMatchObject({ title: OWN.title, sides: { us: { name: OWN.us } } });
    const [cuba] = await bothSeats(url, made);
    await cuba.until(() => cuba.view().phase === 'briefing');
    const factor = from === file ? 2 : 1;
    expect(cuba.hellos.at(-1)?.brief.clocks?.turn).toBe((clocks?.turn ?? 0) * factor);
    expect(cuba.hellos[0]?.brief.words?.en?.title).toBe(OWN.title);
  }
});

describe('what is no finished match of this server', () => {
  test('is refused, and gives no position away', async () => {
    const { url } = await boot();
    const live = await newMatch(url);
    await join(url, live.code);
    const cases = [
      [{ from: live.match, at: 1 }, 409, 'not-over-yet'],
      [{ from: 'nowhere', at: 1 }, 404, 'unknown-match'],
      [{ from: live.match, at: 0 }, 400, 'malformed'],
      [{ from: live.match, at: 1, opponent: 'anyone' }, 400, 'malformed'],
      [{ from: live.match, at: 1, name: ' ' }, 400, 'malformed'],
    ] as const;
    for (const [wanted, status, code] of cases)
      expect(await ask(`${url}/api/branches`, { ...WISHED, ...wanted })).toMatchObject({
        status,
        body: { refusal: { code } },
      });
    const { body } = await ask<Replay>(`${url}/api/matches/${live.match}/frames?as=public`);
    expect(body.info.status).toBe('live');
  });
});
