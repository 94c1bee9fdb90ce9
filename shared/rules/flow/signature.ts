import { voteOf } from '../home-front.ts';
import { settledIssues } from '../package.ts';
import type { MatchState, PhaseNamed } from '../state.ts';
import { type BySide, bySide, type ConstituencyId, type Package, SIDES } from '../vocabulary.ts';
import { nextTurn } from './rounds.ts';
import { deadlineAfter, type Thread, tell } from './thread.ts';

export function openSigning(thread: Thread, text: Package): Thread {
  return tell(thread, { type: 'signing-opened', text, deadline: deadlineAfter(thread, 'signing') });
}

/** SG-3: both confirm and it is signed; one declines and play goes on in a colder climate. */
export function closeSigning(thread: Thread): Thread {
  const { chosen, text } = thread.state.phase as PhaseNamed<'signing'>;
  const { us, cuba } = chosen;
  if (us === undefined || cuba === undefined) return thread;
  if (us !== 'declined' && cuba !== 'declined') return sign(thread, text, { us: us.visit, cuba: cuba.visit });
  const by = SIDES.filter((side) => chosen[side] === 'declined');
  const climate = thread.state.setup.numbers.declinedClimate;
  return nextTurn(tell(thread, { type: 'signature-refused', by, climate }));
}

/** RT-1: a signed text goes to both homes at once; a round that ends so has no press and no waiting cost. */
export function sign(thread: Thread, text: Package, visits: BySide<ConstituencyId>): Thread {
  const voted = vote(tell(thread, { type: 'signed', text, visits }), text);
  const refusing = SIDES.filter((side) => !voted.state.votes?.[side].passes);
  if (refusing.length > 0)
    return tell(voted, { type: 'ended', ending: { type: 'refused-at-home', by: refusing } });
  return tell(voted, {
    type: 'second-signature-opened',
    deadline: deadlineAfter(voted, 'secondSignature'),
  });
}

export function vote(thread: Thread, text: Package): Thread {
  const { setup, approvals, visits } = thread.state;
  const homes = bySide((side) => {
    const to = visits?.[side];
    const visit = to === undefined ? null : { to, gain: setup.numbers.visit };
    return voteOf(setup.homes[side], approvals[side], text, visit);
  });
  return tell(thread, { type: 'voted', homes });
}

/** SS-5: the bell: both have finished, and the text that stands is the agreement. */
export function closeSecondSignature(thread: Thread): Thread {
  const { finished } = thread.state.phase as PhaseNamed<'second-signature'>;
  if (finished.length < SIDES.length) return thread;
  return tell(thread, { type: 'ended', ending: ratified(thread.state) });
}

function ratified(state: MatchState) {
  const settled = settledIssues(state.signed ?? {}).length;
  const extent = settled === state.setup.issues.length ? ('full' as const) : ('partial' as const);
  return { type: 'ratified' as const, extent, improved: state.improved };
}
