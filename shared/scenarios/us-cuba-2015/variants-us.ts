import type { Scenario } from '../../rules/scenario.ts';
import { along } from '../along.ts';
import { issues } from './issues.ts';

/** In the full format the best options and the linkages that give add up to 1000. */
export const variantsUs: Scenario['variants']['us'] = [
  {
    id: 'working-embassy',
    values: along(issues, {
      embassies: [150, 80, 39, 9],
      diplomats: [206, 195, 143, 23, 7],
      list: [38, 38, 15, 3, 0],
      embargo: [46, 32, 19, 3],
      migration: [41, 41, 18, 1],
      doctors: [31, 22, 19, 1],
      fugitives: [45, 45, 28, 0],
      prisoners: [116, 35, 18, 10],
      rights: [120, 88, 36, 10, 2],
      claims: [110, 43, 18, 6],
      ministers: [18, 49, 49, 14],
      banking: [25, 30, 30, 0],
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
      embassies: [99, 43, 21, 15],
      diplomats: [180, 158, 138, 23, 1],
      list: [29, 29, 20, 7, 0],
      embargo: [61, 50, 31, 0],
      migration: [36, 36, 28, 3],
      doctors: [35, 35, 23, 1],
      fugitives: [62, 56, 22, 10],
      prisoners: [97, 39, 11, 2],
      rights: [189, 165, 33, 12, 2],
      claims: [101, 49, 44, 17],
      ministers: [42, 63, 48, 11],
      banking: [16, 16, 16, 1],
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
      embassies: [100, 25, 18, 13],
      diplomats: [199, 188, 175, 4, 0],
      list: [30, 30, 22, 15, 1],
      embargo: [36, 36, 16, 0],
      migration: [38, 28, 10, 0],
      doctors: [39, 39, 12, 2],
      fugitives: [60, 60, 13, 3],
      prisoners: [200, 64, 37, 19],
      rights: [94, 77, 21, 7, 0],
      claims: [97, 33, 22, 1],
      ministers: [34, 45, 45, 32],
      banking: [27, 34, 34, 1],
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
