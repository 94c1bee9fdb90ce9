import type { Frame, RedactedEvent } from '../../../shared/rules/view-types.ts';
import {
  type Package,
  type PackageId,
  type SeatId,
  type Side,
  sideOf,
} from '../../../shared/rules/vocabulary.ts';

/** What the table reads out of everything that happened. */
export type Past = readonly Omit<Frame, 'view'>[];
export type Seen = { readonly seq: number; readonly at: number; readonly event: RedactedEvent };

export function seenOf(past: Past): readonly Seen[] {
  return past.flatMap(({ seq, at, events }) => events.map((event) => ({ seq, at, event })));
}

/** Everything since the round began, newest last. */
export function thisRound(past: Past): readonly Seen[] {
  const seen = seenOf(past);
  const begin = seen.findLastIndex(({ event }) => event.type === 'round-opened');
  return begin < 0 ? [] : seen.slice(begin);
}

/** Turns a side has begun in this round. */
export function turnsBegun(past: Past, side: Side): number {
  return thisRound(past).filter(({ event }) => event.type === 'turn-opened' && event.side === side).length;
}

/** The last event of one type, as far as this seat may see it. */
export function last<T extends RedactedEvent['type']>(
  past: Past,
  type: T,
): Extract<RedactedEvent, { type: T }> | null {
  const found = seenOf(past).findLast(({ event }) => event.type === type);
  return found === undefined ? null : (found.event as Extract<RedactedEvent, { type: T }>);
}

/** The news a round began with: the headlines of the press phase before it, and its dispatch. */
export type News = {
  readonly round: number;
  readonly dispatch: Extract<RedactedEvent, { type: 'dispatched' }> | null;
  readonly headlines: Extract<RedactedEvent, { type: 'headlines-opened' }> | null;
};

export function newsOf(past: Past): News | null {
  const seen = seenOf(past);
  const begin = seen.findLastIndex(({ event }) => event.type === 'round-opened');
  const opened = seen[begin]?.event;
  if (opened?.type !== 'round-opened') return null;
  const dispatched = seen.slice(begin).findLast(({ event }) => event.type === 'dispatched')?.event;
  const before = seen.slice(0, begin);
  const roundBefore = before.findLastIndex(({ event }) => event.type === 'round-opened');
  const headlines = before
    .slice(Math.max(roundBefore, 0))
    .findLast(({ event }) => event.type === 'headlines-opened')?.event;
  return {
    round: opened.round,
    dispatch: dispatched?.type === 'dispatched' ? dispatched : null,
    headlines: headlines?.type === 'headlines-opened' ? headlines : null,
  };
}

export type Remark = {
  readonly seq: number;
  readonly seat: SeatId;
  readonly side: Side;
  readonly text: string;
};

export function remarksOf(past: Past): readonly Remark[] {
  return seenOf(past).flatMap(({ seq, event }) =>
    event.type === 'said' ? [{ seq, seat: event.seat, side: sideOf(event.seat), text: event.text }] : [],
  );
}

/** What was in a package that has been accepted. */
export function acceptedPackage(past: Past, id: PackageId): Package {
  const found = seenOf(past).find(({ event }) => event.type === 'accepted' && event.id === id)?.event;
  return found?.type === 'accepted' ? found.package : {};
}

/** The other side's package as it lay on the table when this one answered it. */
export function answeredPackage(past: Past, id: PackageId): Package {
  const tabled = seenOf(past).flatMap(({ event }) => (event.type === 'tabled' ? [event] : []));
  const at = tabled.findIndex((event) => event.id === id);
  const mine = tabled[at];
  if (mine === undefined) return {};
  return tabled.slice(0, at).findLast(({ seat }) => sideOf(seat) !== sideOf(mine.seat))?.package ?? {};
}
