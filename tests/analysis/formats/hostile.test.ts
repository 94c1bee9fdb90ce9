import { describe, expect, test } from 'vitest';
import { spaceOfDomain } from '../../../shared/analysis/formats/domain.ts';
import { readGenius } from '../../../shared/analysis/formats/genius.ts';
import { readGeniusWeb } from '../../../shared/analysis/formats/geniusweb.ts';
import { LIMITS } from '../../../shared/analysis/formats/limits.ts';
import { readNegoLog } from '../../../shared/analysis/formats/negolog.ts';
import type { ReadDomain, TextFile } from '../../../shared/analysis/formats/notes.ts';
import { summaryOf } from '../../../shared/analysis/formats/summary.ts';
import { draw } from '../../../shared/rules/rng.ts';
import { problemText, warningText } from '../../../shared/words/formats.ts';
import { LANGS } from '../../../shared/words/lang.ts';
import { codesOf, GENIUS, GENIUSWEB, NEGOLOG } from './files.ts';

type Reader = {
  readonly files: readonly TextFile[];
  readonly read: (files: readonly TextFile[]) => ReadDomain;
};
const READERS: { readonly [name: string]: Reader } = {
  GENIUS: { files: GENIUS, read: readGenius },
  GeniusWeb: { files: GENIUSWEB, read: readGeniusWeb },
  NegoLog: { files: NEGOLOG, read: readNegoLog },
};

function withText(files: readonly TextFile[], at: number, text: string): readonly TextFile[] {
  return files.map((file, index) => (index === at ? { ...file, text } : file));
}

const BOMB = `<?xml version="1.0"?>
<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>
<utility_space><objective name="&c;"/></utility_space>`;
const OUTSIDE = `<!DOCTYPE x [<!ENTITY secret SYSTEM "file:///etc/passwd">]><utility_space><objective name="&secret;"/></utility_space>`;
const MOST = LIMITS.size;

describe('hostile XML', () => {
  test.each([
    ['an entity bomb', BOMB, 'doctype'],
    ['an entity that names another file', OUTSIDE, 'doctype'],
    [
      'a document type alone',
      '<!DOCTYPE utility_space SYSTEM "http://example.org/x.dtd"><utility_space/>',
      'doctype',
    ],
    ['an entity nobody defined', '<utility_space name="&secret;"/>', 'not-xml'],
    ['nothing at all', '', 'not-xml'],
    ['a text cut off', GENIUS[0]?.text.slice(0, 400) ?? '', 'not-xml'],
    ['an attribute twice', '<utility_space a="1" a="2"/>', 'not-xml'],
    ['a hundred thousand elements within each other', '<a>'.repeat(100_000), 'too-deep'],
    ['forty levels', `${'<a>'.repeat(40)}${'</a>'.repeat(40)}`, 'too-deep'],
    ['a text over the limit', ' '.repeat(MOST + 1), 'file-too-large'],
    ['megabytes of carriage returns', `<a>${'\r'.repeat(MOST - 10)}</a>`, 'not-this-format'],
    ['megabytes of open comments', '<!--'.repeat(MOST / 4), 'not-xml'],
    ['megabytes of ampersands', `<a>${'&amp;'.repeat(MOST / 5 - 10)}</a>`, 'not-this-format'],
  ])('%s is refused', (_, text, code) => {
    expect(codesOf(readGenius(withText(GENIUS, 0, text)))).toContain(code);
    expect(codesOf(readGenius(withText(GENIUS, 1, text)))).toContain(code);
  });

  test('a thousand issues, and a hundred thousand values, are refused', () => {
    const issue = (index: number, items = '<item value="a"/>') =>
      `<issue index="${index}" name="i${index}">${items}</issue>`;
    const domain = (issues: string) =>
      `<utility_space><objective index="0">${issues}</objective></utility_space>`;
    const many = Array.from({ length: 1000 }, (_, at) => issue(at + 1)).join('');
    expect(codesOf(readGenius(withText(GENIUS, 0, domain(many))))).toEqual(['too-many-issues']);
    const items = Array.from({ length: 100_000 }, (_, at) => `<item value="${at}"/>`).join('');
    expect(codesOf(readGenius(withText(GENIUS, 0, domain(issue(1, items)))))).toEqual(['too-many-values']);
  });
});

describe('hostile JSON', () => {
  test.each([
    ['nothing at all', '', 'not-json'],
    ['null', 'null', 'not-this-format'],
    ['a list', '[1,2]', 'not-this-format'],
    ['lists within lists', `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 'too-deep'],
    ['lists that never end', '['.repeat(1_000_000), 'not-json'],
    ['megabytes of quotes', `{"${'\\"'.repeat(MOST / 2 - 10)}`, 'not-json'],
    ['a text over the limit', ' '.repeat(MOST + 1), 'file-too-large'],
  ])('%s: refused', (_, text, code) => {
    expect(codesOf(readGeniusWeb(withText(GENIUSWEB, 1, text)))).toContain(code);
    expect(codesOf(readNegoLog(withText(NEGOLOG, 1, text)))).toContain(code);
  });
});

/** A number below `below`, the same for the same words. */
function drawn(below: number, ...words: readonly (string | number)[]): number {
  return (
    draw(
      Array.from({ length: below }, (_, at) => at),
      'mutants',
      words.join('/'),
    ) ?? 0
  );
}

const MARKS = ['"', '<', '>', '&', '/', '{', '}', '[', ',', ':', '-', 'null', '\u0000', '\ud800', ' ', 'x'];
const NUMBERS = ['0', '1', '-1', '0.5', '7', '1e-12', '1e5', '1e999', 'NaN', '99999999999', '', '0x1', '1.'];

function pick(from: readonly string[], ...words: readonly (string | number)[]): string {
  return from[drawn(from.length, ...words)] ?? '';
}

/** Every other time one number becomes another; else one to four wounds: a piece cut out, doubled, moved, overwritten. */
function mutant(text: string, seed: number): string {
  if (seed % 2 === 1) {
    const numbers = [...text.matchAll(/\d+(\.\d+)?/g)];
    const chosen = numbers[drawn(numbers.length, seed, 'number')];
    if (!chosen) throw new Error('no number to wound');
    const after = text.slice(chosen.index + chosen[0].length);
    return text.slice(0, chosen.index) + pick(NUMBERS, seed, 'instead') + after;
  }
  let wounded = text;
  for (let wound = 0; wound <= drawn(4, seed, 'wounds'); wound++) {
    const at = drawn(Math.max(1, wounded.length), seed, wound, 'at');
    const length = drawn(wound === 0 ? 40 : 4, seed, wound, 'length');
    const piece = wounded.slice(at, at + length);
    const [head, tail] = [wounded.slice(0, at), wounded.slice(at + length)];
    const mark = pick(MARKS, seed, wound, 'mark');
    const ways = [head + tail, head + piece + piece + tail, head + mark + tail, piece + head + tail, head];
    wounded = pick(ways, seed, wound, 'way');
  }
  return wounded;
}

describe.each(Object.entries(READERS))('%s files wounded at random', (name, { files, read }) => {
  test('are read or refused in one line, and never crash', { timeout: 60_000 }, () => {
    let kept = 0;
    for (let seed = 0; seed < 1500; seed++) {
      const at = seed % files.length;
      const wounded = withText(files, at, mutant(files[at]?.text ?? '', seed));
      const result = read(wounded);
      const where = `${name}, seed ${seed}`;
      if (result.ok) {
        kept++;
        const { frontier, outcomes } = summaryOf(spaceOfDomain(result.domain));
        expect(outcomes, where).toBeGreaterThan(0);
        expect(frontier.flat().every(Number.isFinite), where).toBe(true);
      } else expect(result.problems.length, where).toBeGreaterThan(0);
      const lines = LANGS.flatMap((lang) =>
        result.ok
          ? result.warnings.map((one) => warningText(one, lang))
          : result.problems.map((one) => problemText(one, lang)),
      );
      for (const line of lines) {
        expect(line, where).toMatch(/^\P{C}+$/u);
        expect(line, where).not.toMatch(/[{}]\w+[{}]|undefined/);
        expect(line.length, where).toBeLessThan(400);
      }
    }
    // Harmless wounds show that what lies behind the refusals is reached as well.
    expect(kept).toBeGreaterThan(30);
    expect(kept).toBeLessThan(1400);
  });
});
