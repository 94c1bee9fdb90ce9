import { describe, expect, test } from 'vitest';
import type { Invitation, Lobby, MatchInfo, Seated } from '../../shared/protocol.ts';
import { sideNames } from '../../shared/scenarios/side-names.ts';
import { scenarioWords } from '../../shared/scenarios/words.ts';
import { boot } from './boot.ts';
import { sit } from './player.ts';
import { ask, join, newMatch, WANTED } from './requests.ts';

function refusal(code: string, status: number) {
  return { status, body: { refusal: { code } } };
}

describe('making a match', () => {
  test('whoever makes it gets a chair, a secret, a code for the other and the host key', async () => {
    const { url } = await boot();
    const made = await newMatch(url, { side: 'cuba' });
    expect(made).toEqual({
      match: expect.stringMatching(/^[a-z2-9]{12}$/),
      seat: 'cuba-1',
      secret: expect.stringMatching(/^[\w-]{32}$/),
      code: expect.stringMatching(/^[A-Z2-9]{3}-[A-Z2-9]{3}$/),
      hostKey: expect.stringMatching(/^[\w-]{32}$/),
      about: expect.anything(),
    });
    const { body } = await ask<MatchInfo>(`${url}/api/matches/${made.match}`);
    const players = { us: null, cuba: { name: 'Ana', kind: 'human' } };
    expect(body).toMatchObject({ match: made.match, status: 'waiting', format: 'short-talks', players });
  });

  test('between strangers nobody is the host', async () => {
    const { url } = await boot();
    expect((await newMatch(url, { opponent: 'anyone' })).hostKey).toBeNull();
  });

  test.each([
    ['an unknown scenario', { scenario: 'atlantis' }, 'unknown-format'],
    ['an unknown format', { format: 'speed-chess' }, 'unknown-format'],
    ['an unknown side', { side: 'eu' }, 'malformed'],
    ['no name', { name: '   ' }, 'malformed'],
    ['a word too many', { admin: true }, 'malformed'],
  ])('%s is refused', async (_, wrong, code) => {
    const { url } = await boot();
    const answer = await ask(`${url}/api/matches`, { ...WANTED, ...wrong });
    expect(answer).toMatchObject({ status: 400, body: { refusal: { code } } });
  });
});

describe('joining by code', () => {
  test('case, spaces and dashes do not matter, and the briefing opens', async () => {
    const { url } = await boot();
    const made = await newMatch(url);
    const typed = ` ${made.code?.toLowerCase().replace('-', ' - ')} `;
    const joined = await join(url, typed);
    expect(joined).toMatchObject({ match: made.match, seat: 'cuba-1', code: null, hostKey: null });
    expect(joined.secret).not.toBe(made.secret);
    const { body } = await ask<MatchInfo>(`${url}/api/matches/${made.match}`);
    expect(body.status).toBe('live');
    expect(body.players.cuba).toEqual({ name: 'Beto', kind: 'human' });
  });

  test('the code tells who invites to what and where one would sit, and nothing more', async () => {
    const { url } = await boot();
    const { match, code } = await newMatch(url, { side: 'cuba', clock: 'double' });
    const invited = () => ask<Invitation>(`${url}/api/codes/${code?.toLowerCase().replace('-', '%20')}`);
    const choices = { clock: 'double', opponent: 'friend', dropOut: 'wait', branch: false };
    const about = { scenario: 'us-cuba-2015', format: 'short-talks', ...choices };
    const host = { name: 'Ana', side: 'cuba' };
    const words = (lang: 'en' | 'es') => {
      const { title, tagline, sides, formats } = scenarioWords('us-cuba-2015', lang);
      return { title, tagline, sides: sideNames({ sides }), format: formats['short-talks'] };
    };
    const told = { ...about, about: { en: words('en'), es: words('es') } };
    expect((await invited()).body).toEqual({ match, ...told, host, freeSide: 'us' });
    await join(url, code);
    expect((await invited()).body).toEqual({ match, ...told, host, freeSide: null });
  });

  test.each(['ABC', 'ZZZZZZ', '%3Cb%3E!!!', 'KMP-7Q0'])('the code %s invites nobody', async (code) => {
    const { url } = await boot();
    expect(await ask(`${url}/api/codes/${code}`)).toMatchObject(refusal('unknown-code', 404));
  });

  test('the code of a match that was cancelled invites nobody', async () => {
    const { url } = await boot();
    const { match, code, hostKey } = await newMatch(url);
    await ask(`${url}/api/matches/${match}/host`, { key: hostKey, cmdId: 'h1', wish: { type: 'cancel' } });
    expect(await ask(`${url}/api/codes/${code}`)).toMatchObject(refusal('over', 409));
  });

  test('a second guest finds the chair taken', async () => {
    const { url } = await boot();
    const { code } = await newMatch(url);
    await join(url, code);
    expect(await ask(`${url}/api/join`, { code, name: 'Carla' })).toMatchObject(refusal('seat-taken', 409));
  });

  test('of two guests at the same moment one sits down', async () => {
    const { url } = await boot();
    const { code } = await newMatch(url);
    const both = await Promise.all(['Beto', 'Carla'].map((name) => ask(`${url}/api/join`, { code, name })));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  test.each(['ZZZ-ZZZ', '', 'KMP', "' or 1=1"])('the code "%s" is unknown', async (code) => {
    const { url } = await boot();
    expect(await ask(`${url}/api/join`, { code, name: 'Carla' })).toMatchObject(refusal('unknown-code', 404));
  });
});

describe('the door', () => {
  test('opens to the secret of the seat, on two devices at once', async () => {
    const { url } = await boot();
    const made = await newMatch(url);
    const [phone, laptop] = [await sit(url, made), await sit(url, made)];
    await join(url, made.code);
    await Promise.all([phone, laptop].map((one) => one.until(() => one.view().phase === 'briefing')));
    expect(laptop.view()).toEqual(phone.view());
    await phone.leave();
    expect(await laptop.act({ type: 'ready' })).toEqual({ seq: 3 });
  });

  test('stays shut to a wrong secret, to the secret of another match and to an unknown match', async () => {
    const { url } = await boot();
    const [made, other] = [await newMatch(url), await newMatch(url)];
    const seat = `${url}/api/matches/${made.match}/seat`;
    expect(await ask(seat, { secret: other.secret })).toMatchObject(refusal('wrong-secret', 403));
    expect(await ask(seat, { secret: 'x'.repeat(32) })).toMatchObject(refusal('wrong-secret', 403));
    expect(await ask(seat, { secret: made.hostKey })).toMatchObject(refusal('wrong-secret', 403));
    const nowhere = `${url}/api/matches/nowhere/seat`;
    expect(await ask(nowhere, { secret: made.secret })).toMatchObject(refusal('unknown-match', 404));
  });

  test('greets with the seat, its brief, the match so far and the code for the other', async () => {
    const { url } = await boot();
    const made = await newMatch(url);
    const us = await sit(url, made);
    const [hello] = us.hellos;
    expect(hello).toMatchObject({ protocol: 1, match: made.match, seat: 'us-1', seq: 1, code: made.code });
    expect(hello?.brief.own?.side).toBe('us');
    expect(hello?.brief.open).toBeNull();
    const cuba = await sit(url, await join(url, made.code));
    expect(cuba.hellos[0]).toMatchObject({ seat: 'cuba-1', code: null });
    await us.until(() => us.hellos.length === 2);
    expect(us.hellos[1]).toMatchObject({ code: null, info: { players: { cuba: { name: 'Beto' } } } });
  });

  test('tells who is connected', async () => {
    const { url } = await boot();
    const made = await newMatch(url);
    const us = await sit(url, made);
    const connected = () => (us.room.state as RoomState).seats?.get('cuba-1')?.connected;
    const cuba = await sit(url, await join(url, made.code));
    await us.until(() => connected() === true);
    await cuba.leave();
    await us.until(() => connected() === false);
  });
});

type RoomState = { seats?: Map<string, { connected: boolean }> };

describe('the lobby', () => {
  const lobby = async (url: string) => (await ask<Lobby>(`${url}/api/lobby`)).body.open;

  test('lists who waits for anyone, and nobody else, until somebody joins', async () => {
    const { url } = await boot();
    await newMatch(url, { opponent: 'friend' });
    const made = await newMatch(url, { opponent: 'anyone', side: 'cuba', clock: 'double' });
    const about = { scenario: 'us-cuba-2015', format: 'short-talks', clock: 'double', name: 'Ana' };
    const [listed] = await lobby(url);
    expect(await lobby(url)).toEqual([
      {
        ...about,
        match: made.match,
        code: made.code,
        freeSide: 'us',
        since: expect.any(Number),
        about: made.about,
      },
    ]);
    expect((await join(url, listed?.code ?? null)).seat).toBe('us-1');
    expect(await lobby(url)).toEqual([]);
  });

  test('forgets whoever has been away for half an hour, but not whoever is there', async () => {
    let late = 0;
    const { url } = await boot({ now: () => Date.now() + late });
    await newMatch(url, { opponent: 'anyone', name: 'Gone' });
    const stays: Seated = await newMatch(url, { opponent: 'anyone', name: 'Here' });
    await sit(url, stays);
    late = 31 * 60_000;
    expect((await lobby(url)).map(({ name }) => name)).toEqual(['Here']);
  });
});

describe('the host', () => {
  test('pauses, extends and resumes with the host key, and nobody else does', async () => {
    const { url } = await boot();
    const made = await newMatch(url, { clock: 'standard' });
    const us = await sit(url, made);
    await join(url, made.code);
    await us.until(() => us.view().phase === 'briefing');
    const host = `${url}/api/matches/${made.match}/host`;
    const wish = { type: 'pause' };
    const stranger = await ask(host, { key: made.secret, cmdId: 'h1', wish });
    expect(stranger).toMatchObject(refusal('wrong-secret', 403));
    const paused = await ask(host, { key: made.hostKey, cmdId: 'h1', wish });
    expect(paused).toMatchObject({ status: 200, body: { seq: 3 } });
    expect(await ask(host, { key: made.hostKey, cmdId: 'h1', wish })).toMatchObject({ body: { seq: 3 } });
    expect(await ask(host, { key: made.hostKey, cmdId: 'h2', wish })).toMatchObject(refusal('paused', 409));
    await us.until(() => us.view().paused !== null);
    expect(await us.act({ type: 'ready' })).toEqual({ code: 'paused' });
    await ask(host, { key: made.hostKey, cmdId: 'h3', wish: { type: 'resume' } });
    await us.until(() => us.view().paused === null);
    expect(await us.act({ type: 'ready' })).toEqual({ seq: 5 });
  });

  test('may not start or play the match', async () => {
    const { url } = await boot();
    const made = await newMatch(url);
    const host = `${url}/api/matches/${made.match}/host`;
    for (const type of ['open', 'pass', 'expire'])
      expect(await ask(host, { key: made.hostKey, cmdId: 'h1', wish: { type } })).toMatchObject(
        refusal('malformed', 400),
      );
  });

  test('never shares command ids with the server: the id "open" is free', async () => {
    const { url } = await boot();
    const made = await newMatch(url);
    await join(url, made.code);
    const host = `${url}/api/matches/${made.match}/host`;
    const cancelled = await ask(host, { key: made.hostKey, cmdId: 'open', wish: { type: 'cancel' } });
    expect(cancelled).toMatchObject({ status: 200, body: { seq: 3 } });
    const { body } = await ask<MatchInfo>(`${url}/api/matches/${made.match}`);
    expect(body.status).toBe('over');
  });
});
