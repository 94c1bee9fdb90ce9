import type { Scenario } from '../../rules/scenario.ts';
import { along } from '../along.ts';
import { issues } from './issues.ts';

/** In the full format the best options and the linkages that give add up to 1000. */
export const variantsUs: Scenario['variants']['us'] = [
  {
    id: 'working-embassy',
    values: along(issues, {
      embassies: [136, 55, 21, 2],
      diplomats: [205, 194, 141, 21, 7],
      list: [38, 38, 13, 5, 0],
      embargo: [42, 35, 23, 0],
      migration: [40, 40, 19, 0],
      doctors: [33, 31, 22, 1],
      fugitives: [55, 55, 29, 8],
      prisoners: [121, 42, 23, 11],
      rights: [122, 95, 43, 12, 3],
      claims: [110, 43, 33, 15],
      ministers: [31, 47, 46, 23],
      banking: [29, 33, 33, 2],
    }),
    redLines: { list: ['wrong-from-the-start'], rights: ['contacts-end'] },
    linkage: [
      {
        id: 'early-and-working',
        value: 18,
        when: {
          embassies: ['open-at-once', 'date-fixed-now'],
          diplomats: ['free-movement', 'notice-and-staff'],
        },
      },
      {
        id: 'flag-without-work',
        value: -20,
        when: {
          embassies: ['open-at-once', 'date-fixed-now'],
          diplomats: ['quick-permission', 'old-limits'],
        },
      },
    ],
  },
  {
    id: 'rights-and-claims',
    values: along(issues, {
      embassies: [99, 41, 21, 10],
      diplomats: [182, 160, 140, 24, 3],
      list: [27, 27, 18, 7, 2],
      embargo: [62, 54, 22, 0],
      migration: [36, 36, 24, 3],
      doctors: [35, 35, 22, 1],
      fugitives: [69, 62, 25, 1],
      prisoners: [98, 43, 13, 8],
      rights: [185, 159, 29, 11, 0],
      claims: [100, 49, 38, 17],
      ministers: [47, 63, 49, 16],
      banking: [12, 12, 12, 3],
    }),
    redLines: { list: ['wrong-from-the-start'], rights: ['contacts-end'] },
    linkage: [
      {
        id: 'release-that-lasts',
        value: 18,
        when: { prisoners: ['releases-first', 'second-list'], rights: ['legal-guarantees', 'un-visits'] },
      },
      {
        id: 'owners-and-victims',
        value: 14,
        when: {
          fugitives: ['named-returns', 'some-expelled'],
          claims: ['payment-plan', 'claims-commission'],
        },
      },
    ],
  },
  {
    id: 'opening-to-people',
    values: along(issues, {
      embassies: [97, 34, 17, 11],
      diplomats: [199, 188, 171, 6, 0],
      list: [43, 43, 31, 24, 1],
      embargo: [46, 46, 22, 0],
      migration: [38, 36, 12, 5],
      doctors: [30, 30, 11, 0],
      fugitives: [58, 58, 12, 0],
      prisoners: [200, 78, 33, 22],
      rights: [91, 78, 21, 4, 0],
      claims: [95, 42, 15, 0],
      ministers: [31, 42, 41, 17],
      banking: [30, 33, 33, 1],
    }),
    redLines: { list: ['wrong-from-the-start'], rights: ['contacts-end'] },
    linkage: [
      {
        id: 'day-to-remember',
        value: 14,
        when: { embassies: ['open-at-once', 'date-fixed-now'], ministers: ['kerry-in-havana'] },
      },
      {
        id: 'money-for-small-business',
        value: 14,
        when: {
          embargo: ['step-for-step', 'steady-easing'],
          banking: ['bank-persuaded', 'licence-and-letter'],
        },
      },
    ],
  },
];
