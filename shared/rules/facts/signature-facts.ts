import { shiftClimate } from '../climate.ts';
import type { MatchState, Signature } from '../state.ts';
import { other, type Side, sideOf } from '../vocabulary.ts';
import type { FactRules } from './fact-rules.ts';

function chose(state: MatchState, side: Side, signature: Signature): MatchState {
  if (state.phase.name !== 'signing') return state;
  return { ...state, phase: { ...state.phase, chosen: { ...state.phase.chosen, [side]: signature } } };
}

export const signatureFacts: FactRules<
  | 'signing-opened'
  | 'confirmed'
  | 'declined'
  | 'signature-refused'
  | 'signed'
  | 'voted'
  | 'second-signature-opened'
  | 'proposed'
  | 'improved'
  | 'finished'
  | 'ended'
> = {
  'signing-opened': (state, { text, deadline }) => ({
    ...state,
    phase: { name: 'signing', deadline, text, chosen: {}, ballots: {} },
  }),
  confirmed: (state, { seat, visit }) => chose(state, sideOf(seat), { visit }),
  declined: (state, { seat }) => chose(state, sideOf(seat), 'declined'),
  'signature-refused': (state, { climate }) => shiftClimate(state, climate),
  signed: (state, { text, visits }) => ({
    ...state,
    signed: text,
    visits,
    standing: { us: null, cuba: null },
  }),
  voted: (state, { homes }) => ({ ...state, votes: homes }),
  'second-signature-opened': (state, { deadline }) => ({
    ...state,
    phase: { name: 'second-signature', deadline, finished: [] },
  }),
  proposed: (state, { seat, id, package: offer }) => {
    const side = sideOf(seat);
    const standing = { id, package: offer, sign: true, stops: [], round: state.round };
    const next: MatchState = {
      ...state,
      standing: { ...state.standing, [side]: standing },
      asked: { ...state.asked, [side]: { ...state.asked[side], ...offer } },
      tabledCount: { ...state.tabledCount, [side]: state.tabledCount[side] + 1 },
    };
    // SS-4: a new proposal asks a side that had finished to look again.
    if (next.phase.name !== 'second-signature') return next;
    const finished = next.phase.finished.filter((one) => one !== other(side));
    return { ...next, phase: { ...next.phase, finished } };
  },
  improved: (state, { text }) => ({
    ...state,
    signed: text,
    improved: true,
    standing: { us: null, cuba: null },
  }),
  finished: (state, { seat }) =>
    state.phase.name === 'second-signature'
      ? { ...state, phase: { ...state.phase, finished: [...state.phase.finished, sideOf(seat)] } }
      : state,
  ended: (state, { ending }) => ({ ...state, paused: null, ending, phase: { name: 'over' } }),
};
