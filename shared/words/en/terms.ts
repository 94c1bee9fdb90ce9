import type { Answer, Band, Desk, PhaseName, PressLine } from '../../rules/vocabulary.ts';

type Named<K extends string> = Readonly<Record<K, { readonly name: string; readonly note: string }>>;

const phases: Readonly<Record<PhaseName, string>> = {
  lobby: 'Waiting for the other side',
  briefing: 'Briefing',
  'dinner-soundings': 'Working dinner: soundings',
  'dinner-answers': 'Working dinner: answers',
  plenary: 'Plenary',
  signing: 'Signing',
  press: 'Press',
  'last-call-packages': 'Last call: final packages',
  'last-call-marks': 'Last call: signatures',
  'second-signature': 'Second signature',
  over: 'The talks are over',
};
const pressLines: Named<PressLine> = {
  constructive: {
    name: 'Constructive',
    note: 'Praises the progress. The climate warms; home grumbles a little.',
  },
  reserved: { name: 'Reserved', note: 'Says little. Nothing moves.' },
  firm: { name: 'Firm', note: 'Stands on principle. Home likes it; the climate cools.' },
  blame: { name: 'Blame', note: 'Points at the other side. Home cheers; the climate freezes.' },
};
const answers: Named<Answer> = {
  warm: { name: 'Warm', note: 'We would look at that trade.' },
  cool: { name: 'Cool', note: 'Not like this, perhaps another way.' },
  cold: { name: 'Cold', note: 'Not that trade.' },
};
const bands: Readonly<Record<Band, string>> = {
  hostile: 'hostile',
  cool: 'cool',
  divided: 'divided',
  warm: 'warm',
  solid: 'solidly behind',
};
const desks: Readonly<Record<Desk, string>> = {
  political: 'Political',
  economy: 'Economy',
  people: 'People',
};

/** The terms of the game, each with its plain words beside it. */
export const terms = {
  product: 'Ninety Miles',
  bot: 'The bot',
  you: 'You',
  them: 'Them',
  phases,
  pressLines,
  answers,
  bands,
  desks,
  statusQuo: {
    short: 'Leave for later',
    long: 'Nothing changes for now: the issue is left for later talks.',
  },
  linkage: {
    at: '{issue} at {options}',
    quoted: '“{option}”',
    orBetter: '{option} or better',
    orWorse: '{option} or worse',
    besides: '{points} points together with {list}',
    won: '{issues} together {points}',
    lost: '{issues} no longer together {points}',
    included: 'Counted in it: {list}',
  },
  finalTexts: {
    initialled: 'The initialled text alone',
    with: 'With the final package of {side}',
  },
  issue: 'Issue',
  option: 'Option',
  package: 'Package',
  text: 'The text',
  status: {
    open: 'Open',
    bracketed: 'In brackets',
    initialled: 'Initialled',
    signed: 'Signed',
  },
  walkAway: 'Walk-away value',
  walkAwayPlain: 'walk-away value (plan B)',
  redLine: 'Red line',
  gesture: 'Gesture',
  climate: 'Climate',
  home: 'Home front',
  threshold: 'Threshold',
  floor: 'Floor',
  veto: 'Can veto',
  approval: 'Approval',
  weight: 'Weight',
  waiting: 'Waiting cost',
  score: 'Score',
  round: 'Round {round, number} of {rounds, number}',
  turn: 'Turn {turn, number} of {turns, number}',
  points: '{points} points',
  poll: 'Poll: {band}',
  endings: {
    full: 'Ratified in full',
    partial: 'Ratified in part',
    improved: 'improved by a second signature',
    refused: 'Refused at home',
    walkedOut: 'Walked out',
    timeRanOut: 'Time ran out',
    cancelled: 'Cancelled',
  },
  /** One sentence that always says what you may do now. */
  now: {
    table: 'It is your turn: table a package.',
    tableOrAccept: 'It is your turn: table a package, accept theirs, or pass.',
    tableOrPass: 'It is your turn: table a package, or pass.',
    theirTurn: '{side} has the floor. Prepare your next package meanwhile.',
    ourTurn: 'Your delegation has the floor: its head acts for you all.',
    ours: 'Your delegation is asked; a colleague answers for it.',
    ready: 'Read your instructions, then say that you are ready.',
    sound: 'Off the record: name one issue you would move on and one you want. It binds nobody.',
    answer: 'Off the record: answer their sounding.',
    press: 'Choose your line for the press. Both headlines open together.',
    signing: 'A whole text lies on the table: sign it, or decline.',
    final: 'Last call: choose the package you leave on the table.',
    mark: 'Mark every text you would sign. A text both mark is signed.',
    second: 'The text is ratified. Look for one that both of you prefer, or finish.',
    wait: 'Waiting for {side}.',
    waitBoth: 'Waiting for both delegations.',
    paused: 'The talks are paused.',
    over: 'The talks are over.',
  },
};
