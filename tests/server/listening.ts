import { expect } from 'vitest';
import type { Setup } from '../../shared/rules/setup.ts';
import { other, type Side } from '../../shared/rules/vocabulary.ts';
import { SECRET_RANGE, SECRET_SEED, secretLinkage, secretNumbers, secretVariant } from './secret-setup.ts';

export function includes(frames: readonly Uint8Array[], bytes: Buffer): boolean {
  return frames.some((frame) => Buffer.from(frame).includes(bytes));
}

/** However a whole number may be spelled in a frame: MessagePack and schema, both byte orders, or as text. */
export function spellings(value: number): Buffer[] {
  const [big, little, double, single] = [4, 4, 8, 4].map((size) => Buffer.alloc(size)) as [
    Buffer,
    Buffer,
    Buffer,
    Buffer,
  ];
  big.writeUInt32BE(value);
  little.writeUInt32LE(value);
  double.writeDoubleBE(value);
  single.writeFloatBE(value);
  return [big, little, double, Buffer.from(double).reverse(), single, Buffer.from(String(value))];
}

export function numbersIn(value: unknown): number[] {
  const found: number[] = [];
  JSON.stringify(value, (_, one) => {
    if (typeof one === 'number') found.push(one);
    return one;
  });
  return found;
}

export type Received = {
  readonly frames: readonly Uint8Array[];
  readonly decoded: unknown;
  readonly seed?: string;
};

/** Looks through everything that a side received for what only the other one knows, and for the seed. */
export function look(side: Side, setup: Setup, { frames, decoded, seed = SECRET_SEED }: Received): void {
  const theirs = other(side);
  const { from, to } = SECRET_RANGE[theirs];
  const numbers = secretNumbers(setup, theirs);
  expect(numbers.length).toBeGreaterThan(50);
  expect(numbersIn(decoded).filter((value) => value >= from && value <= to)).toEqual([]);
  const found = numbers.filter((value) => spellings(value).some((bytes) => includes(frames, bytes)));
  expect(found).toEqual([]);
  for (const word of [secretVariant(theirs), secretLinkage(theirs), seed])
    expect(includes(frames, Buffer.from(word))).toBe(false);
  const unread = setup.dispatches.map(({ id }) => id);
  expect(unread.filter((id) => includes(frames, Buffer.from(id))).length).toBeLessThanOrEqual(
    setup.rounds.length,
  );
}
