import type { Action } from './actions/action.ts';
import { expire } from './actions/expire.ts';
import { HOST_ACTIONS } from './actions/host.ts';
import { ACTIONS } from './actions/index.ts';
import { JOURNALIST_ACTIONS, type JournalistAction } from './actions/journalist.ts';
import type { MatchEvent } from './events.ts';
import type { Thread } from './flow/thread.ts';
import { RULES_VERSION } from './record.ts';
import { ok, type Refusal, type Result, refuse } from './result.ts';
import type { Setup } from './setup.ts';
import { deadlineOf, type MatchState, momentOf } from './state.ts';
import { has } from './team.ts';
import {
  type Actor,
  isPress,
  isSeat,
  type Moment,
  type PressSeat,
  type SeatId,
  sideOf,
} from './vocabulary.ts';
import {
  clockWishes,
  type HostWish,
  hostWishes,
  type PlayerWish,
  type PressWish,
  playerWishes,
  pressWishes,
  type Wish,
} from './wish.ts';

export { evolve } from './evolve.ts';

export type Command = {
  readonly seat: Actor;
  /** What the wish answers. Players name it for all but remarks and rankings; naming a package (`accept`) names it too. */
  readonly moment?: Moment | undefined;
  readonly wish: Wish;
};

/** The facts that begin a log. */
export function create(setup: Setup, seats: readonly SeatId[]): readonly MatchEvent[] {
  return [{ type: 'created', rules: RULES_VERSION, setup, seats }];
}

const SHAPES = { ...playerWishes, ...pressWishes, ...hostWishes, ...clockWishes };

/** Shape only; whether a wish is legal is `decide`'s affair. */
export function parseWish(value: unknown): Result<Wish> {
  const type = typeof value === 'object' && value !== null && 'type' in value ? value.type : undefined;
  if (typeof type !== 'string') return refuse('malformed');
  if (!Object.hasOwn(SHAPES, type)) return refuse('unknown-action', type.slice(0, 60));
  const parsed = SHAPES[type as Wish['type']].safeParse(value);
  if (parsed.success) return ok(parsed.data);
  return refuse('malformed', parsed.error.issues[0]?.path.map(String).join('.').slice(0, 60) || type);
}

/** CH-1, RK-2, TM-5, JN-5: what moves nothing waits for no turn and no pause. */
const ANY_TIME: readonly Wish['type'][] = ['say', 'rank', 'draft', 'reply'];
const NEEDS_NO_MOMENT: readonly Wish['type'][] = [...ANY_TIME, 'accept', 'improve'];

function checkMoment(state: MatchState, { moment, wish }: Command): Refusal | null {
  if (!moment) return NEEDS_NO_MOMENT.includes(wish.type) ? null : { code: 'malformed', about: 'moment' };
  const now = momentOf(state);
  const same = moment.round === now.round && moment.phase === now.phase && moment.turn === now.turn;
  return same ? null : { code: 'stale' };
}

function decidePlayer(thread: Thread, command: Command, seat: SeatId): Result<Thread> {
  const { state } = thread;
  const wish = command.wish as PlayerWish;
  if (Object.hasOwn(JOURNALIST_ACTIONS, wish.type)) return refuse('not-a-journalist');
  const action = ACTIONS[wish.type] as Action<PlayerWish['type']> | undefined;
  if (!action || !state.seats.includes(seat)) return refuse('host-only');
  if (state.phase.name === 'over') return refuse('over');
  const moment = checkMoment(state, command);
  if (moment) return { ok: false, refusal: moment };
  if (state.paused && !ANY_TIME.includes(wish.type)) return refuse('paused');
  if (!action.phases.includes(state.phase.name)) return refuse('not-now');
  // PL-2: in the plenary only the side whose turn it is acts; anybody may speak, or think.
  if (state.phase.name === 'plenary' && !ANY_TIME.includes(wish.type) && state.phase.side !== sideOf(seat))
    return refuse('not-your-turn');
  // TM-1: in a delegation each does what is theirs.
  if (action.duty && !has(state, seat, action.duty)) return refuse('not-your-duty', action.duty);
  const refusal = action.check(state, seat, wish);
  return refusal ? { ok: false, refusal } : ok(action.decide(thread, seat, wish));
}

/** JN-2: it waits for no turn and no pause, and names no moment: whatever is asked is asked now. */
function decideJournalist(thread: Thread, wish: Wish, seat: PressSeat): Result<Thread> {
  const { state } = thread;
  if (!state.newspaper.seats.includes(seat)) return refuse('unknown-seat', seat);
  if (!Object.hasOwn(JOURNALIST_ACTIONS, wish.type)) return refuse('not-a-delegate');
  if (state.phase.name === 'over') return refuse('over');
  const action = JOURNALIST_ACTIONS[wish.type as PressWish['type']] as JournalistAction<PressWish['type']>;
  const refusal = action.check(state, seat, wish as PressWish);
  return refusal ? { ok: false, refusal } : ok(action.decide(thread, seat, wish as PressWish));
}

function decideHost(thread: Thread, wish: Wish): Result<Thread> {
  if (!Object.hasOwn(HOST_ACTIONS, wish.type)) return refuse('not-now');
  if (thread.state.phase.name === 'over') return refuse('over');
  const action = HOST_ACTIONS[wish.type as HostWish['type']] as (typeof HOST_ACTIONS)['extend'];
  const given = wish as Extract<HostWish, { type: 'extend' }>;
  const refusal = action.check(thread.state, given);
  return refusal ? { ok: false, refusal } : ok(action.decide(thread, given));
}

function decideClock(thread: Thread, wish: Wish): Result<Thread> {
  if (wish.type !== 'expire') return refuse('not-now');
  const deadline = deadlineOf(thread.state);
  if (deadline === null) return refuse('no-clock');
  return thread.at < deadline ? refuse('clock-not-out') : ok(expire(thread));
}

/** Judges a wish: the facts it makes, or why not. `at` is milliseconds since 1970. Changes nothing. */
export function decide(state: MatchState, command: Command, at: number): Result<readonly MatchEvent[]> {
  const thread: Thread = { state, at, events: [] };
  const { seat, wish } = command;
  const decided = isSeat(seat)
    ? decidePlayer(thread, command, seat)
    : isPress(seat)
      ? decideJournalist(thread, wish, seat)
      : seat === 'host'
        ? decideHost(thread, wish)
        : decideClock(thread, wish);
  return decided.ok ? ok(decided.value.events) : decided;
}
