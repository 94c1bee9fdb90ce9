import type { PhaseNamed } from '../state.ts';
import { bySide, other, SIDES, type Side } from '../vocabulary.ts';
import { openTurn } from './rounds.ts';
import { deadlineAfter, type Thread, tell } from './thread.ts';

/** DN-4: whoever got no sounding has nothing to answer. */
export function mustAnswer(thread: Pick<Thread, 'state'>, side: Side): boolean {
  return Boolean(thread.state.dinner?.soundings[other(side)]);
}

/** DN-3: soundings open together; with none there is nothing to answer and the plenary begins. */
export function closeSoundings(thread: Thread): Thread {
  const { chosen } = thread.state.phase as PhaseNamed<'dinner-soundings'>;
  if (!SIDES.every((side) => chosen[side] !== undefined)) return thread;
  const soundings = bySide((side) => chosen[side] ?? null);
  const opened = tell(thread, {
    type: 'soundings-opened',
    soundings,
    deadline: deadlineAfter(thread, 'dinner', 0.5),
  });
  return closeAnswers(opened);
}

/** DN-5: answers open together, then the plenary begins. */
export function closeAnswers(thread: Thread): Thread {
  const { chosen } = thread.state.phase as PhaseNamed<'dinner-answers'>;
  if (!SIDES.every((side) => chosen[side] !== undefined || !mustAnswer(thread, side))) return thread;
  const answers = bySide((side) => chosen[side] ?? null);
  return openTurn(tell(thread, { type: 'answers-opened', answers }), 0);
}
