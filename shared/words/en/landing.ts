/** Words of the first page, and of addresses that lead nowhere. */
export const landing = {
  dateline: 'Havana · Washington, January to May 2015',
  pitch:
    'Two delegations, one table: reopen embassies after 54 years, sell the deal at home, and see what you left on the table.',
  play: 'Sit down at the table',
  friend: 'Play a friend',
  friendNote: 'You get a code and a link to share.',
  bot: 'Play the bot',
  botNote: 'Short or long talks, at your own pace.',
  firstSteps: 'First steps',
  firstStepsNote: 'You are the United States, the bot is Cuba: three issues, eight minutes. Starts at once.',
  /** What somebody is called who begins without giving a name. */
  newcomer: 'Newcomer',
  anyone: 'Find an opponent',
  replay: 'Watch a replay',
  replayNote: 'From a link or a match file.',
  class: 'Run a class',
  classNote: 'One code for everybody, one board for you.',
  kit: 'Teaching kit',
  kitNote: 'Lesson plans, role briefs and worksheets to print.',
  library: 'The library',
  libraryNote: 'Open replays, and how others did in your seat.',
  joinTitle: 'Join with a code',
  codeLabel: 'Code',
  codeHint: 'Six letters or digits, from the other player or your teacher.',
  join: 'Join',
  codeMissing: 'Type the code first.',
  yours: 'Your matches',
  /** Followed by the side. */
  continueMatch: 'Continue as',
  /** Followed by the other player's name. */
  against: 'against',
  continuePlain: 'Continue',
  continuePress: 'Your place as a journalist',
  yourClasses: 'Your classes',
  classBoard: 'Class board',
  /** Followed by the student's own name. */
  inClassAs: 'In class as',
  ownCode: 'I have a code of my own from a class',
  forget: 'Remove from this list',
  lobbyEmpty: 'Nobody is waiting right now. Open a table and the next player finds you here.',
  refresh: 'Refresh',
  openTable: 'Open a table',
  sitDown: 'Sit down as',
  posterAlt: 'The sun over the Malecón, the seawall of Havana, with the Morro lighthouse and two palms.',
  about:
    'A simulation of the talks that restored relations between the United States and Cuba. Free, without accounts, in English and Spanish.',
  notFound: {
    title: 'Nothing at this address',
    text: 'The link may be cut short, or the match may have been deleted.',
    home: 'Go to the first page',
  },
};
