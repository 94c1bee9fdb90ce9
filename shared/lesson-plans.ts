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
export type LessonStep = (typeof LESSONS)[LessonLength]['steps'][number][0];
export const LESSON_LENGTHS = [50, 75] as const satisfies readonly LessonLength[];

export type PlannedStep = { readonly step: LessonStep; readonly begins: number; readonly ends: number };

/** Each step with the minute it begins and the one it ends. */
export function timetable(length: LessonLength): readonly PlannedStep[] {
  let from = 0;
  return LESSONS[length].steps.map(([step, minutes]) => {
    const begins = from;
    from += minutes;
    return { step, begins, ends: from };
  });
}

/** The minute at which the talks have to be over. */
export function talksEnd(length: LessonLength): number {
  return timetable(length).find(({ step }) => step === 'reflect')?.begins ?? 0;
}

/** What the plan says after so many minutes: the step of now and the one after; `null` before and after the lesson. */
export function planAt(
  length: LessonLength,
  minutes: number,
): { readonly now: PlannedStep; readonly next: PlannedStep | null } | null {
  const steps = timetable(length);
  const at = steps.findIndex(({ begins, ends }) => begins <= minutes && minutes < ends);
  const now = steps[at];
  return now ? { now, next: steps[at + 1] ?? null } : null;
}
