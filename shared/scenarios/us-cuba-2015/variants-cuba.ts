import type { Scenario } from '../../rules/scenario.ts';
import { along } from '../along.ts';
import { issues } from './issues.ts';

/** In the full format the best options and the linkages that give add up to 1000. */
export const variantsCuba: Scenario['variants']['cuba'] = [
  {
    id: 'list-and-bank',
    values: along(issues, {
      embassies: [7, 22, 37, 37],
      diplomats: [3, 13, 19, 175, 175],
      list: [12, 39, 89, 142, 176],
      embargo: [0, 5, 13, 59],
      migration: [9, 17, 30, 68],
      doctors: [4, 25, 63, 92],
      fugitives: [0, 15, 54, 54],
      prisoners: [4, 14, 30, 30],
      rights: [2, 15, 87, 100, 103],
      claims: [6, 23, 28, 28],
      ministers: [28, 47, 47, 38],
      banking: [28, 42, 54, 111],
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
      embassies: [1, 13, 29, 29],
      diplomats: [0, 7, 15, 137, 156],
      list: [9, 17, 52, 74, 78],
      embargo: [5, 29, 45, 157],
      migration: [25, 35, 50, 157],
      doctors: [7, 13, 21, 91],
      fugitives: [3, 10, 58, 70],
      prisoners: [0, 14, 40, 40],
      rights: [0, 3, 63, 67, 69],
      claims: [0, 20, 28, 28],
      ministers: [9, 43, 43, 43],
      banking: [3, 25, 27, 48],
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
      embassies: [1, 11, 25, 25],
      diplomats: [0, 27, 36, 171, 178],
      list: [2, 72, 104, 145, 181],
      embargo: [7, 26, 32, 40],
      migration: [3, 9, 37, 104],
      doctors: [1, 31, 69, 117],
      fugitives: [10, 22, 59, 59],
      prisoners: [0, 26, 34, 34],
      rights: [0, 8, 86, 100, 102],
      claims: [11, 20, 31, 31],
      ministers: [18, 43, 43, 38],
      banking: [5, 16, 26, 66],
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
