import type { ScenarioDispatch } from '../../rules/scenario.ts';

const JANUARY = ['2015-01'];
const FEBRUARY = ['2015-02'];
const MARCH = ['2015-03'];
const MAY = ['2015-05'];

/** News that leaves every issue on the table open: what it settled in fact is told in the debrief. */
export const dispatches: ScenarioDispatch[] = [
  {
    id: 'boats-doubled',
    date: '2015-01-06',
    months: JANUARY,
    climate: -2,
    approvals: {
      us: { congress: -20, 'exile-community': -15 },
      cuba: { 'party-leadership': 10, people: 10 },
    },
  },
  {
    id: 'prisoners-freed',
    date: '2015-01-12',
    months: JANUARY,
    climate: 4,
    approvals: {
      us: { 'white-house': 20, congress: 10, 'exile-community': 10 },
      cuba: { 'security-services': -15, people: 10 },
    },
  },
  {
    id: 'rules-in-force',
    date: '2015-01-16',
    months: JANUARY,
    climate: 4,
    approvals: {
      us: { congress: -15, 'exile-community': -20, 'farm-business': 25 },
      cuba: { 'economic-ministries': 20, people: 15 },
    },
  },
  {
    id: 'senators-in-havana',
    date: '2015-01-19',
    months: JANUARY,
    climate: 3,
    approvals: { us: { congress: 20, 'farm-business': 10 }, cuba: { 'party-leadership': 10, people: 10 } },
  },
  {
    id: 'state-of-the-union',
    date: '2015-01-20',
    months: JANUARY,
    climate: 5,
    approvals: {
      us: { 'white-house': 25, 'exile-community': -20, 'farm-business': 15 },
      cuba: { 'party-leadership': 15, people: 20 },
    },
  },
  {
    id: 'russian-ship',
    date: '2015-01-20',
    months: JANUARY,
    climate: -3,
    approvals: { us: { congress: -20, 'white-house': -5 }, cuba: { 'security-services': 20 } },
  },
  {
    id: 'breakfast-with-critics',
    date: '2015-01-23',
    months: FEBRUARY,
    climate: -3,
    approvals: {
      us: { 'white-house': 10, congress: 15, 'exile-community': 15 },
      cuba: { 'party-leadership': -10, 'security-services': -25 },
    },
  },
  {
    id: 'letter-from-fidel',
    date: '2015-01-26',
    months: FEBRUARY,
    climate: 2,
    approvals: { us: { congress: -5 }, cuba: { 'party-leadership': 30, 'security-services': 15 } },
  },
  {
    id: 'speech-in-costa-rica',
    date: '2015-01-28',
    months: FEBRUARY,
    climate: -5,
    approvals: {
      us: { 'white-house': -10, congress: -20, 'exile-community': -10 },
      cuba: { 'party-leadership': -15, 'economic-ministries': -10 },
    },
  },
  {
    id: 'movement-and-conduct',
    date: '2015-02-02',
    months: FEBRUARY,
    climate: -3,
    approvals: { us: { congress: -15, 'white-house': -5 }, cuba: { 'security-services': -10, people: -5 } },
  },
  {
    id: 'hearings-in-congress',
    date: '2015-02-03',
    months: FEBRUARY,
    climate: -2,
    approvals: { us: { congress: -25, 'exile-community': -10 }, cuba: {} },
  },
  {
    id: 'export-bill',
    date: '2015-02-12',
    months: [...FEBRUARY, ...MARCH],
    climate: 3,
    approvals: {
      us: { congress: 20, 'farm-business': 30 },
      cuba: { 'economic-ministries': 20, 'party-leadership': 5 },
    },
  },
  {
    id: 'side-talks-dated',
    date: '2015-02-27',
    months: MARCH,
    climate: 4,
    approvals: {
      us: { 'white-house': 15, 'farm-business': 15 },
      cuba: { 'economic-ministries': 15, people: 10 },
    },
  },
  {
    id: 'venezuela-order',
    date: '2015-03-09',
    months: MARCH,
    climate: -6,
    approvals: {
      us: { congress: 15, 'white-house': -10, 'exile-community': 15 },
      cuba: { 'party-leadership': -30, 'security-services': -20 },
    },
  },
  {
    id: 'telephone-link',
    date: '2015-03-11',
    months: MARCH,
    climate: 5,
    approvals: {
      us: { 'exile-community': 15, 'farm-business': 20 },
      cuba: { 'economic-ministries': 15, people: 25 },
    },
  },
  {
    id: 'caracas-speech',
    date: '2015-03-17',
    months: MAY,
    climate: -5,
    approvals: {
      us: { congress: -20, 'exile-community': -10 },
      cuba: { 'party-leadership': -10, 'security-services': 10, people: -10 },
    },
  },
  {
    id: 'presidents-in-panama',
    date: '2015-04-11',
    months: MAY,
    climate: 6,
    approvals: {
      us: { 'white-house': 30, congress: -10 },
      cuba: { 'party-leadership': 25, people: 25 },
    },
  },
  {
    id: 'senator-for-president',
    date: '2015-04-13',
    months: MAY,
    climate: -3,
    approvals: { us: { congress: -25, 'exile-community': -20 }, cuba: { 'security-services': -10 } },
  },
  {
    id: 'governor-in-havana',
    date: '2015-04-20',
    months: MAY,
    climate: 3,
    approvals: { us: { 'farm-business': 25, 'white-house': 5 }, cuba: { 'economic-ministries': 20 } },
  },
  {
    id: 'visit-to-the-pope',
    date: '2015-05-10',
    months: MAY,
    climate: 4,
    approvals: { us: { 'white-house': 10, congress: 10 }, cuba: { 'party-leadership': 15, people: 20 } },
  },
  {
    id: 'senators-ask',
    date: '2015-05-20',
    months: MAY,
    climate: -1,
    approvals: { us: { congress: 15, 'white-house': 5 }, cuba: { 'security-services': -20 } },
  },
];
