/** Words of the lesson plan on the board, and of when the coach opens. */
export const classPlan = {
  title: 'The plan',
  choose: 'Lesson plan',
  length: '{minutes, number} minutes',
  start: 'Start the lesson now',
  startNote:
    'The board then says which step is now and what to say, and sets the bell to the end of the talks, after {minutes, number} minutes.',
  step: 'Step {step, number} of {steps, number}: {title}',
  left: '{time} left of {minutes, plural, one {# minute} other {# minutes}}',
  next: 'Next: {title}, {minutes, plural, one {# minute} other {# minutes}}.',
  last: 'This is the last step.',
  over: 'By the plan, the lesson is over.',
  nextNow: 'Next step now',
  longer: 'One minute longer',
  shorter: 'One minute shorter',
  stop: 'Leave the plan',
  kit: 'The whole plan',
  coach: {
    title: 'The coach',
    open: 'Students see what the coach says of their moves',
    note: 'Off: their debrief shows neither the coach nor the turning points until you open them. You still choose turning points for the wall.',
  },
  did: {
    plan: 'The plan runs, and the bell follows it.',
    noPlan: 'No plan runs, and the bell is off.',
    coach: 'The coach is open to the students.',
    noCoach: 'The coach is closed to the students.',
  },
};
