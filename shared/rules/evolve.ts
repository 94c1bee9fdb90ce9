import { EVENT_RULES } from './event-rules.ts';
import type { EventNamed, EventType, MatchEvent } from './events.ts';
import { startApprovals } from './home-front.ts';
import { RULES_VERSION } from './record.ts';
import type { MatchState } from './state.ts';
import { upcastSetup } from './upcast.ts';
import { bySide, DESKS } from './vocabulary.ts';

function created(event: EventNamed<'created'>): MatchState {
  const setup = upcastSetup(event.setup);
  return {
    setup,
    seats: event.seats,
    desks: DESKS.filter((desk) => setup.issues.some((issue) => issue.desk === desk)),
    away: [],
    appointed: {},
    round: 0,
    turn: 0,
    phase: { name: 'lobby' },
    paused: null,
    climate: setup.numbers.climateStart,
    climateByAcceptance: 0,
    approvals: bySide((side) => startApprovals(setup.homes[side])),
    text: {},
    standing: { us: null, cuba: null },
    tabledCount: { us: 0, cuba: 0 },
    asked: { us: {}, cuba: {} },
    reopeningSpent: { us: false, cuba: false },
    waiting: 0,
    dispatched: [],
    headlines: null,
    newspaper: { seats: [], questions: [], headlines: [] },
    dinner: null,
    rankings: bySide(() => ({ early: null, late: null })),
    drafts: {},
    silences: { us: 0, cuba: 0 },
    signed: null,
    visits: null,
    votes: null,
    improved: false,
    ending: null,
    branch: null,
  };
}

function isKnown(type: string): type is EventType {
  return type === 'created' || Object.hasOwn(EVENT_RULES, type);
}

/** Thrown by `evolve` for a fact it does not know; `verify` names it before it comes to that. */
export function unknownEvent(event: { readonly type: string; readonly rules?: number }): string | undefined {
  if (!isKnown(event.type)) return `"${event.type}" was made by a newer version`;
  if (event.type === 'created' && (event.rules ?? 0) > RULES_VERSION)
    return `rules version ${event.rules} is newer than ${RULES_VERSION}`;
  return undefined;
}

/** Folds one fact into the state. Total over all facts ever written; never judges. */
export function evolve(state: MatchState | undefined, event: MatchEvent): MatchState {
  const problem = unknownEvent(event);
  if (problem) throw new Error(problem);
  if (event.type === 'created') return created(event);
  if (!state) throw new Error(`a log begins with "created", not with "${event.type}"`);
  const apply = EVENT_RULES[event.type] as (state: MatchState, event: MatchEvent) => MatchState;
  return apply(state, event);
}
