import type { Approvals, EventNamed, MatchEvent } from './events.ts';
import { type RedactedEvent, SEALED_EVENTS, type SealedEvent } from './view-types.ts';
import { type BySide, bySide, isSeat, type Side, sideOf, type Viewer } from './vocabulary.ts';

/** VW-3: what never reaches the public, not even after the end: it was not public. */
const AMONG_DELEGATIONS: readonly MatchEvent['type'][] = [
  'tabled',
  'lapsed',
  'said',
  'soundings-opened',
  'answers-opened',
  'finals-opened',
  'marks-opened',
  'proposed',
  'finished',
  ...SEALED_EVENTS,
];

const WITHIN_DELEGATION: readonly MatchEvent['type'][] = ['ranked', 'drafted', 'balloted', 'marks-balloted'];

function isSealed(event: MatchEvent): event is EventNamed<SealedEvent> {
  return (SEALED_EVENTS as readonly string[]).includes(event.type);
}

function ownOnly(approvals: BySide<Approvals>, own: Side | null): BySide<Approvals> {
  return bySide((side) => (side === own ? approvals[side] : {}));
}

/** An event as one viewer may see it, or `null`: then it did not happen for them. */
export function redact(event: MatchEvent, viewer: Viewer): RedactedEvent | null {
  if (event.type === 'created') return null;
  // BR-6: its seed is what the news to come follows from.
  if (event.type === 'branched') return { type: 'branched', match: event.match, seq: event.seq };
  if (viewer === 'open') return event;
  const own = isSeat(viewer) ? sideOf(viewer) : null;
  // RK-4, TM-5, TM-6: what a delegation keeps to itself; not even that it was done is told, so it is no sealed choice.
  if (WITHIN_DELEGATION.includes(event.type) && 'seat' in event && isSeat(event.seat))
    return sideOf(event.seat) === own ? event : null;
  if (!own && AMONG_DELEGATIONS.includes(event.type)) return null;
  if (isSealed(event))
    return sideOf(event.seat) === own ? event : { type: 'sealed', seat: event.seat, kind: event.type };
  if (event.type === 'dispatched' || event.type === 'headlines-opened')
    return { ...event, approvals: ownOnly(event.approvals, own) };
  if (event.type === 'voted')
    return {
      type: 'voted',
      homes: bySide((side) => (side === own ? event.homes[side] : { passes: event.homes[side].passes })),
    };
  if (event.type === 'signed')
    return { type: 'signed', text: event.text, visits: own ? { [own]: event.visits[own] } : {} };
  return event;
}
