/** What a link to a page says elsewhere, before anybody follows it. */
export const previews = {
  general: 'A diplomacy simulation of the talks of 2015 between the United States and Cuba.',
  inProgress: 'A match of {format}, in progress',
  inProgressText: 'Two delegations are at the table. Everything opens when the talks are over.',
  invitation: 'Join a table',
  invitationText: 'Sit down at a table of Ninety Miles with a code. No account.',
  invited: 'You are invited to a table: {format}',
  free: '{side} is free',
  /** The pictures hold no words. */
  picture: {
    open: 'Two chairs at a table before the sea.',
    ratified: 'A signed paper with two seals before the sea.',
    'refused-at-home': 'A paper with a cross through it before the sea.',
    'walked-out': 'An open door before the sea.',
    'time-ran-out': 'An hourglass that has run out before the sea.',
  },
};
