import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nameFilter, readNameFilter } from '../../server/names/name-filter.ts';
import { classroom as en } from '../../shared/words/en/class.ts';
import { classroom as es } from '../../shared/words/es/class.ts';
import { boot, dataFolder } from './boot.ts';
import { newClass } from './class-client.ts';
import { ask, newMatch } from './requests.ts';

test('a name that holds an ugly word is refused, however it is dressed up', () => {
  const allows = readNameFilter(dataFolder());
  for (const ugly of [
    ...['fuck', 'Big Fuckers', 'f u c k', 'f.u.c.k', 'FUUUCK', 'fück', 'sh1t', '$hit', 'a55hole', 'pu ta'],
    ...[
      'Puta',
      'p.u.t.a',
      'MIÉRDA',
      'comemierda',
      'cabrón',
      'C4BRON',
      'coño',
      'Maricón',
      'hijo de puta',
      'ｆｕｃｋ',
    ],
  ])
    expect([ugly, allows(ugly)]).toEqual([ugly, false]);
});

test('names that only look like one are let in, and so is every name the page proposes', () => {
  const allows = readNameFilter(dataFolder());
  const proposed = [...Object.values(en.join.pseudonyms), ...Object.values(es.join.pseudonyms)];
  for (const fine of [
    ...[
      'Cassandra',
      'Yoshito',
      'Computadora',
      'Diputada Inés',
      'Círculo',
      'Dick',
      'Concha',
      'Putin Pérez',
      'Hansex',
    ],
    ...[
      'Essex',
      'Scunthorpe',
      'Push Itamar',
      'Pissarro',
      'Slutsky',
      'Kike',
      'Cono Sur',
      'Pornchai',
      'Ana L',
      'Assad',
      'Negro Ruiz',
      'Analía',
      'Maricarmen',
      'Nazira',
    ],
    ...['ليلى', 'דנה', '李雷', '👩🏽‍🌾 Ana', '=Beto()', '455', 'X'],
    ...proposed.flatMap((name) => [10, 45, 55, 69, 88, 99].map((number) => `${name} ${number}`)),
  ])
    expect([fine, allows(fine)]).toEqual([fine, true]);
});

test('a host’s own list stands in for the game’s in that language alone', () => {
  const folder = dataFolder();
  writeFileSync(join(folder, 'names-en.txt'), '# ours\ngoblin\n*wizard*  # anywhere\n');
  const allows = readNameFilter(folder);
  expect(['Goblin', 'Hobgoblin', 'the w1zards', 'fuck', 'puta'].map(allows)).toEqual([
    ...[false, true, false],
    ...[true, false],
  ]);
});

test('a list with a line that is no word is not begun with', () => {
  expect(() => nameFilter(['**'])).toThrow('which is no word');
});

test('the door of a class and of a table refuses such a name, and lets another in', async () => {
  const { url } = await boot();
  const { code } = await newClass(url);
  const join = (name: string) => ask(`${url}/api/classes/join`, { code, name });
  const refused = await join('M1erda');
  expect([refused.status, refused.body]).toMatchObject([409, { refusal: { code: 'name-not-allowed' } }]);
  expect((await join('Heron 45')).status).toBe(200);
  const table = await newMatch(url, { opponent: 'friend' });
  const sit = (name: string) => ask(`${url}/api/join`, { code: table.code, name });
  expect([(await sit('Puta')).status, (await sit('Ana')).status]).toEqual([409, 200]);
});
