import type { RequestHandler, Response } from 'express';
import { sendRefusal } from './answer.ts';

const MINUTE = 60_000;
/** Posts that were refused. What succeeds is not counted: a whole school may stand behind one address. */
export const FAILURES_A_MINUTE = 600;
/** Matches and classes opened: what succeeds there fills the disk. */
export const OPENED_A_MINUTE = 300;

/** Counts one from an address; false once there were too many in this minute. */
export type Counter = (address: string | undefined) => boolean;

type Limit = { readonly most: number; readonly now: () => number };

/** Counts by address, anew each minute. */
function minuteCounts(now: () => number) {
  let counts = new Map<string, number>();
  let window = 0;

  function current(): Map<string, number> {
    const minute = Math.floor(now() / MINUTE);
    if (minute !== window) {
      counts = new Map();
      window = minute;
    }
    return counts;
  }

  return {
    of: (address = '') => current().get(address) ?? 0,
    add(address = '') {
      const count = (current().get(address) ?? 0) + 1;
      counts.set(address, count);
      return count;
    },
  };
}

export function counter({ most, now }: Limit): Counter {
  const counts = minuteCounts(now);
  return (from) => counts.add(from) <= most;
}

/** Counts what failed and never what succeeded: many people share an address. */
export type FailureCounter = {
  readonly isWithin: (address: string | undefined) => boolean;
  readonly failed: (address: string | undefined) => void;
};

export function failureCounter({ most, now }: Limit): FailureCounter {
  const counts = minuteCounts(now);
  return { isWithin: (from) => counts.of(from) < most, failed: (from) => void counts.add(from) };
}

/** So many refused requests a minute from one address; after that everything is, until the minute is over. */
export function failureLimiter({ isWithin, failed }: FailureCounter): RequestHandler {
  return (request, response, next) => {
    if (!isWithin(request.ip)) return tooMany(response);
    response.once('finish', () => {
      if (response.statusCode >= 400) failed(request.ip);
    });
    next();
  };
}

/** So many requests a minute from one address. */
export function limiter(isWithin: Counter): RequestHandler {
  return (request, response, next) => {
    if (isWithin(request.ip)) return next();
    tooMany(response);
  };
}

function tooMany(response: Response): void {
  response.set('Retry-After', '60');
  sendRefusal(response, { code: 'rate' });
}
