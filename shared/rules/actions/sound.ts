import { closeSoundings } from '../flow/dinner.ts';
import { tell } from '../flow/thread.ts';
import type { PhaseNamed } from '../state.ts';
import { sideOf } from '../vocabulary.ts';
import type { Action } from './action.ts';

export const sound: Action<'sound'> = {
  duty: 'head',
  phases: ['dinner-soundings'],
  check: (state, seat, { sounding }) => {
    const { chosen } = state.phase as PhaseNamed<'dinner-soundings'>;
    if (chosen[sideOf(seat)] !== undefined) return { code: 'already-chosen' };
    if (!sounding) return null;
    const known = state.setup.issues.map((issue) => issue.id);
    const unknown = [sounding.moves, sounding.wants].find((issue) => !known.includes(issue));
    if (unknown !== undefined) return { code: 'unknown-issue', about: unknown };
    // DN-2: a sounding links two issues.
    return sounding.moves === sounding.wants ? { code: 'same-issue-twice' } : null;
  },
  decide: (thread, seat, { sounding }) => closeSoundings(tell(thread, { type: 'sounded', seat, sounding })),
};
