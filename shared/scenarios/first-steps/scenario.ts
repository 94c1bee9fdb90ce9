import type { Scenario } from '../../rules/scenario.ts';
import { along } from '../along.ts';
import { USUAL_CLIMATE } from '../usual-climate.ts';

const issues: Scenario['issues'] = [
  {
    id: 'mail',
    desk: 'people',
    options: [{ id: 'screened-trial' }, { id: 'weekly-flights' }, { id: 'daily-service' }],
  },
  {
    id: 'telephones',
    desk: 'economy',
    options: [{ id: 'any-company' }, { id: 'calls-and-roaming' }, { id: 'direct-calls' }, { id: 'one-line' }],
  },
  {
    id: 'coast-guards',
    desk: 'people',
    options: [
      { id: 'joint-patrols' },
      { id: 'hotline-and-officer' },
      { id: 'hotline' },
      { id: 'expert-meetings' },
    ],
  },
];

export const firstSteps: Scenario = {
  id: 'first-steps',
  version: 1,
  numbers: {
    ...USUAL_CLIMATE,
    visit: 40,
    repudiation: 50,
  },
  issues,
  constituencies: {
    us: [
      {
        id: 'white-house',
        weight: 60,
        start: 540,
        press: { constructive: 5, reserved: 0, firm: -5, blame: -10 },
        effects: along(issues, {
          mail: [20, 30, 10],
          telephones: [20, 30, 20, -20],
          'coast-guards': [40, 30, 20, -40],
        }),
      },
      {
        id: 'congress',
        weight: 40,
        start: 510,
        press: { constructive: -45, reserved: 0, firm: 45, blame: 90 },
        effects: along(issues, {
          mail: [20, -10, -60],
          telephones: [40, 20, -10, -50],
          'coast-guards': [60, 40, -10, -60],
        }),
      },
    ],
    cuba: [
      {
        id: 'party-leadership',
        weight: 60,
        start: 540,
        press: { constructive: -35, reserved: 0, firm: 35, blame: 70 },
        effects: along(issues, {
          mail: [-20, 20, 40],
          telephones: [-90, -20, 20, 40],
          'coast-guards': [-80, -10, 20, 30],
        }),
      },
      {
        id: 'people',
        weight: 40,
        start: 530,
        press: { constructive: 15, reserved: 0, firm: -15, blame: -30 },
        effects: along(issues, {
          mail: [0, 40, 60],
          telephones: [60, 50, 30, 0],
          'coast-guards': [-20, 10, 10, 0],
        }),
      },
    ],
  },
  variants: {
    us: [
      {
        id: 'safe-seas',
        values: along(issues, {
          mail: [150, 120, 60],
          telephones: [300, 240, 130, 30],
          'coast-guards': [550, 430, 240, 40],
        }),
        redLines: {},
        linkage: [],
      },
    ],
    cuba: [
      {
        id: 'letters-home',
        values: along(issues, {
          mail: [100, 340, 500],
          telephones: [0, 120, 230, 300],
          'coast-guards': [20, 120, 170, 200],
        }),
        redLines: { 'coast-guards': ['joint-patrols'] },
        linkage: [],
      },
    ],
  },
  dispatches: [
    {
      id: 'boats-doubled',
      date: '2015-01-06',
      months: ['2015-01'],
      climate: -2,
      approvals: { us: { congress: -10 }, cuba: { people: 10 } },
    },
    {
      id: 'senators-in-havana',
      date: '2015-01-19',
      months: ['2015-01'],
      climate: 2,
      approvals: { us: { congress: 10 }, cuba: { 'party-leadership': 10 } },
    },
    {
      id: 'letter-from-fidel',
      date: '2015-01-26',
      months: ['2015-02'],
      climate: 2,
      approvals: { us: {}, cuba: { 'party-leadership': 20 } },
    },
    {
      id: 'export-bill',
      date: '2015-02-12',
      months: ['2015-02'],
      climate: 2,
      approvals: { us: { congress: 10, 'white-house': 5 }, cuba: { people: 10 } },
    },
  ],
  history: { mail: 'screened-trial', telephones: 'direct-calls', 'coast-guards': 'expert-meetings' },
  formats: [
    {
      id: 'first-steps',
      issues: ['mail', 'telephones', 'coast-guards'],
      rounds: [
        { date: '2015-01-21', city: 'havana', host: 'cuba', art: 'havana', sky: 'morning' },
        { date: '2015-02-27', city: 'washington', host: 'us', art: 'washington', sky: 'dusk' },
      ],
      turns: 2,
      dinner: false,
      waiting: [0],
      clocks: {
        briefing: 180,
        dinner: 60,
        turn: 90,
        press: 40,
        signing: 60,
        lastCall: 75,
        secondSignature: 180,
      },
      constituencies: { us: ['white-house', 'congress'], cuba: ['party-leadership', 'people'] },
      floors: false,
      dispatchClimate: 2,
      walkAways: { us: { 'safe-seas': 500 }, cuba: { 'letters-home': 590 } },
      thresholds: { us: 530, cuba: 530 },
    },
  ],
};
