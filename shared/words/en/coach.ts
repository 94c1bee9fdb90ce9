import type { Step } from '../../analysis/steps.ts';
import type { Hindsight, NoBetter } from '../../coach/better-package.ts';
import type { Cause } from '../../coach/cause.ts';
import type { Grade } from '../../coach/exercise.ts';

const steps: Readonly<Record<Step, { readonly name: string; readonly note: string }>> = {
  concession: { name: 'Concession', note: 'takes less for oneself, and costs the other side nothing' },
  nice: { name: 'Nice', note: 'gives the other side something that costs nothing' },
  fortunate: { name: 'Fortunate', note: 'is better for both' },
  selfish: { name: 'Selfish', note: 'takes more for oneself' },
  unfortunate: { name: 'Unfortunate', note: 'hurts the other side and gains nothing' },
  silent: { name: 'Silent', note: 'changes next to nothing' },
};

const causes: Readonly<Record<Exclude<Cause['type'], 'ended'>, string>> = {
  accepted: '{side} accepted a package: {rows}.',
  reopened: '{side} reopened an accepted package.',
  tabled: '{side} tabled a package.',
  lapsed: 'A package of {side} lapsed.',
  'signature-declined': '{side} declined to sign.',
  'round-unsigned': 'A round ended without a signature: both paid {cost} points for waiting.',
  dispatch: 'News came: {headline}.',
  headlines: 'Both sides spoke to the press.',
  'last-call': 'The last call began.',
  'last-packages': 'The last packages lay open: nothing else could be signed any more.',
  signed: 'The text was signed: whatever else could have been reached was given up for it.',
  improved: '{side} accepted an improvement of the signed text.',
  'time-passed': 'Time passed in which the climate could have warmed.',
};

const hindsight: Readonly<Record<Hindsight, string>> = {
  'better-for-both': 'Both sheets say: better for both, and both could have lived with it.',
  nearer: 'Both sheets say: better for both, though the other side could not have lived with it yet.',
  'better-for-you':
    'Both sheets say: better for {side}; the other side would have had less and could still have lived with it.',
  mistaken:
    'Both sheets say: it looked better and was not. What could be known at the table did not show it.',
};

const noBetter: Readonly<Record<NoBetter, string>> = {
  'no-package-possible': 'No package could be put on the table there.',
  'as-good-as-any':
    '{before, select, yes {The last move of {side} before (step {seq, number}) was, with what could be known then, as good as any package.} other {With what could be known then, what was played was as good as any package.}}',
  'nothing-to-sign':
    '{before, select, yes {At the last move of {side} before (step {seq, number}) no package was left that it could have signed itself.} other {No package was left that {side} itself could have signed.}}',
};

const grades: Readonly<Record<Grade, string>> = {
  best: 'As good as it gets: no text that could still be signed is better for one side and as good for the other.',
  better: 'Better than what was played.',
  'as-good': 'As good as what was played; neither side’s figure differs by a point.',
  worse: 'Worse than what was played.',
  'refused-here':
    'Your own side could not sign what this becomes: it is under plan B, or the home would refuse.',
  'refused-there':
    'The other side could not take this: it crosses a red line, is under its plan B, or its home would refuse.',
  'dead-end': 'After this nothing would be left that both could sign.',
};

/** Words of the coach: what each package was, where the talks turned, and what else could have been put there. */
export const coach = {
  lead: 'Each package by what it changed beside the same side’s package before, and the moments at which what could still be reached changed most. The most for each side is reckoned for that side alone, so the changes need not add up.',
  branch: 'These talks went on from a step of others. What was retold from those is judged there, not here.',
  reckoning: 'Looking at every move…',
  failed: 'It could not be worked out on this device.',
  whose: 'Whose moves',
  turning: 'Turning points',
  noTurning: 'Nothing turned these talks: what could be reached hardly changed from one step to the next.',
  moment: 'Round {round, number}, step {seq, number}',
  own: 'Change of the most that {side} could still reach: {change} points',
  joint: 'of the most for both together: {change} points',
  see: 'See it in the replay',
  advice: 'A package that could have been put there',
  adviceBefore: 'What {side} could have put at its last move before (step {seq, number})',
  row: '{issue}: {option}',
  nothingMore: 'nothing more than what is initialled',
  signs: 'to be signed with it',
  gains: '{side}: {points} points',
  hindsight,
  noBetter,
  tryAnother: 'Try another',
  practise: 'Find a better one',
  packages: 'Packages of {side}',
  noPackages: '{side} put no package on the table.',
  columns: {
    step: 'Step',
    package: 'Package',
    own: 'For {side}',
    name: 'What it was',
  },
  first: 'The first',
  idle: 'No package in this turn',
  concession:
    '{side} gave way {kind, select, late {late: holding out first, and moving most near the end} early {early: moving most near the beginning, with little left to give later} other {steadily: about as much at each step}}.',
  steps,
  causes,
  exercise: {
    title: 'Find a better one',
    lead: 'You are {side} in round {round, number}, as the table stood before step {seq, number}. Put a package together; it is judged by both true sheets.',
    leave: 'not in this package',
    initialled: '(initialled: {option})',
    onTable: 'What lay on the table',
    lay: '{side}: {rows}',
    nothingLay: 'no package',
    reopen: 'Reopen an accepted package',
    reopenNone: 'none',
    reopened: '(reopened: {option})',
    reopens: 'In place of a reopened package: {rows}',
    sign: 'and sign: accepting it signs everything initialled with it',
    judge: 'Judge it',
    judging: 'Judging…',
    show: 'Show the coach’s',
    clear: 'Begin again',
    empty: 'Choose at least one option, or tick the signature.',
    refused: 'The rules would not allow it there: {reason}',
    grades,
    worth: 'It becomes a text worth {points} to {side}.',
    compared: 'Beside what was played: {us} {usPoints}, {cuba} {cubaPoints}.',
    home: 'Your home would {passes, select, yes {ratify it} other {refuse it}} ({approval}%, and {threshold}% is needed).',
    back: 'Back to the coach',
  },
  homes: {
    title: 'Why a home said no',
    lead: 'How each constituency came to its approval of the signed text, in points.',
    columns: {
      constituency: 'Constituency',
      weight: 'Weight',
      start: 'At the start',
      press: 'Press',
      dispatches: 'News',
      text: 'The text',
      visit: 'Visit home',
      final: 'In the end',
      floor: 'Floor',
    },
    mostly: 'mostly {issues}',
    none: 'none',
    sum: 'Weighted approval {approval}% against a threshold of {threshold}%.',
  },
};
