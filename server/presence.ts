import type { AnySeat } from '../shared/rules/vocabulary.ts';

/** Which chairs have a connection now. Kept in memory only: after a restart everybody comes back through the door. */
export type Presence = {
  readonly arrived: (match: string, seat: AnySeat) => void;
  readonly left: (match: string, seat: AnySeat) => void;
  readonly isHere: (match: string, seat: AnySeat) => boolean;
  /** When somebody was last here; `null` if nobody has been since the server started. */
  readonly lastHere: (match: string) => number | null;
  /** Hears of every connection that comes or goes, once `isHere` counts it. */
  readonly follow: (listener: PresenceListener) => void;
};

export type PresenceListener = (match: string, seat: AnySeat) => void;

/** Milliseconds after which nobody asks any more when a match was last visited. */
const FORGOTTEN = 2 * 3600_000;

type Visits = { readonly connections: Map<AnySeat, number>; lastLeft: number };

export function presence(now: () => number): Presence {
  const matches = new Map<string, Visits>();
  const listeners: PresenceListener[] = [];

  function tell(match: string, seat: AnySeat): void {
    for (const listener of listeners) listener(match, seat);
  }

  function count(match: string, seat: AnySeat): number {
    return matches.get(match)?.connections.get(seat) ?? 0;
  }

  function isEmpty({ connections }: Visits): boolean {
    return [...connections.values()].every((connected) => connected === 0);
  }

  function forget(): void {
    for (const [match, visits] of matches)
      if (isEmpty(visits) && now() - visits.lastLeft > FORGOTTEN) matches.delete(match);
  }

  return {
    arrived(match, seat) {
      if (!matches.has(match)) forget();
      const visits = matches.get(match) ?? { connections: new Map(), lastLeft: now() };
      visits.connections.set(seat, count(match, seat) + 1);
      matches.set(match, visits);
      tell(match, seat);
    },
    left(match, seat) {
      const visits = matches.get(match);
      if (!visits) return;
      visits.connections.set(seat, Math.max(0, count(match, seat) - 1));
      visits.lastLeft = now();
      tell(match, seat);
    },
    isHere: (match, seat) => count(match, seat) > 0,
    lastHere(match) {
      const visits = matches.get(match);
      if (!visits) return null;
      return isEmpty(visits) ? visits.lastLeft : now();
    },
    follow: (listener) => void listeners.push(listener),
  };
}
