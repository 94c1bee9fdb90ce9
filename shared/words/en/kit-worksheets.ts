/** Two sheets to write on: before the talks, and while the others speak. */
export const kitWorksheets = {
  facts: 'Name: ____________________   Delegation: ____________________',
  planning: {
    title: 'Planning, before the talks',
    questions: [
      'We speak for … What would our government call a success, in one sentence?',
      'Our plan B, and what it is worth. What would make us leave the table?',
      'What may not be signed in any case?',
      'Who at home is hardest to win, and with what?',
    ],
    table: 'Issue by issue',
    columns: {
      issue: 'Issue',
      best: 'We want',
      bearable: 'We could live with',
      theirs: 'To them it matters (1 much, 3 little): our guess',
    },
    package: 'Our first package: “If you take …, we give …”',
  },
  listening: {
    title: 'Listening, during the talks',
    lead: 'Write what you hear, not what you think of it. Leave the last column until the end of a round.',
    columns: {
      round: 'Round, turn',
      asked: 'They asked for',
      offered: 'They offered',
      question: 'Our question to them',
      means: 'What this tells about what matters to them',
    },
    twice: 'What did they ask for more than once?',
    moved: 'When did they move, and what had we done just before?',
    believed: 'What did we believe before the talks that turned out otherwise?',
  },
};
