import { allReady } from '../flow/presence.ts';
import { openRound } from '../flow/rounds.ts';
import { tell } from '../flow/thread.ts';
import type { PhaseNamed } from '../state.ts';
import type { Action } from './action.ts';

export const ready: Action<'ready'> = {
  duty: null,
  phases: ['briefing'],
  check: (state, seat) =>
    (state.phase as PhaseNamed<'briefing'>).ready.includes(seat) ? { code: 'already-chosen' } : null,
  // LB-3: the first round opens as soon as everybody has read.
  decide: (thread, seat) => {
    const next = tell(thread, { type: 'readied', seat });
    return allReady(next.state) ? openRound(next, 1) : next;
  },
};
