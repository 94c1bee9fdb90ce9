import type { About, MatchInfo, Seated } from '../../shared/protocol.ts';
import { type AnySeat, isPress, isSeat, type Side, type Viewer } from '../../shared/rules/vocabulary.ts';
import { onDevice } from './remembered.ts';

/** A seat this browser holds. The secret proves it from any device. */
export type Seat = {
  readonly match: string;
  readonly seat: AnySeat;
  readonly secret: string;
  readonly hostKey: string | null;
  readonly code: string | null;
  /** What the sides are called; seats of earlier days, and those that a link brought, do not know. */
  readonly about?: About;
  /** Who sits opposite, once somebody does. */
  readonly against?: MatchInfo['players'][Side];
  /** The class whose table it is at. */
  readonly lesson?: string;
  /** When it was taken, milliseconds since 1970. */
  readonly since: number;
};

const KEY = 'seats';
const MOST = 60;

function all(): readonly Seat[] {
  try {
    const stored: unknown = JSON.parse(onDevice.read(KEY) ?? '[]');
    return Array.isArray(stored) ? (stored as Seat[]) : [];
  } catch {
    return [];
  }
}

/** Newest first. */
export function seats(): readonly Seat[] {
  return all();
}

/** One, or both where two people share a device; newest first. */
export function seatsAt(match: string): readonly Seat[] {
  return all().filter((seat) => seat.match === match);
}

/** The seat that is asked for; of none in particular, the newest. */
export function seatAt(match: string, asked: string | null = null): Seat | null {
  const held = seatsAt(match);
  return held.find(({ seat }) => seat === asked) ?? held[0] ?? null;
}

function besides({ match, seat }: Pick<Seat, 'match' | 'seat'>): readonly Seat[] {
  return all().filter((one) => one.match !== match || one.seat !== seat);
}

export function keepSeat(seat: Seat): void {
  onDevice.write(KEY, JSON.stringify([seat, ...besides(seat)].slice(0, MOST)));
}

/** In its place: who sits opposite makes a seat no newer. */
export function noteOpponent({ match, seat }: Pick<Seat, 'match' | 'seat'>, against: Seat['against']): void {
  const told = all().map((one) => (one.match === match && one.seat === seat ? { ...one, against } : one));
  onDevice.write(KEY, JSON.stringify(told));
}

export function keepSeated(seated: Seated): void {
  keepSeat({ ...seated, since: Date.now() });
}

export function forgetSeat(seat: Pick<Seat, 'match' | 'seat'>): void {
  onDevice.write(KEY, JSON.stringify(besides(seat)));
}

/** Where this seat is played. It names the seat, since a browser may hold both of a match. */
export function seatAddress({ match, seat }: Pick<Seat, 'match' | 'seat'>): string {
  return `/m/${encodeURIComponent(match)}?seat=${seat}`;
}

/** The link that opens this seat on another device. The secret stands behind `#`, so no server logs it. */
export function seatLink(origin: string, seat: Pick<Seat, 'match' | 'seat' | 'secret'>): string {
  const fragment = new URLSearchParams({ seat: seat.seat, key: seat.secret });
  return `${origin}/m/${encodeURIComponent(seat.match)}#${fragment}`;
}

export function seatInFragment(match: string, hash: string): Seat | null {
  const fragment = new URLSearchParams(hash.replace(/^#/, ''));
  const seat = fragment.get('seat') as Viewer | null;
  const secret = fragment.get('key');
  if (!seat || !secret || !(isSeat(seat) || isPress(seat))) return null;
  return { match, seat, secret, hostKey: null, code: null, since: Date.now() };
}
