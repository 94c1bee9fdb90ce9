/** How somebody worked, in three steps; the result of the talks is no part of it. */
export const kitRubric = {
  lead: 'Grade how somebody worked, not what they won: the instructions differ in difficulty, a good table may rightly end without an agreement, and the score depends on two. Tell everybody before the talks. Look at the planning sheet, the listening sheet, the packages in the replay and the written reflection.',
  criterion: 'What to look at',
  levels: { minus: 'Check-minus', check: 'Check', plus: 'Check-plus' },
  criteria: [
    {
      name: 'Preparation',
      minus: 'Knows what to ask for, but not plan B or the red lines.',
      check: 'Names what matters most, plan B and red lines, and has a first package ready.',
      plus: 'Has also a reasoned guess of what matters to the other side, and a question to test it.',
    },
    {
      name: 'Speaking for the role',
      minus: 'Speaks for themselves, or makes fun of a side.',
      check: 'Gives the delegation’s reasons seriously and in its own words.',
      plus: 'Can also state the other side’s reasons so that it would agree.',
    },
    {
      name: 'Listening',
      minus: 'Repeats the own demand; notes are empty or are judgements.',
      check: 'Notes what was asked and offered, and asks about it.',
      plus: 'Changes the guess about the other side in the light of what was heard, and says when.',
    },
    {
      name: 'Offers',
      minus: 'One issue at a time, or gives for nothing.',
      check: 'Packages that give something and ask for something.',
      plus: 'Packages built on different weights: gives what is cheap here and dear there.',
    },
    {
      name: 'Home front',
      minus: 'Not thought of before the signature.',
      check: 'Looks at home before offering or signing.',
      plus: 'Explains what home made impossible or possible, on both sides.',
    },
    {
      name: 'Fairness',
      minus: 'Interrupts, leaves others out, or presses through.',
      check: 'Keeps what was said, lets others in the delegation speak.',
      plus: 'Helps others, also of the other side, to be understood, without giving the case away.',
    },
    {
      name: 'Reflection',
      minus: 'Tells what happened, or only who won.',
      check: 'Names one moment that mattered and what to do differently.',
      plus: 'Explains it with a concept from the debrief, and tests it on the real talks.',
    },
  ],
  note: 'Participation as the match records it (turns, packages, remarks) says that somebody took part, not how well. Do not turn it into a grade.',
};
