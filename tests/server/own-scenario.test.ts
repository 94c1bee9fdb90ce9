import { describe, expect, test } from 'vitest';
import type { Invitation, Lobby, MatchInfo, Replay } from '../../shared/protocol.ts';
import type { MatchFile } from '../../shared/rules/record.ts';
import { verifyFile } from '../../shared/rules/verify.ts';
import { SIDES } from '../../shared/rules/vocabulary.ts';
import { parseScenario } from '../../shared/scenarios/file/parse.ts';
import { scenarioJsonSchema } from '../../shared/scenarios/file/schema.ts';
import { SCENARIO_FILES } from '../../shared/scenarios/files.ts';
import { OWN, ownScenario, SECRET } from '../own-scenario.ts';
import { boot, dataFolder } from './boot.ts';
import { logOf } from './log-of.ts';
import { playOn } from './plain-player.ts';
import { type Player, sit } from './player.ts';
import { ask, join, newMatch, WANTED } from './requests.ts';

const wanted = { scenario: ownScenario(), format: OWN.format } as const;

async function bothSeats(url: string): Promise<readonly [Player, Player]> {
  const made = await newMatch(url, wanted);
  return [await sit(url, made), await sit(url, await join(url, made.code))];
}

function says(frames: readonly Uint8Array[], text: string): boolean {
  return frames.some((frame) => Buffer.from(frame).includes(Buffer.from(text)));
}

describe('a match of a scenario that came as a file', () => {
  test('[VW-6] is played over the wire without a byte of the other side’s instructions before the end', async () => {
    const { url, folder } = await boot();
    const [us, cuba] = await bothSeats(url);
    const late = () => us.view().round === 2 && us.view().phase === 'plenary';
    await Promise.all([us, cuba].map((player) => playOn(player, late)));
    const { match } = us.seated;
    expect(JSON.stringify(await logOf(folder))).toContain(SECRET.cuba);
    expect([says(us.frames, SECRET.us), says(us.frames, SECRET.cuba)]).toEqual([true, false]);
    expect([says(cuba.frames, SECRET.cuba), says(cuba.frames, SECRET.us)]).toEqual([true, false]);
    const open = [
      (await ask<MatchInfo>(`${url}/api/matches/${match}`)).body,
      (await ask<Lobby>(`${url}/api/lobby`)).body,
      (await ask<Replay>(`${url}/api/matches/${match}/frames?as=public`)).body,
    ];
    expect(JSON.stringify(open)).not.toMatch(new RegExp(`${SECRET.us}|${SECRET.cuba}|${SECRET.other}`));

    await Promise.all([us, cuba].map((player) => playOn(player)));
    const brief = us.hellos.at(-1)?.brief;
    for (const side of SIDES)
      expect(JSON.stringify(brief?.words?.en?.variants[side])).toContain(SECRET[side]);
    expect(JSON.stringify(brief)).not.toContain(SECRET.other);
  });

  test('tells whoever has the code or looks for a table what the sides are called, in the language there is', async () => {
    const { url } = await boot();
    const made = await newMatch(url, { ...wanted, opponent: 'anyone' });
    const { body } = await ask<Invitation>(`${url}/api/codes/${made.code}`);
    const { body: lobby } = await ask<Lobby>(`${url}/api/lobby`);
    expect(Object.keys(body.about)).toEqual(['en']);
    expect(body.about.en).toMatchObject({ title: OWN.title, sides: { us: { name: OWN.us } } });
    expect(lobby.open[0]?.about).toEqual(body.about);
    expect(made.about).toEqual(body.about);
  });

  test('goes on after a restart, and its file is verified with all its words', async () => {
    const folder = dataFolder();
    const first = await boot({ folder });
    const before = await bothSeats(first.url);
    await Promise.all(before.map((player) => playOn(player, () => player.view().round === 1)));
    await first.close();
    const second = await boot({ folder });
    const after = await Promise.all(before.map(({ seated }) => sit(second.url, seated)));
    expect(after[0]?.hellos[0]?.brief.words?.en?.title).toBe(OWN.title);
    await Promise.all(after.map((player) => playOn(player)));
    const { body: file } = await ask<MatchFile>(`${second.url}/api/matches/${before[0].seated.match}/file`);
    const verdict = verifyFile(file);
    expect(verdict.ok && verdict.state.setup.words?.en?.sides.cuba.name).toBe(OWN.cuba);
  });

  test('is played by the bot to an end', async () => {
    const { url } = await boot();
    const player = await sit(url, await newMatch(url, { ...wanted, opponent: 'bot' }));
    await playOn(player);
    expect(player.view().ending).not.toBeNull();
  });

  test('is not mistaken for one of the game’s own, whatever its id', async () => {
    const { url } = await boot();
    const scenario = { ...ownScenario(), id: 'us-cuba-2015' };
    const made = await newMatch(url, { ...wanted, scenario });
    const { body } = await ask<MatchInfo>(`${url}/api/matches/${made.match}`);
    expect(body).toMatchObject({ scenario: 'us-cuba-2015', ownScenario: true });
    expect((await sit(url, made)).hellos[0]?.brief.words?.en?.title).toBe(OWN.title);
  });
});

describe('a scenario file that cannot be played', () => {
  test.each([
    ['without words', { ...ownScenario(), words: {} }, 'words'],
    ['with a key that nobody knows', { ...ownScenario(), colour: 'red' }, 'colour'],
    ['that is a list', [], ''],
  ])('%s is refused with the path of what is wrong', async (_, scenario, about) => {
    const { url } = await boot();
    const { status, body } = await ask(`${url}/api/matches`, { ...WANTED, ...wanted, scenario });
    expect({ status, body }).toEqual({
      status: 422,
      body: { refusal: { code: 'unplayable-scenario', about } },
    });
    expect((await ask<Lobby>(`${url}/api/lobby`)).body.open).toEqual([]);
  });

  test('that owns __proto__ is refused and changes no object', async () => {
    const { url } = await boot();
    const scenario = JSON.parse('{"__proto__":{"polluted":true}}');
    expect((await ask(`${url}/api/matches`, { ...WANTED, ...wanted, scenario })).status).toBe(422);
    expect({}).not.toHaveProperty('polluted');
  });

  test('a format that the file does not have is unknown', async () => {
    const { url } = await boot();
    const { status } = await ask(`${url}/api/matches`, { ...WANTED, ...wanted, format: 'short-talks' });
    expect(status).toBe(400);
  });

  test('so many files a minute are read, and then small wishes still are', async () => {
    const { url } = await boot({ now: () => 0 });
    const scenario = { ...ownScenario(), filling: 'x'.repeat(70_000) };
    const many = Array.from({ length: 61 }, () => ask(`${url}/api/matches`, { ...WANTED, scenario }));
    const found = (await Promise.all(many)).map(({ status }) => status).sort();
    expect([found[0], found.at(-1)]).toEqual([422, 429]);
    expect((await ask(`${url}/api/matches`, WANTED)).status).toBe(200);
  });
});

test('a teacher finds the worked example and the schema at addresses that stay', async () => {
  const { url } = await boot();
  const example = await ask(`${url}/api/scenarios/two-shores.json`);
  expect(parseScenario(example.body)).toEqual({ ok: true, file: SCENARIO_FILES['two-shores'] });
  expect((await ask(`${url}/api/scenario.schema.json`)).body).toEqual(scenarioJsonSchema());
  expect((await ask(`${url}/api/scenarios/nowhere.json`)).status).toBe(404);
});
