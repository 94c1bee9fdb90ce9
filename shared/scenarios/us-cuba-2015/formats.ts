import type { Clocks, Format } from '../../rules/scenario.ts';

const DAY = 24 * 60 * 60;
const lastStages = { signing: 60, lastCall: 75, secondSignature: 180 };
export const shortClocks: Clocks = { briefing: 360, dinner: 90, turn: 75, press: 40, ...lastStages };

const shortIssues = ['embassies', 'diplomats', 'list', 'doctors', 'prisoners', 'ministers'];
const classIssues = [
  'embassies',
  'diplomats',
  'list',
  'embargo',
  'migration',
  'doctors',
  'prisoners',
  'claims',
  'ministers',
];
const fullIssues = [
  'embassies',
  'diplomats',
  'list',
  'embargo',
  'migration',
  'doctors',
  'fugitives',
  'prisoners',
  'rights',
  'claims',
  'ministers',
  'banking',
];
const allHomes = {
  us: ['white-house', 'congress', 'exile-community', 'farm-business'],
  cuba: ['party-leadership', 'security-services', 'economic-ministries', 'people'],
};
const fullRounds: Format['rounds'] = [
  { date: '2015-01-21', city: 'havana', host: 'cuba', art: 'havana', sky: 'morning' },
  { date: '2015-02-27', city: 'washington', host: 'us', art: 'washington', sky: 'afternoon' },
  { date: '2015-03-16', city: 'havana', host: 'cuba', art: 'havana', sky: 'dusk' },
  { date: '2015-05-21', city: 'washington', host: 'us', art: 'washington', sky: 'night' },
];
const byPost: Clocks = {
  briefing: 2 * DAY,
  /** For both of its steps. */
  dinner: 2 * DAY,
  turn: 2 * DAY,
  signing: DAY,
  press: DAY,
  lastCall: DAY,
  secondSignature: 2 * DAY,
};

export const formats: Format[] = [
  {
    id: 'short-talks',
    issues: shortIssues,
    rounds: [
      { date: '2015-01-21', city: 'havana', host: 'cuba', art: 'havana', sky: 'morning' },
      { date: '2015-05-21', city: 'washington', host: 'us', art: 'washington', sky: 'dusk' },
    ],
    turns: 3,
    dinner: true,
    waiting: [40],
    clocks: shortClocks,
    constituencies: {
      us: ['white-house', 'congress', 'exile-community'],
      cuba: ['party-leadership', 'security-services', 'people'],
    },
    floors: false,
    dispatchClimate: 2,
    walkAways: {
      us: { 'working-embassy': 484, 'rights-and-claims': 533, 'opening-to-people': 510 },
      cuba: { 'list-and-bank': 391, 'embargo-and-people': 338, 'sovereignty-first': 392 },
    },
    thresholds: { us: 531, cuba: 486 },
  },
  {
    id: 'class-period',
    issues: classIssues,
    rounds: [
      { date: '2015-01-21', city: 'havana', host: 'cuba', art: 'havana', sky: 'morning' },
      { date: '2015-02-27', city: 'washington', host: 'us', art: 'washington', sky: 'afternoon' },
      { date: '2015-05-21', city: 'washington', host: 'us', art: 'washington', sky: 'night' },
    ],
    turns: 3,
    dinner: true,
    waiting: [20, 40],
    clocks: { briefing: 480, dinner: 90, turn: 80, press: 40, ...lastStages },
    constituencies: allHomes,
    floors: true,
    dispatchClimate: 6,
    walkAways: {
      us: { 'working-embassy': 517, 'rights-and-claims': 548, 'opening-to-people': 524 },
      cuba: { 'list-and-bank': 397, 'embargo-and-people': 337, 'sovereignty-first': 420 },
    },
    thresholds: { us: 553, cuba: 461 },
  },
  {
    id: 'full-talks',
    issues: fullIssues,
    rounds: fullRounds,
    turns: 3,
    dinner: true,
    waiting: [20, 20, 40],
    clocks: { briefing: 600, dinner: 150, turn: 120, press: 60, ...lastStages },
    constituencies: allHomes,
    floors: true,
    dispatchClimate: 6,
    walkAways: {
      us: { 'working-embassy': 492, 'rights-and-claims': 489, 'opening-to-people': 496 },
      cuba: { 'list-and-bank': 468, 'embargo-and-people': 409, 'sovereignty-first': 466 },
    },
    thresholds: { us: 530, cuba: 478 },
  },
  {
    id: 'correspondence',
    issues: fullIssues,
    rounds: fullRounds,
    turns: 3,
    dinner: true,
    waiting: [20, 20, 40],
    clocks: byPost,
    constituencies: allHomes,
    floors: true,
    dispatchClimate: 6,
    walkAways: {
      us: { 'working-embassy': 492, 'rights-and-claims': 489, 'opening-to-people': 496 },
      cuba: { 'list-and-bank': 468, 'embargo-and-people': 409, 'sovereignty-first': 466 },
    },
    thresholds: { us: 530, cuba: 478 },
  },
];
