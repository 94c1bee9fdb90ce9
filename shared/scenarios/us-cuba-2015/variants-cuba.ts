import type { Scenario } from '../../rules/scenario.ts';
import { along } from '../along.ts';
import { issues } from './issues.ts';

/** In the full format the best options and the linkages that give add up to 1000. */
export const variantsCuba: Scenario['variants']['cuba'] = [
  {
    id: 'list-and-bank',
    values: along(issues, {
      embassies: [4, 14, 31, 32],
      diplomats: [0, 16, 25, 172, 174],
      list: [10, 32, 90, 139, 174],
      embargo: [1, 9, 23, 59],
      migration: [3, 12, 32, 60],
      doctors: [24, 30, 82, 103],
      fugitives: [0, 19, 49, 49],
      prisoners: [6, 13, 36, 36],
      rights: [1, 9, 93, 104, 106],
      claims: [10, 14, 32, 32],
      ministers: [24, 43, 42, 37],
      banking: [37, 48, 54, 112],
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
      embassies: [1, 7, 23, 24],
      diplomats: [1, 9, 15, 137, 155],
      list: [3, 19, 54, 69, 79],
      embargo: [17, 46, 56, 165],
      migration: [1, 27, 45, 141],
      doctors: [5, 12, 36, 95],
      fugitives: [0, 7, 68, 75],
      prisoners: [2, 10, 32, 32],
      rights: [0, 2, 56, 59, 61],
      claims: [4, 13, 34, 34],
      ministers: [19, 43, 42, 42],
      banking: [11, 15, 31, 62],
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
      embassies: [3, 16, 29, 30],
      diplomats: [0, 25, 34, 167, 175],
      list: [20, 64, 88, 144, 178],
      embargo: [8, 30, 47, 49],
      migration: [11, 24, 52, 98],
      doctors: [10, 17, 44, 116],
      fugitives: [6, 11, 64, 64],
      prisoners: [2, 22, 33, 33],
      rights: [0, 5, 74, 92, 94],
      claims: [5, 15, 31, 31],
      ministers: [32, 42, 41, 39],
      banking: [17, 30, 31, 70],
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
