import type { Scenario } from '../../rules/scenario.ts';
import { along } from '../along.ts';
import { issues } from './issues.ts';

/** In the full format the best options and the linkages that give add up to 1000. */
export const variantsCuba: Scenario['variants']['cuba'] = [
  {
    id: 'list-and-bank',
    values: along(issues, {
      embassies: [1, 13, 31, 31],
      diplomats: [3, 16, 21, 173, 173],
      list: [24, 35, 86, 140, 176],
      embargo: [0, 6, 8, 59],
      migration: [6, 14, 24, 71],
      doctors: [13, 26, 67, 99],
      fugitives: [9, 17, 45, 45],
      prisoners: [8, 13, 29, 29],
      rights: [0, 15, 98, 104, 110],
      claims: [6, 22, 30, 30],
      ministers: [31, 42, 42, 37],
      banking: [41, 49, 58, 115],
    }),
    redLines: { list: ['after-fugitives'], fugitives: ['named-returns'] },
    linkage: [
      {
        id: 'list-opens-banks',
        value: 20,
        when: {
          list: ['joint-statement', 'wrong-from-the-start'],
          banking: ['licence-and-letter', 'treasury-account'],
        },
      },
      {
        id: 'listed-without-a-bank',
        value: -18,
        when: { list: ['after-fugitives', 'after-embassies'], banking: ['promise-of-help'] },
      },
    ],
  },
  {
    id: 'embargo-and-people',
    values: along(issues, {
      embassies: [3, 7, 26, 26],
      diplomats: [1, 9, 15, 143, 154],
      list: [0, 19, 56, 72, 82],
      embargo: [0, 37, 46, 155],
      migration: [20, 31, 42, 155],
      doctors: [3, 13, 40, 97],
      fugitives: [2, 8, 62, 70],
      prisoners: [0, 10, 33, 33],
      rights: [0, 2, 59, 62, 64],
      claims: [2, 17, 33, 33],
      ministers: [14, 43, 43, 43],
      banking: [5, 15, 27, 54],
    }),
    redLines: { fugitives: ['named-returns'], rights: ['legal-guarantees'] },
    linkage: [
      {
        id: 'end-of-the-drain',
        value: 20,
        when: { migration: ['dry-foot-ends'], doctors: ['joint-missions-exempt', 'programme-ended'] },
      },
      {
        id: 'licences-need-a-bank',
        value: 14,
        when: {
          embargo: ['widest-licences', 'bill-by-a-date'],
          banking: ['licence-and-letter', 'treasury-account'],
        },
      },
    ],
  },
  {
    id: 'sovereignty-first',
    values: along(issues, {
      embassies: [1, 13, 33, 33],
      diplomats: [0, 26, 34, 166, 174],
      list: [10, 78, 98, 140, 175],
      embargo: [3, 27, 40, 45],
      migration: [2, 18, 40, 97],
      doctors: [1, 20, 63, 130],
      fugitives: [5, 10, 58, 58],
      prisoners: [1, 10, 29, 29],
      rights: [0, 4, 85, 91, 96],
      claims: [14, 20, 31, 31],
      ministers: [32, 44, 44, 39],
      banking: [18, 23, 32, 68],
    }),
    redLines: { list: ['after-fugitives'], fugitives: ['named-returns'] },
    linkage: [
      {
        id: 'own-house',
        value: 20,
        when: {
          prisoners: ['review-by-cuba', 'the-53-stand'],
          rights: ['world-affairs-only', 'contacts-end'],
        },
      },
      {
        id: 'all-doors-at-once',
        value: -20,
        when: { embassies: ['open-at-once'], diplomats: ['free-movement'] },
      },
    ],
  },
];
