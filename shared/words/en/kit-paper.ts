/** The whole game of one format on paper, for the day on which the network fails. */
export const kitPaper = {
  contents: {
    title: 'What to print for each table',
    lines: [
      'Once for everybody: the rules, the list of options, and a round sheet for each round.',
      'Once for each delegation, and for nobody else: the home of its side and one sheet of points. At every table of a class the same two sheets of points, so that results can be compared.',
      'Once for the teacher: the news, cut into cards and kept face down by round, and the scoring sheet for each table.',
    ],
  },
  rules: {
    title: 'The rules on one page',
    steps: [
      {
        title: 'What it is about',
        text: 'Two delegations look for one text on {issues, number} issues in {rounds, plural, one {# round} other {# rounds}}. Each issue has a few options, by their number on the list; whatever the text leaves out stays as it is and is worth 0. Your sheet says what each option is worth to you. Do not show it.',
      },
      {
        title: 'Plan B',
        text: 'If nothing is signed you have your plan B. Sign nothing that is worth less to you.',
      },
      {
        title: 'A round',
        text: 'The teacher reads one card of news. Then the delegations take {turns, plural, one {# turn} other {# turns}} each, the host first. In a turn you do one thing: put a package on the table (it replaces your old one), accept theirs, or pass. A package names one or more issues, each with an option, and is taken whole or not at all.',
      },
      {
        title: 'Agreed for now',
        text: 'An accepted package is initialled: both write its options on the round sheet. To open one again, a delegation says so in its turn, loses the whole package, and puts another in its place; once a match, never in the last round.',
      },
      {
        title: 'Signing',
        text: 'Whoever puts a package on the table may add “and sign”. If the other side accepts it, the initialled text together with this package is the final text, and the talks are over.',
      },
      {
        title: 'The climate',
        text: 'It begins at {start, number}. An accepted package: {accepted} (at most {most} a round). Opening a package again: {reopened}. Options with a gate may be tabled only while the climate is at least that high.',
      },
      {
        title: 'Press',
        text: 'After each round but the last both write down one line in secret, then show it: constructive {constructive} on the climate, reserved {reserved}, firm {firm}, blame {blame}. At home it counts as the home sheet says.',
      },
      {
        title: 'The last call',
        text: 'In the last round, in place of each side’s last turn, both write a final package in secret. Both are shown. Then both mark in secret every text they would sign: what is initialled alone, or with either package. What both marked is signed; if it is several, the one with most issues.',
      },
      {
        title: 'At home',
        text: 'A signed text needs both homes. On your home sheet add up for each group: its approval at the beginning, the news, the press, and what the options of the text do. Weigh the groups as the sheet says. Reach the threshold, and no group may be under its floor. Before signing, each side adds {visit} to one group that it visits. If a home says no, nothing is signed, and that side loses {repudiation} points.',
      },
      {
        title: 'Waiting',
        text: 'Each round that ends without a signature costs both sides: {waiting}.',
      },
    ],
    noWaiting: 'nothing in this format',
    waitingAfter: '{points, plural, one {# point} other {# points}} after round {round, number}',
  },
  options: {
    title: 'Issues and options',
    lead: 'For both delegations. Say the number: “2b”.',
    gate: 'from climate {gate, number}',
  },
  points: {
    title: '{side}: {variant}',
    lead: 'Points of each option. What the text leaves out is worth 0.',
    option: 'Option',
    points: 'Points',
    forbidden: 'red line: may not be tabled, accepted or signed',
    planB: 'Plan B: {points} points.',
    linked: 'Together',
  },
  home: {
    title: 'The home of {side}',
    lead: 'Approval of each group, in hundredths. A text passes at {threshold} on the weighted average.',
    group: 'Group',
    weight: 'Weight',
    start: 'Today',
    floor: 'Floor',
    noFloor: 'none',
    change: 'What moves them',
    news: 'News',
    press: 'Press',
  },
  round: {
    title: 'Round {round, number}: {city}, {date}',
    host: 'Host, and first to speak: {side}.',
    news: 'News read out',
    turn: 'Turn',
    who: 'Delegation',
    does: 'Package (numbers), accepts, or passes',
    initialled: 'Agreed for now after this round',
    climate: 'Climate at the end',
    press: 'Press line: {us} ______________   {cuba} ______________',
    last: 'Last call: final packages',
    finals: '{us} ____________________ {cuba} ____________________',
    marks: 'Marked by both: ______________________',
  },
  news: {
    title: 'News',
    lead: 'Cut apart. For each round draw one card of its month, read it out, and move the climate.',
    round: 'Round {rounds}',
    climate: 'Climate {shift}',
  },
  score: {
    title: 'Scoring sheet',
    table: 'Table ______   {us}: ______________________   {cuba}: ______________________',
    issue: 'Issue',
    option: 'Signed',
    pointsOf: 'Points of {side}',
    sum: 'Sum',
    waiting: 'less waiting',
    repudiation: 'less {points} if the own home refused',
    score: 'Score (without agreement: plan B less waiting)',
    planB: 'Plan B',
    beside: 'Score beside plan B',
    home: 'Weighted approval of {side}: ______   needed: {threshold}   passes: yes / no',
    groups: 'Groups of {side} under their floor: ______________________',
  },
};
