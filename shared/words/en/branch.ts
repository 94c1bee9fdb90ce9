/** Words of a branch: a match that goes on from a step of another, its original. */
export const branch = {
  button: 'Continue from here',
  title: 'Continue from step {step, number}',
  lead: 'A new match begins as these talks stood here. The original stays as it is.',
  afterEnd: 'The talks are over at this step: the new match begins at the last step before the end.',
  seen: 'A replay shows both sides’ instructions, so whoever plays may have read them. Sealed choices are made anew, news to come is drawn anew, and remarks stay behind.',
  fileSent: 'The file is sent to this server, which checks it again before the match begins.',
  fileWrong: 'It is wrong here: {about}.',
  start: { bot: 'Play on', friend: 'Get the code' },
  from: 'This match continues another one from its step {step, number}.',
  fromFile: 'This match continues another one, from a file, from its step {step, number}.',
  toOriginal: 'See the original at that step',
  invited:
    'These talks have begun: the match continues another one from the middle. Both players may have read both sides’ instructions.',
  beside: {
    title: 'The original and this match',
    rows: 'Compared',
    original: 'The original',
    here: 'This match',
    ending: 'Ending',
    score: 'Score: {side}',
    noScore: 'no score',
    change: '{points} beside the original',
    same: 'as in the original',
    lead: {
      none: 'Neither match has a signed text.',
      equal: 'Both signed texts say the same on every issue.',
      differ: 'The signed texts differ on {n, plural, one {# issue} other {# issues}} of {issues, number}.',
    },
    ownSheet: 'Both scores of a side stand on its own sheet, so they can be compared with each other.',
  },
};
