import { expect, test } from 'vitest';
import { spaceOfDomain, utilityOf } from '../../../shared/analysis/formats/domain.ts';
import { readGenius } from '../../../shared/analysis/formats/genius.ts';
import { codesOf, domainIn, GENIUS, withChange } from './files.ts';

test('issues are matched by index and items by value, wherever they stand', () => {
  const { name, issues, profiles } = domainIn(readGenius(GENIUS));
  expect(name).toBe('Harbour');
  expect(issues).toEqual([
    { name: 'Fee', values: ['2', '3', '4', '5'] },
    { name: 'Berths & quays', values: ['one', 'two', 'three'] },
    { name: 'Night work', values: ['never', '“sometimes”'] },
  ]);
  expect(profiles[0]).toMatchObject({
    weights: [0.3, 0.5, 0.2],
    evaluations: [
      [0.125, 0.375, 0.625, 0.875],
      [0.5, 0, 1],
      [1, 0.25],
    ],
  });
});

test('reservation and discount may stand before or after the objective, or be missing', () => {
  const { profiles } = domainIn(readGenius(GENIUS));
  expect(profiles.map(({ reservation, discount }) => [reservation, discount])).toEqual([
    [0.25, 0.9],
    [0, null],
  ]);
});

test('an issue whose evaluations are all next to nothing counts 0, as in GENIUS', () => {
  expect(domainIn(readGenius(GENIUS)).profiles[1].evaluations[2]).toEqual([0, 0]);
});

test('the utility is the weighted sum, and the space says the same', () => {
  const domain = domainIn(readGenius(GENIUS));
  const outcome = [3, 2, 1];
  expect(utilityOf(domain.profiles[0], outcome)).toBeCloseTo(0.3 * 0.875 + 0.5 + 0.2 * 0.25, 12);
  const { values, scale } = spaceOfDomain(domain);
  const sum = values[0].reduce((total, row, issue) => total + (row[outcome[issue] ?? -1] ?? 0), 0);
  expect(sum).toBeCloseTo(utilityOf(domain.profiles[0], outcome), 12);
  expect(scale).toBe(1);
});

test('the weight of an inner objective multiplies nothing, and is told', () => {
  const read = readGenius(GENIUS);
  expect(read.ok && read.warnings).toEqual([{ code: 'objective-weight', file: 'city.xml', found: 0.7 }]);
});

test('weights that do not add up to 1 are kept, and told', () => {
  const read = readGenius(withChange(GENIUS, 1, 'index="2" value="0.5"', 'index="2" value="0.8"'));
  expect(domainIn(read).profiles[0].weights).toEqual([0.3, 0.8, 0.2]);
  expect(read.ok && read.warnings.map(({ code, found }) => [code, found])).toContainEqual([
    'weights-not-one',
    1.3,
  ]);
});

test('of an item that is written twice the last counts, as in GENIUS, and it is told', () => {
  const twice = withChange(
    GENIUS,
    2,
    '<item index="1" value="one" evaluation="4"/>',
    '<item value="one" evaluation="0"/><item value="one" evaluation="2"/>',
  );
  const read = readGenius(twice);
  expect(domainIn(read).profiles[1].evaluations[1]).toEqual([2 / 3, 1, 1 / 3]);
  expect(read.ok && read.warnings.map(({ code }) => code)).toContain('value-written-twice');
});

test('etype comes before type, and bounds may stand on a range', () => {
  const ranged = withChange(
    GENIUS,
    0,
    '<issue index="6" name="Fee" type="discrete" etype="integer" lowerbound="2" upperbound="5"/>',
    '<issue index="6" name="Fee" type="discrete" etype="integer"><range lowerbound="2" upperbound="5"/></issue>',
  );
  expect(domainIn(readGenius(ranged))).toEqual(domainIn(readGenius(GENIUS)));
});

test('integer evaluations beyond 1 are kept, and told', () => {
  const read = readGenius(withChange(GENIUS, 1, 'slope="0.25"', 'slope="0.5"'));
  expect(domainIn(read).profiles[0].evaluations[0]).toEqual([0.125, 0.625, 1.125, 1.625]);
  expect(read.ok && read.warnings.map(({ code }) => code)).toContain('evaluation-outside');
});

test.each([
  ['a real issue', 0, 'etype="integer"', 'etype="real"', 'real-issue'],
  ['an issue of an unknown type', 0, 'etype="integer"', 'etype="colour"', 'unknown-issue-type'],
  ['an issue without index', 0, 'index="6"', '', 'issue-without-index'],
  ['an issue without name', 0, 'name="Fee"', 'name=""', 'issue-without-name'],
  ['the same index twice', 0, 'index="4"', 'index="2"', 'repeated-issue'],
  ['the same name twice', 0, 'name="Fee"', 'name="Night work"', 'repeated-issue'],
  ['bounds the wrong way round', 0, 'lowerbound="2"', 'lowerbound="9"', 'integer-bounds'],
  ['bounds a world apart', 0, 'upperbound="5"', 'upperbound="900000"', 'too-many-values'],
  ['an issue that the profile leaves out', 1, 'issue index="4"', 'issue index="9"', 'issue-missing'],
  ['a missing weight', 1, '<weight index="4" value="0.2"/>', '', 'weight-missing'],
  ['two weights of one issue', 1, '<weight index="4"', '<weight index="2"', 'weight-twice'],
  ['a negative weight', 1, 'value="0.2"', 'value="-0.2"', 'weight-negative'],
  ['NaN as weight', 1, 'value="0.2"', 'value="NaN"', 'not-a-number'],
  ['a boundless evaluation', 1, 'evaluation="8"', 'evaluation="Infinity"', 'not-a-number'],
  ['a huge evaluation', 1, 'evaluation="8"', 'evaluation="8e300"', 'not-a-number'],
  ['a word as reservation', 1, 'reservation value="0.25"', 'reservation value="much"', 'not-a-number'],
  ['no evaluation', 1, ' evaluation="8"', '', 'value-missing'],
  ['a value the profile leaves out', 1, 'value="never"', 'value="always"', 'value-missing'],
  ['no evaluator', 1, '<evaluator ftype="linear" slope="0.25" offset="0.125"/>', '', 'integer-evaluator'],
  [
    'a discrete issue where an integer one stands',
    1,
    'type="integer" etype="integer"',
    '',
    'issue-type-differs',
  ],
  ['a function of its own', 1, '<discount_factor value="0.9"/>', '<ufun type="PlainUfun"/>', 'non-linear'],
  [
    'hyper-rectangles',
    1,
    '<discount_factor value="0.9"/>',
    '<x><hyperRectangle utility="3"/></x>',
    'non-linear',
  ],
  ['a space of the non-linear type', 1, '<utility_space>', '<utility_space type="nonlinear">', 'non-linear'],
])('%s is refused by name', (_, at, from, to, code) => {
  expect(codesOf(readGenius(withChange(GENIUS, at, from, to)))).toContain(code);
});

test('too few or too many files are refused', () => {
  expect(codesOf(readGenius(GENIUS.slice(0, 2)))).toEqual(['file-count']);
  expect(codesOf(readGenius([...GENIUS, ...GENIUS]))).toEqual(['file-count']);
});

test.each([
  ['another kind of file', '<html><body/></html>', 'not-this-format'],
  [
    'a template without objective',
    '<negotiation_template><utility_space/></negotiation_template>',
    'no-issues',
  ],
  ['an objective without issues', '<utility_space><objective index="0"/></utility_space>', 'no-issues'],
])('%s is refused by name', (_, text, code) => {
  expect(codesOf(readGenius([{ name: 'domain.xml', text }, ...GENIUS.slice(1)]))).toContain(code);
});
