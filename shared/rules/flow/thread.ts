import type { Deadline, MatchEvent } from '../events.ts';
import { evolve } from '../evolve.ts';
import type { Clocks } from '../scenario.ts';
import type { MatchState } from '../state.ts';

/** What one action sets in motion: facts in order, each folded at once so that the next can look at the state. */
export type Thread = {
  readonly state: MatchState;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly events: readonly MatchEvent[];
};

export function tell(thread: Thread, event: MatchEvent): Thread {
  return { ...thread, state: evolve(thread.state, event), events: [...thread.events, event] };
}

/** CL-1: clocks are absolute deadlines; `share` is the part of the format's clock that this phase has. */
export function deadlineAfter(thread: Thread, clock: keyof Clocks, share = 1): Deadline {
  const clocks = thread.state.setup.clocks;
  return clocks ? thread.at + Math.round(clocks[clock] * share * 1000) : null;
}
