import type { MatchState, PhaseNamed } from '../state.ts';
import { presentIn } from '../team.ts';
import { SIDES } from '../vocabulary.ts';
import { settleMarks, settleSignature } from './ballots.ts';
import { closeMarks } from './last-call.ts';
import { openRound } from './rounds.ts';
import { closeSigning } from './signature.ts';
import type { Thread } from './thread.ts';

/** LB-3: everybody who is here has read; with nobody here it is the clock's affair. */
export function allReady(state: MatchState): boolean {
  const { ready } = state.phase as PhaseNamed<'briefing'>;
  const here = SIDES.flatMap((side) => presentIn(state, side));
  return here.length > 0 && here.every((seat) => ready.includes(seat));
}

/** TM-2: nobody is waited for who is away, so what the others have said may now be enough. */
export function goOnWithout(thread: Thread): Thread {
  const { phase, paused } = thread.state;
  if (paused) return thread;
  const timeIsUp = false;
  if (phase.name === 'briefing') return allReady(thread.state) ? openRound(thread, 1) : thread;
  if (phase.name === 'signing')
    return closeSigning(SIDES.reduce((next, side) => settleSignature(next, side, { timeIsUp }), thread));
  if (phase.name === 'last-call-marks')
    return closeMarks(SIDES.reduce((next, side) => settleMarks(next, side, { timeIsUp }), thread));
  return thread;
}
