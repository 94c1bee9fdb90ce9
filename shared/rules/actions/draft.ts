import { tell } from '../flow/thread.ts';
import type { Refusal } from '../result.ts';
import type { MatchState } from '../state.ts';
import { seatsOf } from '../team.ts';
import { type Package, PHASES, STATUS_QUO, sideOf } from '../vocabulary.ts';
import type { Action } from './action.ts';

function checkDraft(state: MatchState, offer: Package): Refusal | null {
  for (const [issue, option] of Object.entries(offer)) {
    const found = state.setup.issues.find((one) => one.id === issue);
    if (!found) return { code: 'unknown-issue', about: issue };
    const known = option === STATUS_QUO || found.options.some((one) => one.id === option);
    if (!known) return { code: 'unknown-option', about: `${issue}/${option}` };
  }
  return null;
}

/**
 * TM-5: what a member would table, for the head to take up or not. It binds nobody, so neither red lines nor the
 * climate are asked here: they are when the head tables it.
 */
export const draft: Action<'draft'> = {
  duty: null,
  phases: PHASES.filter((phase) => phase !== 'lobby' && phase !== 'last-call-marks' && phase !== 'over'),
  check: (state, seat, wish) => {
    if (seatsOf(state, sideOf(seat)).length < 2) return { code: 'not-now' };
    if (wish.draft === null) return state.drafts[seat] ? null : { code: 'not-now' };
    if (Object.keys(wish.draft.package).length === 0 && !wish.draft.sign) return { code: 'empty-package' };
    return checkDraft(state, wish.draft.package);
  },
  decide: (thread, seat, wish) => tell(thread, { type: 'drafted', seat, draft: wish.draft }),
};
