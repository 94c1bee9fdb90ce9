import type { Sight } from '../../shared/bots/bot.ts';
import { type Stance, stanceOf } from '../../shared/bots/stance.ts';
import { create, evolve } from '../../shared/rules/match.ts';
import type { MatchState } from '../../shared/rules/state.ts';
import { briefFor, viewFor } from '../../shared/rules/view.ts';
import type { RedactedEvent } from '../../shared/rules/view-types.ts';
import type { SeatId } from '../../shared/rules/vocabulary.ts';
import { setupOf } from './setups.ts';

/** What a seat sees before anything has happened, besides what it is told here. */
export function sightOf(format: string, seat: SeatId, heard: readonly RedactedEvent[] = []): Sight {
  const facts = create(setupOf(format, 'parts'), ['us-1', 'cuba-1']);
  const state = facts.reduce<MatchState | undefined>(evolve, undefined) as MatchState;
  return {
    brief: briefFor(state, seat),
    view: viewFor(state, seat),
    past: [{ seq: 1, at: 0, events: heard }],
  };
}

export function seated(sight: Sight): Stance {
  const stance = stanceOf(sight);
  if (!stance) throw new Error('nobody sits there');
  return stance;
}
