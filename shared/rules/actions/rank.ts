import { tell } from '../flow/thread.ts';
import { PHASES } from '../vocabulary.ts';
import type { Action } from './action.ts';

/** Once the last packages lie open there is nothing left to find out by listening. */
const TOO_LATE = PHASES.indexOf('last-call-marks');

export const rank: Action<'rank'> = {
  duty: null,
  phases: PHASES.filter((phase, place) => phase !== 'lobby' && place < TOO_LATE),
  check(state, _seat, { order }) {
    const issues = state.setup.issues.map(({ id }) => id);
    const unknown = order.find((issue) => !issues.includes(issue));
    if (unknown !== undefined) return { code: 'unknown-issue', about: unknown };
    // RK-1: a whole order, so that two of them can be compared.
    const whole = order.length === issues.length && new Set(order).size === issues.length;
    return whole ? null : { code: 'order-incomplete' };
  },
  decide: (thread, seat, { order }) => tell(thread, { type: 'ranked', seat, order }),
};
