import type { Duty } from '../../rules/vocabulary.ts';

const duties: Readonly<Record<Duty, string>> = {
  head: 'Head of delegation',
  political: 'Political desk',
  economy: 'Economy desk',
  people: 'People desk',
  spokesperson: 'Spokesperson',
};

const does: Readonly<Record<Duty, string>> = {
  head: 'tables, accepts and passes; knows the total, plan B and the red lines; breaks a tie',
  political: 'knows what its own issues are worth',
  economy: 'knows what its own issues are worth',
  people: 'knows what its own issues are worth',
  spokesperson: 'speaks to the other side and writes the press line',
};

/** A delegation of several, among themselves. */
export const team = {
  size: {
    legend: 'Students in a delegation',
    labels: ['One', 'Two', 'Three', 'Four', 'Five'],
    notes: [
      'everybody negotiates alone with one other student',
      'head and politics; economy and people',
      'head and politics; economy; people',
      'head; politics; economy; people',
      'the same, and a spokesperson',
    ],
    uneven: 'Where students do not go round evenly, a delegation has one more or one fewer.',
  },
  title: 'Our delegation',
  duties,
  does,
  you: 'you',
  /** Members are listed with what they answer for: "Ana: Economy desk". */
  covers: 'You cover for who is away: {desks}.',
  away: 'away',
  alone: 'Nobody else of your delegation is here.',
  member: 'Member {number, number}',
  yourDesk: 'You are: {duties}',
  deskIssues: 'Your issues: {issues}.',
  noDeskIssues: 'You have no issues of your own: you speak for the others.',
  othersIssues: 'What the other issues are worth, your colleagues know. Ask them.',
  headKnows: 'The total, plan B and the red lines are known to your head of delegation.',
  headNow: 'You head the delegation now.',
  onlyHead: 'Only your head of delegation can table, accept or pass. You can put a draft in the tray.',
  onlySpokesperson: 'Your spokesperson speaks to the other side. You can talk to your delegation.',
  onlySpokespersonPress: 'Your spokesperson writes the press line.',
  onlyHeadSounds: 'Your head of delegation speaks at the dinner.',
  onlyHeadFinal: 'Your head of delegation names the final package. You can put a draft in the tray.',
  onlyHeadImproves: 'Your head of delegation works on a better text. You can put a draft in the tray.',
  tray: {
    title: 'Drafts tray',
    empty: 'No drafts yet. Compose a package and put it here for your head of delegation.',
    put: 'Put in the tray',
    replace: 'Replace my draft',
    takeOut: 'Take my draft out',
    takeUp: 'Take it into the package',
    of: 'Draft by {name}',
    mine: 'Your draft',
    signs: 'would sign',
    put_done: 'Your draft lies in the tray.',
    round: 'round {round, number}',
  },
  ballots: {
    title: 'In your delegation',
    wouldSign: 'would sign',
    wouldNot: 'would not sign',
    silent: 'has not said yet',
    rule: 'More than half decide at once. At the clock silence abstains; the head breaks a tie.',
    said: 'You said yours. Your delegation decides together.',
    marks: 'would sign {n, plural, one {one text} other {# texts}}',
  },
  caucus: {
    title: 'Caucus',
    lead: 'Only your delegation reads this (and your teacher).',
    empty: 'Nothing said yet.',
    write: 'To your delegation',
    send: 'Say it',
    off: 'Your class talks in the room: no writing to one another.',
    unread: '{n, plural, one {one new remark} other {# new remarks}} in the caucus',
  },
  total: 'Your desk’s points',
  totalNote: 'of your own issues',
};
