import { openPosition } from '../flow/position.ts';
import { goOnWithout } from '../flow/presence.ts';
import { openLastCall, readDispatch } from '../flow/rounds.ts';
import { deadlineAfter, type Thread, tell } from '../flow/thread.ts';
import type { Refusal } from '../result.ts';
import { deadlineOf, type MatchState } from '../state.ts';
import type { PhaseName } from '../vocabulary.ts';
import type { HostWish } from '../wish.ts';
import { PRESS_SEAT_ACTIONS } from './host-press.ts';
import { TEAM_ACTIONS } from './host-team.ts';

export type HostAction<T extends HostWish['type']> = {
  readonly check: (state: MatchState, wish: Extract<HostWish, { type: T }>) => Refusal | null;
  readonly decide: (thread: Thread, wish: Extract<HostWish, { type: T }>) => Thread;
};

/** HO-7: before these it is too early, after them nothing is left to be hurried. */
const BEFORE_LAST_CALL: readonly PhaseName[] = [
  'briefing',
  'dinner-soundings',
  'dinner-answers',
  'plenary',
  'signing',
  'press',
];

const BETWEEN_ROUNDS = ['lobby', 'briefing', 'second-signature', 'over'] as const;

/** HO-1 to HO-7: what the host of a match may do; each is a fact in the log like any other. */
export const HOST_ACTIONS: { readonly [T in HostWish['type']]: HostAction<T> } = {
  open: {
    check: (state) => (state.phase.name === 'lobby' ? null : { code: 'not-now' }),
    decide: (thread) =>
      openPosition(thread) ??
      tell(thread, { type: 'briefing-opened', deadline: deadlineAfter(thread, 'briefing') }),
  },
  pause: {
    check: (state) =>
      state.paused ? { code: 'paused' } : state.phase.name === 'lobby' ? { code: 'not-now' } : null,
    decide: (thread) => {
      const deadline = deadlineOf(thread.state);
      const left = deadline === null ? null : Math.max(0, deadline - thread.at);
      return tell(thread, { type: 'paused', left });
    },
  },
  resume: {
    check: (state) => (state.paused ? null : { code: 'not-paused' }),
    decide: (thread) => {
      const left = thread.state.paused?.left ?? null;
      const deadline = left === null ? null : thread.at + left;
      return goOnWithout(tell(thread, { type: 'resumed', deadline }));
    },
  },
  extend: {
    check: (state) =>
      state.paused ? { code: 'paused' } : deadlineOf(state) === null ? { code: 'no-clock' } : null,
    decide: (thread, { seconds }) => {
      const deadline = Math.max(deadlineOf(thread.state) ?? 0, thread.at) + seconds * 1000;
      return tell(thread, { type: 'extended', deadline });
    },
  },
  inject: {
    check: (state, { dispatch }) => {
      if (BETWEEN_ROUNDS.some((phase) => phase === state.phase.name)) return { code: 'not-now' };
      const known = state.setup.dispatches.some((one) => one.id === dispatch);
      // HO-5: news is news once.
      return known && !state.dispatched.includes(dispatch)
        ? null
        : { code: 'unknown-dispatch', about: dispatch };
    },
    decide: (thread, { dispatch }) => readDispatch(thread, dispatch, true),
  },
  'last-call': {
    check: (state) =>
      state.paused
        ? { code: 'paused' }
        : BEFORE_LAST_CALL.includes(state.phase.name)
          ? null
          : { code: 'not-now' },
    decide: (thread) => {
      const called = tell(thread, { type: 'last-call-called', round: thread.state.setup.rounds.length });
      return openLastCall(called);
    },
  },
  cancel: {
    check: () => null,
    decide: (thread) => tell(thread, { type: 'ended', ending: { type: 'cancelled' } }),
  },
  ...TEAM_ACTIONS,
  ...PRESS_SEAT_ACTIONS,
  branch: {
    check: () => null,
    decide: (thread, { type: _, ...from }) => tell(thread, { type: 'branched', ...from }),
  },
};
