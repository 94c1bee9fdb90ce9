import type { ScenarioIssue } from '../../rules/scenario.ts';

/** In every ladder the first option is the one Washington likes best, the last the one Havana likes best. */
export const issues: ScenarioIssue[] = [
  {
    id: 'embassies',
    desk: 'political',
    options: [
      { id: 'open-at-once' },
      { id: 'date-fixed-now' },
      { id: 'after-list-and-bank' },
      { id: 'after-easing' },
    ],
  },
  {
    id: 'diplomats',
    desk: 'political',
    options: [
      { id: 'free-movement' },
      { id: 'notice-and-staff' },
      { id: 'wide-zone' },
      { id: 'quick-permission' },
      { id: 'old-limits' },
    ],
  },
  {
    id: 'list',
    desk: 'political',
    options: [
      { id: 'after-fugitives' },
      { id: 'after-embassies' },
      { id: 'six-month-test' },
      { id: 'joint-statement' },
      { id: 'wrong-from-the-start' },
    ],
  },
  {
    id: 'embargo',
    desk: 'economy',
    options: [
      { id: 'step-for-step' },
      { id: 'steady-easing' },
      { id: 'widest-licences' },
      { id: 'bill-by-a-date' },
    ],
  },
  {
    id: 'migration',
    desk: 'people',
    options: [
      { id: 'returns-first' },
      { id: 'technical-meetings' },
      { id: 'joint-study' },
      { id: 'dry-foot-ends' },
    ],
  },
  {
    id: 'doctors',
    desk: 'people',
    options: [
      { id: 'kept-quietly' },
      { id: 'review-and-health' },
      { id: 'joint-missions-exempt' },
      { id: 'programme-ended' },
    ],
  },
  {
    id: 'fugitives',
    desk: 'people',
    options: [
      { id: 'named-returns' },
      { id: 'some-expelled' },
      { id: 'case-by-case' },
      { id: 'lists-exchanged' },
    ],
  },
  {
    id: 'prisoners',
    desk: 'people',
    options: [
      { id: 'releases-first' },
      { id: 'second-list' },
      { id: 'review-by-cuba' },
      { id: 'the-53-stand' },
    ],
  },
  {
    id: 'rights',
    desk: 'people',
    options: [
      { id: 'legal-guarantees' },
      { id: 'un-visits' },
      { id: 'reciprocal-dialogue' },
      { id: 'world-affairs-only' },
      { id: 'contacts-end' },
    ],
  },
  {
    id: 'claims',
    desk: 'economy',
    options: [
      { id: 'payment-plan' },
      { id: 'claims-commission' },
      { id: 'technical-track' },
      { id: 'one-package' },
    ],
  },
  {
    id: 'ministers',
    desk: 'political',
    options: [
      { id: 'after-embassies' },
      { id: 'kerry-in-havana', gate: 70 },
      { id: 'ministers-in-panama', gate: 60 },
      { id: 'washington-first' },
    ],
  },
  {
    id: 'banking',
    desk: 'economy',
    options: [
      { id: 'promise-of-help' },
      { id: 'bank-persuaded' },
      { id: 'licence-and-letter' },
      { id: 'treasury-account' },
    ],
  },
];
