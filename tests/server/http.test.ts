import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { WRONG_CODES_A_MINUTE } from '../../server/http/code-guesses.ts';
import { boot, dataFolder, type Server } from './boot.ts';
import { ask, newMatch, WANTED } from './requests.ts';

const POLICY = [
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; ",
  "connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; ",
  "frame-ancestors 'none'",
].join('');

/** What a browser sends when somebody follows a link. */
const BROWSER_ACCEPT = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/webp,*/*;q=0.8';

/** A server with a built page of two files. */
async function bootWithPage(): Promise<Server> {
  const dist = dataFolder();
  mkdirSync(`${dist}/assets`);
  writeFileSync(`${dist}/index.html`, '<!doctype html><title>Ninety Miles</title>');
  writeFileSync(`${dist}/assets/main-abc123.js`, 'export {};');
  writeFileSync(`${dist}/icon.svg`, '<svg xmlns="http://www.w3.org/2000/svg"/>');
  return boot({ dist });
}

describe('every answer carries the security headers and allows no other site', () => {
  test.each([
    ['the page', '/', 200],
    ['a file', '/assets/main-abc123.js', 200],
    ['an API answer', '/api/lobby', 200],
    ['an API refusal', '/api/matches/nowhere', 404],
    ['an unknown API', '/api/nothing', 404],
    ['an unknown address', '/no/such/page', 404],
    ['an address that cannot be decoded', '/m/%E0%A4%A', 400],
    ['a way out of the folder', '/assets/..%2f..%2fetc/passwd', 404],
    ['the health check', '/healthz', 200],
  ])('%s', async (_, path, status) => {
    const { url } = await bootWithPage();
    const response = await fetch(url + path, { headers: { Origin: 'https://elsewhere.example' } });
    expect(response.status).toBe(status);
    expect(response.headers.get('Content-Security-Policy')).toBe(POLICY);
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(response.headers.get('Access-Control-Allow-Origin')).toBeNull();
    expect(response.headers.get('X-Powered-By')).toBeNull();
    expect(response.headers.get('Strict-Transport-Security')).toBeNull();
    expect(await response.text()).not.toMatch(/at .*\.(ts|js|mjs):\d+|node_modules/);
  });

  test.each([
    ['/embed/abc', true],
    ['/embed/abc?at=3&as=open', true],
    ['/embed', false],
    ['/embed/abc/def', false],
    ['/embed/..%2freplay', true],
    ['/replay/abc', false],
    ['/m/abc', false],
    ['//embed/abc', false],
  ])('only the page made for it stands in frames of other sites: %s', async (path, framed) => {
    const { url } = await bootWithPage();
    const { headers } = await fetch(url + path, { headers: { Accept: BROWSER_ACCEPT } });
    const policy = framed ? POLICY.replace("frame-ancestors 'none'", 'frame-ancestors *') : POLICY;
    expect(headers.get('Content-Security-Policy')).toBe(policy);
    expect(headers.get('Cross-Origin-Resource-Policy')).toBe(framed ? 'cross-origin' : 'same-origin');
    expect(headers.get('Set-Cookie')).toBeNull();
  });

  test('https is insisted on only where the public address has it', async () => {
    const { url } = await boot({ environment: { PUBLIC_URL: 'https://talks.example.org' } });
    const { headers } = await ask(`${url}/api/lobby`);
    expect(headers.get('Strict-Transport-Security')).toBe('max-age=31536000');
  });
});

describe('the page', () => {
  test.each(['/', '/new', '/join/KMP-7QT', '/m/abc', '/replay', '/replay/abc', '/library'])(
    'is served at %s',
    async (path) => {
      const { url } = await bootWithPage();
      const response = await fetch(url + path);
      expect(response.headers.get('Content-Type')).toContain('text/html');
      expect(response.headers.get('Cache-Control')).toBe('no-cache');
      expect(await response.text()).toMatch(/<title>[^<]*Ninety Miles<\/title>/);
    },
  );

  test('has files that are kept for a year when their name holds a hash', async () => {
    const { url } = await bootWithPage();
    const kept = async (path: string) => (await fetch(url + path)).headers.get('Cache-Control');
    expect(await kept('/assets/main-abc123.js')).toBe('public, max-age=31536000, immutable');
    expect(await kept('/icon.svg')).toBe('no-cache');
  });

  test.each(['/nonsense', '/match/abc', '/m/', '/m/abc/def', '/replay/abc/def'])(
    'says itself that there is nothing at %s',
    async (path) => {
      const { url } = await bootWithPage();
      const response = await fetch(url + path, { headers: { Accept: BROWSER_ACCEPT } });
      expect(response.status).toBe(404);
      expect(response.headers.get('Content-Security-Policy')).toBe(POLICY);
      expect(response.headers.get('Cache-Control')).toBe('no-cache');
      expect(await response.text()).toMatch(/<title>[^<]*Ninety Miles<\/title>/);
    },
  );

  test.each([
    ['a file', '/assets/gone-abc123.js', BROWSER_ACCEPT, 'text/plain'],
    ['a picture', '/favicon.ico', BROWSER_ACCEPT, 'text/plain'],
    ['an API', '/api/nothing', BROWSER_ACCEPT, 'application/json'],
    ['no browser', '/nonsense', '*/*', 'text/plain'],
    ['a program', '/nonsense', 'application/json', 'text/plain'],
  ])('is no answer to %s', async (_, path, accept, type) => {
    const { url } = await bootWithPage();
    const response = await fetch(url + path, { headers: { Accept: accept } });
    expect(response.status).toBe(404);
    expect(response.headers.get('Content-Type')).toContain(type);
  });

  test('says how to build it when it is not built', async () => {
    const { url } = await boot({ dist: dataFolder() });
    const response = await fetch(url);
    expect({ status: response.status, text: await response.text() }).toEqual({
      status: 503,
      text: 'The page is not built yet. Run: npm run build',
    });
  });
});

describe('a request that cannot be read is refused and changes nothing', () => {
  const post = (url: string, body: string, type = 'application/json') =>
    fetch(`${url}/api/matches`, { method: 'POST', headers: { 'Content-Type': type }, body });

  test.each([
    ['broken JSON', '{"scenario":', 'application/json', 400, 'malformed'],
    ['no body', '', 'application/json', 400, 'malformed'],
    ['a form', 'scenario=us-cuba-2015', 'application/x-www-form-urlencoded', 400, 'malformed'],
    ['JSON called text', JSON.stringify(WANTED), 'text/plain', 400, 'malformed'],
    ['an array', '[1,2,3]', 'application/json', 400, 'malformed'],
    ['a bare word', '"hello"', 'application/json', 400, 'malformed'],
    ['an unknown charset', '{}', 'application/json; charset=klingon', 400, 'malformed'],
    [
      '1.2 MB',
      JSON.stringify({ ...WANTED, name: 'x'.repeat(1_200_000) }),
      'application/json',
      413,
      'too-large',
    ],
    [
      'an owner of __proto__',
      '{"__proto__":{"scenario":"us-cuba-2015"}}',
      'application/json',
      400,
      'malformed',
    ],
  ])('%s', async (_, body, type, status, code) => {
    const { url } = await boot();
    const response = await post(url, body, type);
    expect({ status: response.status, body: await response.json() }).toEqual({
      status,
      body: { refusal: { code } },
    });
    expect((await ask<{ open: unknown[] }>(`${url}/api/lobby`)).body.open).toEqual([]);
  });

  test('a failure inside is told without its cause', async () => {
    const scenarios = { broken: { formats: [{ id: 'short-talks' }] } as never };
    const { url } = await boot({ scenarios });
    const answer = await ask(`${url}/api/matches`, { ...WANTED, scenario: 'broken' });
    expect(answer).toMatchObject({ status: 503, body: { refusal: { code: 'busy' } } });
    expect(JSON.stringify(answer.body)).toBe('{"refusal":{"code":"busy"}}');
  });
});

describe('the number of requests from one address', () => {
  test('lets a class of forty in at once, and then some', async () => {
    const { url } = await boot();
    const made = await Promise.all(Array.from({ length: 40 }, () => newMatch(url)));
    const seats = made.map(({ match, secret }) => ask(`${url}/api/matches/${match}/seat`, { secret }));
    expect((await Promise.all(seats)).every(({ status }) => status === 200)).toBe(true);
  });

  test('counts wrong codes at every door together, and lets them be tried again a minute later', async () => {
    let at = 0;
    const { url } = await boot({ now: () => at });
    const { code } = await newMatch(url);
    const look = (typed: string | null) => ask(`${url}/api/codes/${typed}`);
    const sit = () => ask(`${url}/api/join`, { code: 'KMP-7QT', name: 'Mallory' });
    const enter = () => ask(`${url}/api/classes/join`, { code: 'KMP-7QT', name: 'Mallory' });
    const rejoin = () => ask(`${url}/api/classes/rejoin`, { code: 'KMP-7QT' });
    const doors = [() => look('KMP-7QT'), sit, enter, rejoin];
    const tries = Array.from({ length: WRONG_CODES_A_MINUTE }, (_, i) => doors[i % doors.length]?.());
    expect((await Promise.all(tries)).map((answer) => answer?.status)).toEqual(tries.map(() => 404));
    for (const door of [...doors, () => look(code)])
      expect(await door()).toMatchObject({
        status: 429,
        body: { refusal: { code: 'too-many-wrong-codes' } },
      });
    at = 60_000;
    expect([(await sit()).status, (await look(code)).status]).toEqual([404, 200]);
  });

  test('never counts a right code: forty look it up again and again', async () => {
    const { url } = await boot({ now: () => 0 });
    const { code } = await newMatch(url);
    for (let i = 0; i < 20; i += 1) {
      const looks = await Promise.all(Array.from({ length: 40 }, () => ask(`${url}/api/codes/${code}`)));
      expect(looks.every(({ status }) => status === 200)).toBe(true);
    }
  });

  test('never counts a post that succeeds: a school comes through its doors all at once', async () => {
    const { url } = await boot({ now: () => 0 });
    const { match, secret } = await newMatch(url);
    for (let i = 0; i < 35; i += 1) {
      const doors = await Promise.all(
        Array.from({ length: 20 }, () => ask(`${url}/api/matches/${match}/seat`, { secret })),
      );
      expect(doors.every(({ status }) => status === 200)).toBe(true);
    }
  });

  test('counts refused posts of every kind, and takes posts again a minute later', async () => {
    let at = 0;
    const { url } = await boot({ now: () => at });
    const post = () => ask(`${url}/api/matches/nobody/seat`, { secret: 'x'.repeat(32) });
    for (let i = 0; i < 30; i += 1) await Promise.all(Array.from({ length: 20 }, post));
    expect(await post()).toMatchObject({ status: 429, body: { refusal: { code: 'rate' } } });
    at = 60_000;
    expect((await post()).status).toBe(404);
  });
});
