import type { Clocks } from '../scenario.ts';
import type { Position } from '../state.ts';
import { deadlineAfter, type Thread, tell } from './thread.ts';

/** The clock of each phase, and the part of it that the phase has. */
const CLOCKS: { readonly [name in Position['name']]: readonly [keyof Clocks, number] } = {
  briefing: ['briefing', 1],
  'dinner-soundings': ['dinner', 0.5],
  'dinner-answers': ['dinner', 0.5],
  plenary: ['turn', 1],
  signing: ['signing', 1],
  press: ['press', 1],
  'last-call-packages': ['lastCall', 1],
  'last-call-marks': ['lastCall', 1],
  'second-signature': ['secondSignature', 1],
};

/** BR-7: a branch goes on with the phase that was under way, with a whole clock. `null`: the match is no branch. */
export function openPosition(thread: Thread): Thread | null {
  const { phase } = thread.state;
  if (phase.name !== 'lobby' || !phase.position) return null;
  const deadline = deadlineAfter(thread, ...CLOCKS[phase.position.name]);
  return tell(thread, { type: 'continued', deadline });
}
