import { LIMITS } from './limits.ts';

const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i;

/** A decimal number as XML files write it. Undefined for everything else: NaN, words, hexadecimal, the boundless. */
export function numberOf(text: string | undefined): number | undefined {
  const tame = text?.trim() ?? '';
  return DECIMAL.test(tame) ? boundedNumber(Number(tame)) : undefined;
}

/** A whole number, as indices and bounds are written. */
export function wholeOf(text: string | undefined): number | undefined {
  const found = numberOf(text);
  return Number.isInteger(found) ? found : undefined;
}

export function boundedNumber(value: unknown): number | undefined {
  return typeof value === 'number' && Math.abs(value) <= LIMITS.number ? value : undefined;
}
