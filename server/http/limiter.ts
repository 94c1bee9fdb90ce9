import type { RequestHandler } from 'express';
import { sendRefusal } from './answer.ts';

const MINUTE = 60_000;
/** Generous by design: a whole class may stand behind one address. */
export const POSTS_A_MINUTE = 600;

/** Counts one from an address; false once there were too many in this minute. */
export type Counter = (address: string | undefined) => boolean;

export function counter({ most, now }: { most: number; now: () => number }): Counter {
  let counts = new Map<string, number>();
  let window = 0;

  return (from) => {
    const minute = Math.floor(now() / MINUTE);
    if (minute !== window) {
      counts = new Map();
      window = minute;
    }
    const address = from ?? '';
    const count = (counts.get(address) ?? 0) + 1;
    counts.set(address, count);
    return count <= most;
  };
}

/** So many requests a minute from one address. */
export function limiter(isWithin: Counter): RequestHandler {
  return (request, response, next) => {
    if (isWithin(request.ip)) return next();
    response.set('Retry-After', '60');
    sendRefusal(response, { code: 'rate' });
  };
}
