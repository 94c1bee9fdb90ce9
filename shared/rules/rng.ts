import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * Chance as an argument: the same seed and purpose give the same number for ever, in [0, 1).
 * One hash per question, so a new question never shifts the answers to the old ones.
 */
export function chance(seed: string, purpose: string): number {
  const bytes = sha256(utf8ToBytes(`${seed}/${purpose}`));
  const [a = 0, b = 0, c = 0, d = 0] = bytes;
  return (a * 0x1000000 + b * 0x10000 + c * 0x100 + d) / 0x1_0000_0000;
}

/** One of `from`, or `undefined` when there is nothing to draw from. */
export function draw<T>(from: readonly T[], seed: string, purpose: string): T | undefined {
  return from[Math.floor(chance(seed, purpose) * from.length)];
}
