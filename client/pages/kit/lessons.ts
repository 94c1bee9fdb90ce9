/** Each lesson minute by minute, and the talks that fit into it. */
export const LESSONS = {
  50: {
    format: 'short-talks',
    steps: [
      ['join', 4],
      ['brief', 6],
      ['roundOne', 10],
      ['lastRound', 10],
      ['reflect', 2],
      ['talk', 2],
      ['text', 3],
      ['trades', 3],
      ['history', 2],
      ['slack', 8],
    ],
  },
  75: {
    format: 'class-period',
    steps: [
      ['join', 5],
      ['brief', 10],
      ['roundOne', 10],
      ['middleRound', 10],
      ['lastRound', 11],
      ['reflect', 3],
      ['talk', 3],
      ['text', 4],
      ['points', 3],
      ['trades', 5],
      ['history', 5],
      ['slack', 6],
    ],
  },
} as const;
export type LessonLength = keyof typeof LESSONS;

/** Each step with the minute it begins and the one it ends. */
export function timetable(length: LessonLength) {
  let from = 0;
  return LESSONS[length].steps.map(([step, minutes]) => {
    const begins = from;
    from += minutes;
    return { step, begins, ends: from };
  });
}
