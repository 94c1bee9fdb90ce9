/** Words of the homework: what is read before a lesson, its check, and what is played after it. */
export const classBefore = {
  title: 'Before the lesson',
  lead: '{format}. Read this, then answer five questions: about ten minutes. Nothing here is secret; your own instructions come in the lesson.',
  unknown:
    'There is no class at this address. It may have been deleted. Ask your teacher for the link again.',
  background: 'What has happened',
  issues: 'What it is about',
  rules: 'How the talks work',
  check: {
    title: 'Five questions',
    note: 'Each answer is explained at once. Your teacher sees how many did this, and how many answers were right at the first try; not who.',
    right: 'Right.',
    wrong: 'Not quite.',
    done: 'Done: {right, number} of {all, number} right at the first try.',
    counted: 'Your teacher sees one more.',
    again: 'Done on this device already: {right, number} of {all, number} right at the first try.',
    questions: {
      planB: {
        ask: 'What is a delegation’s plan B?',
        answers: [
          'What it has if no text is signed',
          'The first offer it makes',
          'A second text that the capital has written',
        ],
        why: 'Plan B is what you are left with if there is no agreement. A text that is worth less to you than plan B should not be signed.',
      },
      initialled: {
        ask: 'An issue is initialled. What does that mean?',
        answers: [
          'It is law from that day on',
          'Only one side has agreed to it so far',
          'Both agreed for now; it holds once the whole text is signed and ratified',
        ],
        why: 'Initialled means agreed for now. Nothing is agreed until everything is agreed.',
      },
      home: {
        ask: 'Both delegations have signed. What happens next?',
        answers: [
          'The talks have succeeded',
          'Each home decides whether it ratifies; if one says no, there is no agreement',
          'The other side may still change one issue',
        ],
        why: 'You negotiate at two tables: with the other side, and with your own people. A text that pleases both rooms can still fail at home.',
      },
      trade: {
        ask: 'Which is the best way to begin?',
        answers: [
          'Ask for everything at once, and give in slowly',
          'Give what costs you little and means much to them, and ask for the reverse',
          'Settle the issues one by one, the easiest first',
        ],
        why: 'The sides care about different things. Packages that trade across issues leave both better off than splitting each issue down the middle.',
      },
      secret: {
        ask: 'What does the other delegation know of your instructions?',
        answers: ['All of them', 'Your red lines, but not your points', 'Nothing until the talks are over'],
        why: 'Each side reads its own instructions alone. What the other side cares about you learn by listening and by what it offers.',
      },
    },
  },
  link: 'Link for homework',
  linkNote: 'The public briefing and five questions, before anybody has a seat.',
  checks:
    '{done, plural, =0 {Nobody has done the questions yet.} one {# has done the questions} other {# have done the questions}}{done, plural, =0 {} other {: on average {average} of 5 right at the first try.}}',
  readFirst: 'Read the public briefing first',
  after: {
    missed:
      'The talks of your class are over, and you missed them. You can still play them: the same instructions and the same news, against a bot.',
    makeUp: 'Play the talks I missed',
    goOnMakeUp: 'Go on with the talks you missed',
    madeUp: 'The talks you missed: your result',
    otherSide: 'Same match, other side',
    otherSideNote:
      'Homework: the same talks from the other chair, against a bot. Your teacher sees that you played and how it ended.',
    goOnOtherSide: 'Go on with the match from the other side',
    otherSideDone: 'The match from the other side: your result',
    counts:
      'After the lesson: {makeUps, plural, one {# make-up match} other {# make-up matches}} ({makeUpsOver, number} over), {others, plural, one {# match} other {# matches}} from the other side ({othersOver, number} over).',
  },
};
