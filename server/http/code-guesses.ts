import { type Result, refuse } from '../../shared/rules/result.ts';
import { failureCounter } from './limiter.ts';

/**
 * Looks a code up, unless too many from this address were wrong in this minute. Right ones are never counted: a class
 * shares one address.
 */
export type CodeGuesses = <T>(
  address: string | undefined,
  look: () => Promise<Result<T>>,
) => Promise<Result<T>>;

/** Forty students who all mistype are let try again; somebody who guesses needs years for one of so many codes. */
export const WRONG_CODES_A_MINUTE = 120;

/** One count for every door at which a code may be tried. */
export function codeGuesses(now: () => number): CodeGuesses {
  const wrong = failureCounter({ most: WRONG_CODES_A_MINUTE, now });

  return async (address, look) => {
    if (!wrong.isWithin(address)) return refuse('too-many-wrong-codes');
    const found = await look();
    if (!found.ok && found.refusal.code === 'unknown-code') wrong.failed(address);
    return found;
  };
}
