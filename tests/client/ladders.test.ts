import { expect, test } from 'vitest';
import { EMPTY_DRAFT } from '../../client/table/model/draft.ts';
import { type Ladder, laddersOf } from '../../client/table/model/ladders.ts';
import type { Package } from '../../shared/rules/vocabulary.ts';
import { matchInPage } from './table-match.ts';

/** The ladder of embassies once both sides have tabled. */
function embassies(cuba: Package, us: Package): Ladder | undefined {
  const match = matchInPage('short-talks');
  const refusals = [
    match.act('cuba-1', { type: 'table', package: cuba, sign: false }),
    match.act('us-1', { type: 'table', package: us, sign: false }),
  ];
  expect(refusals).toEqual([null, null]);
  const { brief, view } = match.session('us-1');
  return laddersOf(brief.value, view.value, EMPTY_DRAFT).find(({ issue }) => issue === 'embassies');
}

test('positions on different options are apart by the steps between them', () => {
  const ladder = embassies({ embassies: 'after-easing' }, { embassies: 'date-fixed-now' });
  expect(ladder).toMatchObject({ gap: { from: 1, to: 3 }, sameWords: false });
});

test('positions on the same option are not apart at all', () => {
  const ladder = embassies({ embassies: 'date-fixed-now' }, { embassies: 'date-fixed-now' });
  expect(ladder).toMatchObject({ gap: null, sameWords: true });
});

test('a position and a silence are not apart', () => {
  expect(embassies({ embassies: 'date-fixed-now' }, { ministers: 'washington-first' })?.gap).toBeNull();
});
