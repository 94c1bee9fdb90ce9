/** Words of the pages to print: one for each player, and the agreed text as both would publish it. */
export const paper = {
  title: 'To print',
  choose: 'What to print',
  forSide: 'Page for {side}',
  communique: 'Joint communiqué',
  print: 'Print',
  back: 'Back to the debrief',
  player: '{side}: {name}',
  facts: '{format} · {date} · match {match}',
  score: 'Score {score}; plan B {planB}; waiting {waiting}',
  columns: {
    issue: 'Issue',
    text: 'As signed',
    asked: 'Asked last',
    points: 'Points of most',
    history: 'History',
  },
  trade: 'A trade nobody found',
  turning: 'Where the talks turned',
  questions: 'Questions for yourself',
  nothingSigned: 'No text was ratified, so there is nothing for the two governments to publish.',
  communiqueOf: {
    heading: 'Joint communiqué',
    opening: '{place}, {date}. The delegations of {first} and {second} have agreed as follows.',
    closing: 'Whatever this text does not settle is left for later.',
    delegation: 'For {side}',
  },
};
