import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Who may import whom. The compiler and Biome check the rest (globals, cycles, `any`, default exports). */
const root = new URL('..', import.meta.url).pathname;

type Source = { readonly path: string; readonly text: string; readonly imports: readonly string[] };

function sources(folder: string): Source[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(folder, name))
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('/dist/'))
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      return { path, text, imports: importsOf(path, text) };
    });
}

/** Packages by name, own files by their path from the root. */
function importsOf(path: string, text: string): string[] {
  const specifiers = [...text.matchAll(/(?:\bfrom|\bimport|\bimport\()\s*['"]([^'"]+)['"]/g)];
  return specifiers.map(([, specifier = '']) =>
    specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : specifier,
  );
}

const all = ['shared', 'server', 'client', 'tests'].flatMap(sources);

/** `shared/rules/` stands for everything below it, `shared/rng.ts` for itself, `zod` for the package. */
function matches(name: string, patterns: readonly string[]): boolean {
  return patterns.some((p) => name === p || name.startsWith(p.endsWith('/') ? p : `${p}/`));
}

function trespasses(inside: readonly string[], allowed: readonly string[]): string[] {
  return all
    .filter(({ path }) => matches(path, inside))
    .flatMap(({ path, imports }) =>
      imports.filter((name) => !matches(name, allowed)).map((name) => `${path} -> ${name}`),
    );
}

function usersOf(packages: readonly string[], besides: readonly string[]): string[] {
  return all
    .filter(({ path }) => !matches(path, besides))
    .flatMap(({ path, imports }) =>
      imports.filter((name) => matches(name, packages)).map((name) => `${path} -> ${name}`),
    );
}

describe('directions', () => {
  const libraries = ['zod/mini', '@noble/hashes'];

  test('the rules import only the rules', () => {
    expect(trespasses(['shared/rules/'], ['shared/rules/', ...libraries])).toEqual([]);
  });

  test('scenarios are data over the rules', () => {
    const allowed = ['shared/scenarios/', 'shared/rules/', 'shared/words/lang.ts', ...libraries];
    const read = ['domain', 'notes', 'quote'].map((name) => `shared/analysis/formats/${name}.ts`);
    expect(trespasses(['shared/scenarios/'], [...allowed, ...read])).toEqual([]);
  });

  test('the analysis sees scenarios, packages and scores, never a match', () => {
    const seen = ['vocabulary', 'result', 'scenario', 'setup', 'package', 'scoring', 'home-front', 'rng'];
    const allowed = [...seen, 'events', 'view-types'].map((name) => `shared/rules/${name}.ts`);
    const parts = ['shared/analysis/', ...allowed, ...libraries, '@rgrove/parse-xml'];
    expect(trespasses(['shared/analysis/'], parts)).toEqual([]);
    expect(usersOf(['@rgrove/parse-xml'], ['shared/analysis/formats/xml-tree.ts'])).toEqual([]);
  });

  test('a bot sees a view, as a player does, and never the state', () => {
    const hidden = ['state', 'match', 'view', 'record', 'record-chain', 'verify', 'compile'];
    const forbidden = [...hidden.map((name) => `shared/rules/${name}.ts`), 'shared/rules/actions/'];
    const seen = all
      .filter(({ path }) => matches(path, ['shared/bots/']))
      .flatMap(({ path, imports }) =>
        imports.filter((name) => matches(name, forbidden)).map((n) => `${path} -> ${n}`),
      );
    expect(seen).toEqual([]);
    const allowed = ['shared/bots/', 'shared/rules/', 'shared/analysis/', ...libraries];
    expect(trespasses(['shared/bots/'], allowed)).toEqual([]);
  });

  test('the coach looks back on whole matches: it may see everything pure, and nothing pure sees it', () => {
    const allowed = ['shared/coach/', 'shared/rules/', 'shared/analysis/', 'shared/bots/'];
    expect(trespasses(['shared/coach/'], allowed)).toEqual([]);
    // Words name its codes, by type.
    const users = ['shared/coach/', 'shared/words/', 'server/', 'client/', 'tests/'];
    expect(usersOf(['shared/coach/'], users)).toEqual([]);
  });

  test('what is shared knows neither server nor client nor a framework', () => {
    const packages = ['intl-messageformat', '@rgrove/parse-xml', ...libraries];
    expect(trespasses(['shared/'], ['shared/', ...packages])).toEqual([]);
  });

  test('server and client meet only in what is shared', () => {
    expect(usersOf(['server/'], ['server/', 'tests/'])).toEqual([]);
    expect(usersOf(['client/'], ['client/', 'tests/'])).toEqual([]);
  });
});

describe('places', () => {
  test('Colyseus stays at the edge of the server', () => {
    const packages = ['@colyseus/core', '@colyseus/ws-transport', '@colyseus/schema', 'colyseus'];
    expect(usersOf(packages, ['server/app.ts', 'server/rooms/', 'server/dev.ts', 'tests/'])).toEqual([]);
    expect(usersOf(['@colyseus/sdk'], ['client/', 'tests/'])).toEqual([]);
  });

  test('SQL stays in the store', () => {
    expect(usersOf(['node:sqlite', 'pg'], ['server/store/', 'tests/'])).toEqual([]);
  });

  test('Phaser stays on the stage', () => {
    const config = 'client/vite.config.ts';
    expect(usersOf(['phaser', '@phaser'], ['client/stage/', config, 'tests/client/'])).toEqual([]);
  });

  test('the environment is read in one place', () => {
    const readers = all.filter(({ text }) => text.includes('process.env')).map(({ path }) => path);
    expect(readers.filter((path) => !matches(path, ['server/config.ts', 'tests/']))).toEqual([]);
  });
});

describe('readable and repeatable', () => {
  test('time, chance and place are arguments in what is shared', () => {
    const forbidden = /\bDate\.now\b|\bnew Date\b|\bMath\.random\b|\.toLocale[A-Z]|\blocaleCompare\b/;
    const users = all.filter(({ path, text }) => matches(path, ['shared/']) && forbidden.test(code(text)));
    expect(users.map(({ path }) => path)).toEqual([]);
  });

  test('no file is longer than 300 lines', () => {
    const long = all.map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }));
    expect(long.filter(({ lines }) => lines > 300)).toEqual([]);
  });

  test('no file hides behind a name that says nothing', () => {
    const empty = /(^|\/)(utils?|helpers?|common|manager|misc)(\/|\.|$)/;
    expect(all.map(({ path }) => path).filter((path) => empty.test(path))).toEqual([]);
  });
});

/** Source without its comments. */
function code(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/[^\n]*/g, '');
}
