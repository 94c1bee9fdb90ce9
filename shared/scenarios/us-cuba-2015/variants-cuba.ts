import type { Scenario } from '../../rules/scenario.ts';
import { along } from '../along.ts';
import { issues } from './issues.ts';

/** In the full format the best options of a sheet add up to 1000. */
export const variantsCuba: Scenario['variants']['cuba'] = [
  {
    id: 'list-and-bank',
    values: along(issues, {
      embassies: [2, 19, 34, 39],
      diplomats: [1, 25, 40, 150, 164],
      list: [20, 50, 92, 164, 180],
      embargo: [3, 30, 39, 101],
      migration: [3, 24, 30, 49],
      doctors: [10, 24, 35, 108],
      fugitives: [1, 10, 64, 68],
      prisoners: [6, 12, 41, 42],
      rights: [2, 3, 63, 65, 94],
      claims: [2, 11, 26, 31],
      ministers: [17, 46, 46, 17],
      banking: [20, 64, 72, 78],
    }),
    redLines: { list: ['after-fugitives'], fugitives: ['named-returns'], rights: ['legal-guarantees'] },
    linkage: [],
  },
  {
    id: 'embargo-and-people',
    values: along(issues, {
      embassies: [0, 10, 34, 38],
      diplomats: [3, 28, 69, 118, 128],
      list: [0, 12, 58, 108, 117],
      embargo: [14, 58, 69, 156],
      migration: [1, 70, 94, 154],
      doctors: [2, 9, 39, 118],
      fugitives: [0, 5, 47, 50],
      prisoners: [1, 21, 42, 44],
      rights: [3, 12, 61, 75, 94],
      claims: [1, 9, 29, 37],
      ministers: [14, 40, 40, 30],
      banking: [7, 22, 24, 24],
    }),
    redLines: { prisoners: ['releases-first'], fugitives: ['named-returns'], rights: ['legal-guarantees'] },
    linkage: [],
  },
];
