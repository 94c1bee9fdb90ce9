/** Words for what all tables offer together, and for looking through one seat's eyes. */
export const classOffers = {
  title: 'What the tables offer',
  lead: 'At how many of {tables, plural, one {# table} other {# tables}} an option lies on the table for each side, and at how many it is agreed: initialled, or ratified at tables that have ended.',
  issue: 'Issue',
  option: 'Option',
  offers: 'Offered by {side}',
  agreed: 'Agreed',
  count: '{n, number} of {tables, number}',
  quiet: 'only what somebody offers',
  everything: 'all options',
  show: 'Show',
  none: 'Nothing is on any table yet.',
  seat: {
    look: 'Through the eyes of {name}',
    title: 'Table {number, number}, seen by {name} ({side})',
    note: 'You see exactly what this seat sees. Nothing that you press here reaches the table.',
    back: 'Back to the table',
  },
};
