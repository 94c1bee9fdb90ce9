import { expect, test } from 'vitest';
import { utilityOf } from '../../../shared/analysis/formats/domain.ts';
import { readGeniusWeb } from '../../../shared/analysis/formats/geniusweb.ts';
import { readNegoLog } from '../../../shared/analysis/formats/negolog.ts';
import { codesOf, domainIn, GENIUSWEB, NEGOLOG, withChange } from './files.ts';

const HARBOUR = [
  { name: 'berths', values: ['one', 'two', 'three'] },
  { name: 'night', values: ['never', 'sometimes'] },
];

test('GeniusWeb: issues by name, values as the domain lists them, tables old and new', () => {
  const { name, issues, profiles } = domainIn(readGeniusWeb(GENIUSWEB));
  expect([name, issues]).toEqual(['harbour', HARBOUR]);
  expect(profiles.map(({ weights, evaluations }) => [weights, evaluations])).toEqual([
    [
      [0.75, 0.25],
      [
        [0.5, 0, 1],
        [1, 0.25],
      ],
    ],
    [
      [0.5, 0.5],
      [
        [1, 0.75, 0.25],
        [0.1, 1],
      ],
    ],
  ]);
});

test('GeniusWeb: the reservation is worth what its bid is worth; without a bid it is 0', () => {
  const { profiles } = domainIn(readGeniusWeb(GENIUSWEB));
  expect(profiles[0].reservation).toBe(utilityOf(profiles[0], [0, 1]));
  expect(profiles[1].reservation).toBe(0);
});

test('GeniusWeb: a domain file may stand before the profiles, and must be theirs', () => {
  const domain = { name: 'harbour', issuesValues: { night: { values: ['never', 'sometimes'] } } };
  const whole = {
    ...domain,
    issuesValues: { ...domain.issuesValues, berths: { values: ['one', 'two', 'three'] } },
  };
  const before = (of: object) => [{ name: 'domain.json', text: JSON.stringify(of) }, ...GENIUSWEB];
  expect(domainIn(readGeniusWeb(before(whole)))).toEqual(domainIn(readGeniusWeb(GENIUSWEB)));
  expect(codesOf(readGeniusWeb(before(domain)))).toContain('issue-unknown');
});

test.each([
  ['another profile', 0, 'LinearAdditiveUtilitySpace', 'SumOfGroupsUtilitySpace', 'other-utility-space'],
  ['another file', 0, 'LinearAdditiveUtilitySpace', 'colours', 'not-this-format'],
  [
    'a range of numbers',
    0,
    '{"values":["never","sometimes"]}',
    '{"range":{"low":"0","high":"9","step":"1"}}',
    'number-range',
  ],
  ['the utilities of a range', 0, 'DiscreteValueSetUtilities', 'NumberValueSetUtilities', 'number-range'],
  ['a value listed twice', 0, '["never","sometimes"]', '["never","never"]', 'repeated-value'],
  ['a value without utility', 0, '"never":1,', '', 'value-missing'],
  ['the utility of no value', 0, '"never":1,', '"never":1,"always":1,', 'value-unknown'],
  ['a utility in words', 0, '"never":1,', '"never":"1",', 'not-a-number'],
  ['a utility that overflows', 0, '"never":1,', '"never":1e999,', 'not-a-number'],
  ['a missing weight', 0, '"berths":0.75,', '', 'weight-missing'],
  ['an issue that is not weighed', 0, '"berths":0.75,', '"berths":0.75,"depth":0,', 'issue-unknown'],
  ['an issue written twice', 0, '"berths":0.75,', '"berths":0.75,"b\\u0065rths":0.1,', 'repeated-key'],
  ['a reservation of no value', 0, '"night":"sometimes"', '"night":"always"', 'value-unknown'],
  ['a profile of another domain', 1, '["never","sometimes"]', '["never","always"]', 'value-unknown'],
  ['a file cut off', 1, '"port"', '"po', 'not-json'],
  ['NaN', 1, '"night":0.5', '"night":NaN', 'not-json'],
])('GeniusWeb: %s is refused by name', (_, at, from, to, code) => {
  expect(codesOf(readGeniusWeb(withChange(GENIUSWEB, at, from, to)))).toContain(code);
});

test('NegoLog: two profiles, and the published figures beside them', () => {
  const { name, issues, profiles, published } = domainIn(readNegoLog(NEGOLOG));
  expect(name).toBe('Harbour');
  expect(issues).toEqual(HARBOUR.map((one) => ({ ...one, values: [...one.values].sort() })));
  expect(profiles.map(({ reservation }) => reservation)).toEqual([0.3, 0]);
  expect(profiles[0].weights).toEqual([0.75, 0.25]);
  expect(profiles[0].evaluations).toEqual([
    [0.5, 1, 0],
    [1, 0.25],
  ]);
  expect(published).toEqual({ outcomes: 6, nashProduct: 0.6875 });
});

test('NegoLog: a published count that the profiles do not give is told', () => {
  const read = readNegoLog(withChange(NEGOLOG, 2, '6', '7'));
  expect(read.ok && read.warnings).toEqual([
    { code: 'published-count', file: 'specs.json', found: 7, most: 6 },
  ]);
});

test.each([
  ['a missing weight', 0, '"night":0.25,', '', 'weight-missing'],
  ['an issue left out', 1, ',"night":{"sometimes":1,"never":0.1}', '', 'issue-missing'],
  ['an issue too many', 1, '"night":{', '"depth":{"deep":1},"night":{', 'issue-unknown'],
  ['a value left out', 1, '"sometimes":1,', '', 'value-missing'],
  ['null as reservation', 0, '0.3', 'null', 'not-a-number'],
  ['another file', 0, 'issueWeights', 'weights', 'not-this-format'],
  ['a list', 0, '{', '[{', 'not-json'],
])('NegoLog: %s is refused by name', (_, at, from, to, code) => {
  expect(codesOf(readNegoLog(withChange(NEGOLOG, at, from, to)))).toContain(code);
});

test('names that every object inherits are names like any other', () => {
  const odd = NEGOLOG.slice(0, 2).map(({ name, text }) => ({
    name,
    text: text.replaceAll('"night"', '"constructor"').replaceAll('"berths"', '"__proto__"'),
  }));
  const { issues, profiles } = domainIn(readNegoLog(odd));
  expect(issues.map(({ name }) => name)).toEqual(['__proto__', 'constructor']);
  expect(profiles[0].weights).toEqual([0.75, 0.25]);
});
