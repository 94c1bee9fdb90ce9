import type { FiveNumbers } from '../../shared/library-protocol.ts';

/** Least, quartiles and most, rounded to whole tenths; quartiles by linear interpolation (Hyndman and Fan 1996, type 7). */
export function fiveNumbers(values: readonly number[]): FiveNumbers {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number => {
    const place = share * (sorted.length - 1);
    const below = sorted[Math.floor(place)] ?? 0;
    const above = sorted[Math.ceil(place)] ?? 0;
    return Math.round(below + (place - Math.floor(place)) * (above - below));
  };
  const [least, lower, median, upper, most] = [at(0), at(0.25), at(0.5), at(0.75), at(1)];
  return { count: sorted.length, least, lower, median, upper, most };
}
