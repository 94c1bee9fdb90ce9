import type { Scenario } from '../../rules/scenario.ts';
import { along } from '../along.ts';
import { issues } from './issues.ts';

/** In the full format the best options of a sheet add up to 1000. */
export const variantsUs: Scenario['variants']['us'] = [
  {
    id: 'working-embassy',
    values: along(issues, {
      embassies: [118, 56, 30, 9],
      diplomats: [261, 117, 45, 7, 0],
      list: [53, 52, 34, 18, 2],
      embargo: [45, 33, 19, 3],
      migration: [61, 50, 6, 0],
      doctors: [38, 31, 24, 0],
      fugitives: [75, 73, 44, 0],
      prisoners: [73, 33, 26, 9],
      rights: [100, 91, 58, 25, 3],
      claims: [94, 45, 39, 6],
      ministers: [30, 53, 50, 30],
      banking: [22, 28, 29, 4],
    }),
    redLines: { diplomats: ['old-limits'], list: ['wrong-from-the-start'], rights: ['contacts-end'] },
    linkage: [],
  },
  {
    id: 'rights-and-claims',
    values: along(issues, {
      embassies: [73, 37, 18, 0],
      diplomats: [144, 128, 52, 6, 0],
      list: [44, 42, 37, 16, 0],
      embargo: [54, 39, 19, 0],
      migration: [46, 32, 5, 1],
      doctors: [33, 31, 16, 1],
      fugitives: [83, 68, 45, 8],
      prisoners: [121, 63, 24, 15],
      rights: [212, 174, 84, 15, 1],
      claims: [122, 46, 16, 3],
      ministers: [26, 49, 41, 32],
      banking: [16, 18, 19, 2],
    }),
    redLines: { list: ['wrong-from-the-start'], rights: ['contacts-end'] },
    linkage: [],
  },
];
