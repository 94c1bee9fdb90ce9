import { draw } from '../rng.ts';
import { inLastRound, type MatchState } from '../state.ts';
import type { DispatchId } from '../vocabulary.ts';
import { other } from '../vocabulary.ts';
import { deadlineAfter, type Thread, tell } from './thread.ts';

/** RD-2: drawn by the seed among the news of the round's month that was not read out yet. */
function drawDispatch(state: MatchState): DispatchId | undefined {
  const month = state.setup.rounds[state.round - 1]?.date.slice(0, 7) ?? '';
  const deck = state.setup.dispatches.filter(
    (one) => one.months.includes(month) && !state.dispatched.includes(one.id),
  );
  return draw(deck, state.setup.seed, `dispatch/${state.round}`)?.id;
}

/** RD-3: a dispatch moves home approvals and sometimes the climate, and counts once. */
export function readDispatch(thread: Thread, id: DispatchId, injected: boolean): Thread {
  const dispatch = thread.state.setup.dispatches.find((one) => one.id === id);
  if (!dispatch) return thread;
  const { climate, approvals } = dispatch;
  return tell(thread, {
    type: 'dispatched',
    dispatch: id,
    climate,
    approvals,
    ...(injected ? { injected: true as const } : {}),
  });
}

/** RD-1: dispatch, then dinner while the climate allows it, then the plenary. */
export function openRound(thread: Thread, round: number): Thread {
  let next = tell(thread, { type: 'round-opened', round });
  const dispatch = drawDispatch(next.state);
  if (dispatch) next = readDispatch(next, dispatch, false);
  const { setup, climate } = next.state;
  // DN-1: nobody dines together in a cold climate.
  if (setup.dinner && climate >= setup.numbers.dinnerClimate)
    return tell(next, { type: 'dinner-opened', deadline: deadlineAfter(next, 'dinner', 0.5) });
  return openTurn(next, 0);
}

/** PL-1: the delegations alternate, the host first; the last call takes the place of the last turn of all. */
export function openTurn(thread: Thread, turn: number): Thread {
  const { setup, round } = thread.state;
  const turns = 2 * setup.turns;
  if (inLastRound(thread.state) && turn >= turns - 1) return openLastCall(thread);
  if (turn >= turns) return tell(thread, { type: 'press-opened', deadline: deadlineAfter(thread, 'press') });
  const host = setup.rounds[round - 1]?.host ?? 'us';
  const side = turn % 2 === 0 ? host : other(host);
  return tell(thread, { type: 'turn-opened', turn, side, deadline: deadlineAfter(thread, 'turn') });
}

export function openLastCall(thread: Thread): Thread {
  return tell(thread, { type: 'last-call-opened', deadline: deadlineAfter(thread, 'lastCall') });
}

export function nextTurn(thread: Thread): Thread {
  return openTurn(thread, thread.state.turn + 1);
}

/** WT-1: a round that ends without a signature costs both sides the published points. */
export function closeRound(thread: Thread): Thread {
  const cost = thread.state.setup.waiting[thread.state.round - 1] ?? 0;
  const charged = cost > 0 ? tell(thread, { type: 'waiting-charged', cost }) : thread;
  return openRound(charged, thread.state.round + 1);
}
