import { expect, test } from 'vitest';
import { bestOption, dotsOf } from '../../client/pages/briefing/dots.ts';

const sheet = {
  values: {
    heavy: { a: 400, b: 100 },
    half: { a: 200, b: 200 },
    slight: { a: 0, b: 12 },
    nothing: { a: 0, b: 0 },
  },
};

test('dots are shares of the heaviest issue, and anything worth something has at least one', () => {
  expect(Object.keys(sheet.values).map((issue) => dotsOf(sheet, issue))).toEqual([5, 3, 1, 0]);
});

test('the best option is the first of equals, or none', () => {
  expect(Object.keys(sheet.values).map((issue) => bestOption(sheet, issue))).toEqual(['a', 'a', 'b', null]);
});
