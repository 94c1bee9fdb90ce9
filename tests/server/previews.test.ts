import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { WRONG_CODES_A_MINUTE } from '../../server/http/code-guesses.ts';
import type { NewMatch, Seated } from '../../shared/protocol.ts';
import { LANGS } from '../../shared/rules/vocabulary.ts';
import { previews } from '../../shared/words/previews.ts';
import { result } from '../../shared/words/result.ts';
import { OWN, ownScenario } from '../own-scenario.ts';
import { boot, type Server } from './boot.ts';
import { clientFolder } from './client-folder.ts';
import { playOn } from './plain-player.ts';
import { sit } from './player.ts';
import { join, newMatch } from './requests.ts';

const PICTURES = new URL('../../client/public/previews/', import.meta.url).pathname;

/** What a page's head says to whoever reads its tags, by their names; the title under `title`. */
async function headAt(
  address: string,
  headers: Record<string, string> = {},
): Promise<Record<string, string>> {
  const html = await (await fetch(address, { headers: { Accept: 'text/html', ...headers } })).text();
  const metas = [...html.matchAll(/<meta (?:name|property)="([^"]+)"\s+content="([^"]*)"/g)];
  const [, lang = ''] = /<html lang="(\w+)"/.exec(html) ?? [];
  const titles = [...html.matchAll(/<title>([^<]*)<\/title>/g)].map(([, title = '']) => title);
  expect(titles).toHaveLength(1);
  const named = metas.map(([, name = '', content = '']) => [name, content]);
  expect(new Set(named.map(([name]) => name)).size).toBe(named.length);
  return { ...Object.fromEntries(named), lang, title: titles[0] ?? '' };
}

const served = (environment: Record<string, string> = {}): Promise<Server> =>
  boot({ dist: clientFolder(), environment });

async function seated(url: string, wanted: Partial<NewMatch> = {}): Promise<readonly [Seated, Seated]> {
  const us = await newMatch(url, wanted);
  return [us, await join(url, us.code)];
}

async function played(url: string, wanted?: Partial<NewMatch>): Promise<Seated> {
  const both = await seated(url, wanted);
  await Promise.all(both.map(async (seat) => playOn(await sit(url, seat))));
  return both[0];
}

test('every page has one title, a description and a picture, in the language of the visitor', async () => {
  const { url } = await served();
  for (const path of ['/', '/new', '/replay', '/library', '/replay/nothing', '/join/ZZZ-ZZZ', '/m/nothing']) {
    const english = await headAt(url + path);
    expect(english).toMatchObject({ lang: 'en', 'og:title': english.title, 'twitter:title': english.title });
    expect(english.description).toBeTruthy();
    expect(english['og:description']).toBe(english.description);
    expect(english['og:image']).toBe(`${url}/previews/havana-open.png`);
    const spanish = await headAt(url + path, { 'Accept-Language': 'fr, es-CU;q=0.8, en;q=0.5' });
    expect(spanish).toMatchObject({ lang: 'es', 'og:locale': 'es_ES' });
    expect(spanish.description).not.toBe(english.description);
    // Asking in the address wins.
    expect(await headAt(`${url}${path}?lang=en`, { 'Accept-Language': 'es' })).toEqual(english);
  }
});

test('of a match that goes on a link tells that it does, and nothing else', async () => {
  const { url } = await served();
  const [{ match }] = await seated(url);
  for (const page of ['replay', 'debrief', 'embed']) {
    expect(await headAt(`${url}/${page}/${match}`)).toMatchObject({
      title: 'A match of Short talks, in progress · Ninety Miles',
      description: previews.en.inProgressText,
      'og:image': `${url}/previews/havana-open.png`,
      robots: 'noindex',
    });
  }
});

test('of a finished match a link tells how it ended, and nobody’s name', async () => {
  const { url } = await served({ PUBLIC_URL: 'https://talks.example.org' });
  const { match } = await played(url);
  const replay = await headAt(`${url}/replay/${match}`);
  expect(replay.title).toBe('Replay: Short talks · Ninety Miles');
  const said = replay.description ?? '';
  expect(said).toContain('between the United States and Cuba. ');
  expect(said).not.toMatch(/[{}]/);
  const endings = Object.values(result.en.sentences).map((sentence) => sentence.replace(/\{.*/, ''));
  expect(endings.some((ending) => ending && said.includes(ending))).toBe(true);
  expect(replay['og:image']).toMatch(
    /^https:\/\/talks\.example\.org\/previews\/havana-(?!open)[a-z-]+\.png$/,
  );
  expect((await headAt(`${url}/debrief/${match}?lang=es`)).title).toBe(
    'Balance: Conversaciones breves · Noventa Millas',
  );
  expect(JSON.stringify(replay)).not.toMatch(/Ana|Beto/);
});

test('a code’s link tells what it invites to, until nobody may sit down any more', async () => {
  const { url } = await served();
  const made = await newMatch(url);
  const head = await headAt(`${url}/join/${made.code}`);
  expect(head.title).toBe('You are invited to a table: Short talks · Ninety Miles');
  expect(head.description).toMatch(/Cuba is free$/);
  expect(JSON.stringify(head)).not.toContain('Ana');
  await join(url, made.code);
  expect((await headAt(`${url}/join/${made.code}`)).description).not.toContain('free');
});

test('codes are guessed by their links no faster than at the door', async () => {
  const { url } = await served();
  const made = await newMatch(url);
  const guess = () => fetch(`${url}/join/ZZZ-ZZZ`, { headers: { Accept: 'text/html' } });
  await Promise.all(Array.from({ length: WRONG_CODES_A_MINUTE }, guess));
  expect((await headAt(`${url}/join/${made.code}`)).description).toBe(previews.en.invitationText);
  expect((await fetch(`${url}/api/codes/${made.code}`)).status).toBe(429);
});

test('words of somebody’s own scenario stay text', async () => {
  const { url } = await served();
  const scenario = ownScenario();
  const en = { ...scenario.words.en, tagline: 'Lake "><script>alert(1)</script>$&' };
  const made = await newMatch(url, { scenario: { ...scenario, words: { en } }, format: OWN.format });
  const html = await (await fetch(`${url}/join/${made.code}`)).text();
  expect(html).not.toContain('<script>alert');
  expect(await headAt(`${url}/join/${made.code}`)).toMatchObject({
    'og:description': expect.stringContaining('Lake &quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;$&amp;'),
    'og:image': `${url}/previews/water-open.png`,
  });
});

test('every picture that a link may show is there, 1200 by 630', () => {
  for (const art of ['havana', 'water']) {
    for (const standing of Object.keys(previews.en.picture)) {
      const file = `${PICTURES}${art}-${standing}.png`;
      expect(existsSync(file), file).toBe(true);
      const bytes = readFileSync(file);
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
      expect(bytes.length).toBeLessThan(150_000);
    }
  }
  expect(LANGS.every((lang) => Object.keys(previews[lang].picture).length === 5)).toBe(true);
});
