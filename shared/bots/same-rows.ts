import type { Package } from '../rules/vocabulary.ts';

/** Row by row, also where both leave an issue for later. */
export function sameRows(a: Package, b: Package): boolean {
  const issues = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...issues].every((issue) => a[issue] === b[issue]);
}
