import type { RequestHandler } from 'express';
import { sendRefusal } from './answer.ts';

const MINUTE = 60_000;

/** So many requests a minute from one address. Generous by design: a whole class may stand behind one address. */
export function limiter({ most, now }: { most: number; now: () => number }): RequestHandler {
  let counts = new Map<string, number>();
  let window = 0;

  return (request, response, next) => {
    const minute = Math.floor(now() / MINUTE);
    if (minute !== window) {
      counts = new Map();
      window = minute;
    }
    const address = request.ip ?? '';
    const count = (counts.get(address) ?? 0) + 1;
    counts.set(address, count);
    if (count <= most) return next();
    response.set('Retry-After', '60');
    sendRefusal(response, { code: 'rate' });
  };
}
