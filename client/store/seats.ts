import type { Seated } from '../../shared/protocol.ts';
import { isSeat, type SeatId, type Viewer } from '../../shared/rules/vocabulary.ts';
import { readLocal, writeLocal } from './local.ts';

/** A seat this browser holds. The secret proves it from any device. */
export type Seat = {
  readonly match: string;
  readonly seat: SeatId;
  readonly secret: string;
  readonly hostKey: string | null;
  readonly code: string | null;
  /** When it was taken, milliseconds since 1970. */
  readonly since: number;
};

const KEY = 'seats';
const MOST = 60;

function all(): readonly Seat[] {
  try {
    const stored: unknown = JSON.parse(readLocal(KEY) ?? '[]');
    return Array.isArray(stored) ? (stored as Seat[]) : [];
  } catch {
    return [];
  }
}

/** Newest first. */
export function seats(): readonly Seat[] {
  return all();
}

export function seatAt(match: string): Seat | null {
  return all().find((seat) => seat.match === match) ?? null;
}

export function keepSeat(seat: Seat): void {
  const others = all().filter((one) => one.match !== seat.match);
  writeLocal(KEY, JSON.stringify([seat, ...others].slice(0, MOST)));
}

export function keepSeated(seated: Seated): void {
  keepSeat({ ...seated, since: Date.now() });
}

export function forgetSeat(match: string): void {
  writeLocal(KEY, JSON.stringify(all().filter((one) => one.match !== match)));
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
  if (!seat || !secret || !isSeat(seat)) return null;
  return { match, seat, secret, hostKey: null, code: null, since: Date.now() };
}
