import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readScenario } from '../../shared/scenarios/file/parse.ts';
import { FILE_PROBLEMS, type FileProblem, MOST_PROBLEMS } from '../../shared/scenarios/file/problems.ts';
import { LANGS } from '../../shared/words/lang.ts';
import { fileProblemText } from '../../shared/words/scenario-files.ts';
import { ownScenario } from '../own-scenario.ts';

type Path = readonly (string | number)[];
/** A path, and what is written there; `undefined` takes away what stood there. */
type Wound = readonly [path: string, value: unknown];

function problemsOf(text: string): readonly FileProblem[] {
  const read = readScenario(text);
  return read.ok ? [] : read.problems;
}

function wounded(root: object, path: Path, value: unknown): void {
  const at = path.slice(0, -1).reduce<unknown>((of, part) => Object(of)[part], root);
  if (typeof at === 'object' && at !== null) Object.assign(at, { [path.at(-1) ?? '']: value });
}

/** What is wrong once somebody has changed the file, in English. */
function told(...wounds: readonly Wound[]): string[] {
  const file = ownScenario();
  for (const [path, value] of wounds) wounded(file, path.split('/'), value);
  return problemsOf(JSON.stringify(file)).map((problem) => fileProblemText(problem, 'en'));
}

test('the file that the wounds below are given to can be played', () => {
  expect(told()).toEqual([]);
});

describe('[SC-22] a wounded file is told by path, what is wrong and what is expected', () => {
  test.each<[string, string, unknown, string]>([
    [
      'too few options',
      'issues/0/options',
      [{ id: 'build-now' }],
      'issues[0].options: has 1, expected 2 to 5.',
    ],
    [
      'an unknown key',
      'colour',
      'red',
      'colour: is not known here. Is it spelled right, and in the right place?',
    ],
    ['no issues', 'issues', undefined, 'issues: is missing, expected a list.'],
    ['a number for a text', 'id', 7, 'id: is a number, expected a text.'],
    ['a large id', 'id', 'Big', 'id: “Big” is no id: small letters, digits and single hyphens, at most 40.'],
    [
      'an id of every object',
      'issues/0/id',
      'valueOf',
      'issues[0].id: “valueOf” is no id: small letters, digits and single hyphens, at most 40.',
    ],
    [
      'points over the most',
      'formats/0/thresholds/first',
      1001,
      'formats[0].thresholds.first: is 1001, expected 0 to 1000.',
    ],
    [
      'an unknown host',
      'formats/0/rounds/0/host',
      'cuba',
      'formats[0].rounds[0].host: is “cuba”, expected one of: first, second.',
    ],
    [
      'a day that is none',
      'formats/0/rounds/0/date',
      '2031-02-30',
      'formats[0].rounds[0].date: “2031-02-30” is no date of the calendar, expected year-month-day (for months year-month).',
    ],
    [
      'a day before the last',
      'formats/0/rounds/1/date',
      '2031-01-01',
      'formats[0].rounds[1].date: is 2031-01-01, expected a day after 2031-03-11.',
    ],
    [
      'one waiting cost too many',
      'formats/0/waiting',
      [40, 40],
      'formats[0].waiting: has 2, expected 1: one fewer than rounds.',
    ],
    ['an issue twice', 'formats/0/issues/6', 'nets', 'formats[0].issues[6]: “nets” is there twice.'],
    [
      'an option twice',
      'issues/0/options/1/id',
      'build-now',
      'issues[0].options[1].id: “build-now” is there twice.',
    ],
    [
      'the status quo written down',
      'issues/0/options/0/id',
      'status-quo',
      'issues[0].options[0].id: “status-quo” is an option of every issue already; it is not written down.',
    ],
    [
      'a missing value',
      'variants/second/0/values/nets/old-rights',
      undefined,
      'variants.second[0].values.nets.old-rights: has no value, expected a number from 0 to 1000.',
    ],
    [
      'weights of 90',
      'constituencies/first/0/weight',
      30,
      'constituencies.first: weights add up to 90, expected 100.',
    ],
    [
      'red lines everywhere',
      'variants/first/0/redLines',
      { ferry: ['ferry-every-day', 'ferry-each-week', 'ferry-for-families'] },
      'variants.first[0].redLines.ferry: forbids every option, expected at least one that may be signed.',
    ],
    [
      'a linkage of nothing',
      'variants/first/0/linkage/0/when',
      { dams: ['x'], ferry: ['ferry-every-day'] },
      'variants.first[0].linkage[0].when.dams: “dams” is not the name of anything here; there are: second-dam, clean-water, lake-council, heron-island, ferry, summer-water, nets.',
    ],
    [
      'a linkage that spoils the best text',
      'variants/first/0/linkage/0/value',
      -50,
      'formats[0]: linkages do not fit the values: ',
    ],
    [
      'nothing to gain',
      'variants/first/0/values',
      Object.fromEntries(
        ownScenario().issues.map(({ id, options }) => [
          id,
          Object.fromEntries(options.map((one) => [one.id, 0])),
        ]),
      ),
      'formats[0].walkAways.first.light-in-winter: every text is worth nothing on this sheet, so there is nothing to play for.',
    ],
    [
      'a name for a side that is too long',
      'words/en/sides/first/name',
      'x'.repeat(25),
      'words.en.sides.first.name: has 25, expected 1 to 24.',
    ],
    ['an issue without words', 'words/en/issues/nets', undefined, 'words.en.issues.nets: has no words.'],
    [
      'words for nothing',
      'words/en/dispatches/storm',
      { headline: 'a', body: 'b' },
      'words.en.dispatches.storm: “storm” is not the name of anything here; there are: ',
    ],
    ['no language', 'words', {}, 'words: has no language, expected words under “en”, “es” or both.'],
    [
      'an address that runs',
      'words/en/issues/nets/sources/0/url',
      'javascript:alert(1)',
      'words.en.issues.nets.sources[0].url: “javascript:alert(1)” is no web address that begins with http:// or https://.',
    ],
    [
      'a mark that turns the writing',
      'words/en/title',
      'a\u202eb',
      'words.en.title: has an invisible character (a control or a mark that turns the writing around).',
    ],
  ])('%s', (_, path, value, sentence) => {
    expect(told([path, value])[0]?.slice(0, sentence.length)).toBe(sentence);
  });

  test('a plan B out of reach, for the text that the red lines allow', () => {
    const forbidden: Wound = ['variants/second/0/redLines/nets', ['equal-halves', 'old-rights']];
    expect(told(['formats/0/walkAways/second/boats-and-fields', 1000], forbidden)[0]).toBe(
      'formats[0].walkAways.second.boats-and-fields: is 1000, expected at most 937: no text that the red lines allow is worth more.',
    );
  });

  test.each([
    ['{"id": 1e999}', 'id: a number that is too large to be one.'],
    ['{"__proto__": 1}', '__proto__: “__proto__” cannot be a name here.'],
    ['{"words": {"constructor": {}}}', 'words.constructor: “constructor” cannot be a name here.'],
    ['[]', 'The file: is a list, expected an object.'],
    ['{', 'The file: not JSON, or cut off.'],
    ['', 'The file: not JSON, or cut off.'],
    ['{"id": NaN}', 'The file: not JSON, or cut off.'],
    [
      `"${'x'.repeat(1_000_000)}"`,
      'The file: larger than 1000000 characters, which is the most that is read.',
    ],
  ])('%.30s', (text, sentence) => {
    expect(problemsOf(text).map((problem) => fileProblemText(problem, 'en'))[0]).toBe(sentence);
  });

  test('nesting without end costs a sentence', () => {
    const depth = 5_000;
    const [problem] = problemsOf(`${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`);
    expect(problem?.code).toBe('too-deep');
  });
});

test('[SC-22] the first twenty problems are listed at once', () => {
  const many = Array.from({ length: 30 }, (_, at): Wound => [`key-${at}`, at]);
  expect(told(...many)).toHaveLength(MOST_PROBLEMS);
  expect(told(['id', 7], ['formats', undefined])).toHaveLength(2);
});

test('every problem has a sentence with nothing left to fill, in both languages', () => {
  for (const code of FILE_PROBLEMS)
    for (const lang of LANGS) {
      const text = fileProblemText({ path: 'a[1]', code, found: 1, expected: 2, least: 3, most: 4 }, lang);
      expect(text).toMatch(/^a\[1\]: .*[.?]$|^a\[1\]: .*: 1$/);
      expect(text).not.toMatch(/[{}]|undefined/);
    }
});

/** Every place of the file, to be wounded. */
function places(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const inside = Object.entries(value).flatMap(([key, one]) =>
    places(one, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return path.length === 0 ? inside : [path, ...inside];
}

const PLACES = places(ownScenario());
const junk = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    '',
    -1,
    0,
    1e308,
    0.5,
    true,
    [],
    {},
    'status-quo',
    '__proto__',
    'constructor',
    '2031-13-40',
  ),
  fc.jsonValue({ maxDepth: 2 }),
  fc.string({ unit: 'binary' }),
);

test('however a file is wounded, it is read or its problems are told, and what is read can be read again', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...PLACES), junk), { minLength: 1, maxLength: 4 }),
      (wounds) => {
        const file = ownScenario();
        for (const [path, value] of wounds) wounded(file, path, value);
        const problems = problemsOf(JSON.stringify(file));
        for (const problem of problems)
          for (const lang of LANGS)
            expect(fileProblemText(problem, lang).slice(problem.path.length)).not.toMatch(
              /\{(found|expected|least|most|size)\}/,
            );
      },
    ),
    { numRuns: 400 },
  );
});
