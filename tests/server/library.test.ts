// biome-ignore lint/correctness/noUnresolvedImports: Biome's list of built-in modules is older than node:sqlite.
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { fiveNumbers } from '../../server/library/five-numbers.ts';
import type { Library, Listing, Spread } from '../../shared/library-protocol.ts';
import type { NewMatch, Seated } from '../../shared/protocol.ts';
import { builtInWords } from '../../shared/scenarios/words.ts';
import { boot } from './boot.ts';
import { playOn } from './plain-player.ts';
import { sit } from './player.ts';
import { ask, join, newMatch } from './requests.ts';

type Both = { readonly us: Seated; readonly cuba: Seated };

async function seated(url: string, wanted: Partial<NewMatch> = {}): Promise<Both> {
  const us = await newMatch(url, wanted);
  return { us, cuba: await join(url, us.code) };
}

async function played(url: string, wanted?: Partial<NewMatch>): Promise<Both> {
  const both = await seated(url, wanted);
  await Promise.all([sit(url, both.us), sit(url, both.cuba)].map(async (player) => playOn(await player)));
  return both;
}

const say = (url: string, { match, secret }: Pick<Seated, 'match' | 'secret'>, body: object = {}) =>
  ask<Listing>(`${url}/api/matches/${match}/listing`, { secret, ...body });
const listIn = async (url: string, search = '') => (await ask<Library>(`${url}/api/library${search}`)).body;

test('a match is listed when both players said yes, and leaves the list when one takes it back', async () => {
  const { url, folder, close } = await boot();
  const { us, cuba } = await played(url);
  expect((await say(url, us)).body).toEqual({ own: null, proposed: false, listed: false });
  expect((await say(url, us, { listed: true })).body).toEqual({ own: true, proposed: false, listed: false });
  expect((await listIn(url)).matches).toEqual([]);
  // What the other said is theirs: one's own answer stays one's own.
  expect((await say(url, cuba)).body).toEqual({ own: null, proposed: false, listed: false });
  expect((await say(url, cuba, { listed: true })).body).toEqual({ own: true, proposed: false, listed: true });

  const { body: table } = await ask<{
    results: { side: string; score: number; walk_away: number; gain: number }[];
  }>(`${url}/api/matches/${us.match}/data.json`);
  const sides = Object.fromEntries(
    table.results.map(({ side, score, walk_away, gain }) => [
      side,
      { score: Math.round(10 * score), beside: Math.round(10 * (score - walk_away)), gain },
    ]),
  );
  const { matches, total, pages } = await listIn(url);
  expect({ total, pages }).toEqual({ total: 1, pages: 1 });
  expect(matches).toMatchObject([
    { match: us.match, scenario: 'us-cuba-2015', format: 'short-talks', sides },
  ]);
  const text = JSON.stringify(matches);
  for (const name of ['Ana', 'Beto']) expect(text).not.toContain(name);

  // The rows are a copy of what the logs say: a server that misses them writes them again.
  await close();
  const db = new DatabaseSync(`${folder}/ninety-miles.sqlite`);
  db.exec('delete from outcomes');
  db.close();
  const again = await boot({ folder });
  expect((await listIn(again.url)).matches).toEqual(matches);

  expect((await say(again.url, us, { listed: false })).body).toEqual({
    own: false,
    proposed: false,
    listed: false,
  });
  expect((await listIn(again.url)).matches).toEqual([]);
});

test('who found an opponent in the open is proposed to say yes, and still nothing is listed before both do', async () => {
  const { url } = await boot();
  const { us } = await played(url, { opponent: 'anyone' });
  expect((await say(url, us)).body).toEqual({ own: null, proposed: true, listed: false });
  expect((await listIn(url)).total).toBe(0);
});

test('against the bot one yes is enough', async () => {
  const { url } = await boot();
  const alone = await newMatch(url, { opponent: 'bot', format: 'first-steps', scenario: 'first-steps' });
  await playOn(await sit(url, alone));
  expect((await say(url, alone, { listed: true })).body.listed).toBe(true);
  expect((await listIn(url, '?scenario=first-steps')).total).toBe(1);
  expect((await listIn(url, '?scenario=us-cuba-2015')).total).toBe(0);
});

test('only the owner of a seat speaks for it, after the end, about a match that was played', async () => {
  const { url } = await boot();
  const { us } = await seated(url);
  expect(await say(url, us, { listed: true })).toMatchObject({
    status: 409,
    body: { refusal: { code: 'not-over-yet' } },
  });
  expect((await say(url, { ...us, secret: 'x'.repeat(32) }, { listed: true })).status).toBe(403);
  expect((await say(url, { ...us, match: 'nowhere' }, { listed: true })).status).toBe(404);
  for (const listed of ['yes', 1, null]) expect((await say(url, us, { listed })).status).toBe(400);
  const cancel = { key: us.hostKey, cmdId: 'cancel-it', wish: { type: 'cancel' } };
  expect((await ask(`${url}/api/matches/${us.match}/host`, cancel)).status).toBe(200);
  expect(await say(url, us, { listed: true })).toMatchObject({
    status: 409,
    body: { refusal: { code: 'not-for-the-library' } },
  });
});

test('the spread tells how each seat did with the same instructions', async () => {
  const { url } = await boot();
  const { us, cuba } = await played(url);
  const spread = async () =>
    (await ask<Spread>(`${url}/api/library/spread?scenario=us-cuba-2015&format=short-talks`)).body.seats;
  expect(await spread()).toEqual([]);
  for (const seat of [us, cuba]) await say(url, seat, { listed: true });
  const [row] = (await listIn(url)).matches;
  const words = builtInWords('us-cuba-2015');
  const seats = await spread();
  expect(seats.map(({ side }) => side)).toEqual(['us', 'cuba']);
  for (const { side, name, beside } of seats) {
    const value = row?.sides[side].beside;
    expect(beside).toEqual({
      count: 1,
      least: value,
      lower: value,
      median: value,
      upper: value,
      most: value,
    });
    const named = Object.values(words?.en?.variants[side] ?? {}).map((variant) => variant.name);
    expect(named).toContain(name.en);
    expect(name.es).toBeTruthy();
  }
});

test.each([
  ['an unknown ending', '?ending=happy', 'malformed'],
  ['a page that is no number', '?page=two', 'malformed'],
  ['page nought', '?page=0', 'malformed'],
  ['a field twice', '?format=short-talks&format=full-talks', 'malformed'],
  ['a result of nobody', '?result=above', 'malformed'],
  ['a side without a result', '?side=us', 'malformed'],
  ['an unknown scenario', '?scenario=moon', 'unknown-format'],
  ['a format of another scenario', '?scenario=first-steps&format=full-talks', 'unknown-format'],
  ['a spread of nothing', '/spread', 'malformed'],
  ['a spread of an unknown format', '/spread?scenario=us-cuba-2015&format=endless', 'unknown-format'],
])('the library refuses %s', async (_, search, code) => {
  const { url } = await boot();
  expect(await ask(`${url}/api/library${search}`)).toMatchObject({
    status: 400,
    body: { refusal: { code } },
  });
});

test('empty fields do not filter, and a page past the end is empty', async () => {
  const { url } = await boot();
  const { body } = await ask<Library>(`${url}/api/library?scenario=&format=&ending=&side=&result=&page=7`);
  expect(body).toMatchObject({ page: 7, pages: 1, total: 0, matches: [] });
  expect(body.catalogue.map(({ format }) => format)).toContain('full-talks');
});

test('quartiles lie between their neighbours', () => {
  expect(fiveNumbers([4])).toEqual({ count: 1, least: 4, lower: 4, median: 4, upper: 4, most: 4 });
  expect(fiveNumbers([40, 10, 30, 20])).toEqual({
    ...{ count: 4, least: 10, lower: 18, median: 25, upper: 33, most: 40 },
  });
});
