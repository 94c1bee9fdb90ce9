import { tell } from '../flow/thread.ts';
import { voteOf } from '../home-front.ts';
import { changesText, checkOption, textWith } from '../package.ts';
import type { Refusal } from '../result.ts';
import { scoreOf } from '../scoring.ts';
import type { MatchState } from '../state.ts';
import { type Package, type SeatId, sideOf } from '../vocabulary.ts';
import type { Action } from './action.ts';
import { groundOf } from './table.ts';

/** SS-2: whoever signs again wants a text no worse than the signed one that the own home ratifies too. */
export function checkImprovement(state: MatchState, seat: SeatId, change: Package): Refusal | null {
  const side = sideOf(seat);
  const { sheets, homes, numbers } = state.setup;
  const signed = state.signed ?? {};
  const text = textWith(signed, change);
  if (scoreOf(sheets[side], text) < scoreOf(sheets[side], signed)) return { code: 'worse-than-signed' };
  const to = state.visits?.[side];
  const visit = to === undefined ? null : { to, gain: numbers.visit };
  return voteOf(homes[side], state.approvals[side], text, visit).passes
    ? null
    : { code: 'home-would-refuse' };
}

/** SS-1 (post-settlement settlement: Raiffa 1985): changes to the signed text, which stays as the floor. */
export const propose: Action<'propose'> = {
  duty: 'head',
  phases: ['second-signature'],
  check: (state, seat, wish) => {
    const signed = state.signed ?? {};
    for (const [issue, option] of Object.entries(wish.package)) {
      const refusal = checkOption(groundOf(state, seat, signed), issue, option);
      if (refusal) return refusal;
    }
    if (Object.keys(wish.package).length === 0) return { code: 'empty-package' };
    if (!changesText(signed, wish.package)) return { code: 'nothing-new' };
    return checkImprovement(state, seat, wish.package);
  },
  decide: (thread, seat, wish) => {
    const side = sideOf(seat);
    const id = `${side}#${thread.state.tabledCount[side] + 1}` as const;
    return tell(thread, { type: 'proposed', seat, id, package: wish.package });
  },
};
