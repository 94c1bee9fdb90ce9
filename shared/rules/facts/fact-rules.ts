import type { EventNamed, EventType } from '../events.ts';
import type { MatchState } from '../state.ts';

/** How some facts change the state: old value in, new value out. `created` begins a state and stands apart. */
export type FactRules<T extends Exclude<EventType, 'created'>> = {
  readonly [type in T]: (state: MatchState, event: EventNamed<type>) => MatchState;
};
