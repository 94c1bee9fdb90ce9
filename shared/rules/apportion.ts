/** Largest remainder (Hamilton): integers in the proportion of `parts` that sum to `total`. */
export function apportion(parts: readonly number[], total: number): readonly number[] {
  const sum = parts.reduce((a, b) => a + b, 0);
  if (sum === 0) return parts.map(() => 0);
  const exact = parts.map((part) => (part * total) / sum);
  const floors = exact.map(Math.floor);
  const missing = total - floors.reduce((a, b) => a + b, 0);
  const order = exact
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index)
    .slice(0, missing);
  const raised = new Set(order.map(({ index }) => index));
  return floors.map((value, index) => value + (raised.has(index) ? 1 : 0));
}
