import type { Scenario } from '../../rules/scenario.ts';
import { along } from '../along.ts';
import { issues } from './issues.ts';

/** In the full format the best options and the linkages that give add up to 1000. */
export const variantsUs: Scenario['variants']['us'] = [
  {
    id: 'working-embassy',
    values: along(issues, {
      embassies: [163, 57, 31, 1],
      diplomats: [215, 193, 152, 21, 3],
      list: [30, 30, 11, 4, 0],
      embargo: [46, 41, 31, 4],
      migration: [48, 48, 22, 5],
      doctors: [33, 29, 14, 4],
      fugitives: [50, 50, 31, 5],
      prisoners: [109, 35, 30, 5],
      rights: [111, 105, 35, 19, 5],
      claims: [95, 38, 18, 5],
      ministers: [35, 53, 53, 9],
      banking: [11, 29, 29, 2],
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
      embassies: [98, 44, 20, 17],
      diplomats: [182, 160, 141, 21, 1],
      list: [28, 28, 22, 7, 1],
      embargo: [59, 50, 21, 1],
      migration: [34, 34, 29, 3],
      doctors: [32, 32, 23, 1],
      fugitives: [59, 54, 20, 11],
      prisoners: [92, 38, 11, 4],
      rights: [199, 172, 38, 19, 6],
      claims: [104, 50, 41, 9],
      ministers: [38, 61, 42, 8],
      banking: [17, 20, 20, 2],
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
      embassies: [115, 47, 21, 11],
      diplomats: [196, 186, 172, 1, 0],
      list: [27, 27, 14, 11, 6],
      embargo: [35, 35, 16, 4],
      migration: [47, 31, 16, 1],
      doctors: [38, 38, 14, 1],
      fugitives: [58, 58, 22, 3],
      prisoners: [199, 60, 38, 13],
      rights: [95, 64, 24, 4, 0],
      claims: [81, 34, 22, 2],
      ministers: [36, 47, 47, 30],
      banking: [24, 34, 34, 4],
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
