import type { Block } from './blocks.ts';

/** Utility points of some blocks together, with how many outcomes lie on each. */
type Half = { readonly first: Float64Array; readonly second: Float64Array; readonly outcomes: Float64Array };

/**
 * How many outcomes reach both thresholds, exactly: the blocks are multiplied out into two halves, and pairs are counted by a sweep
 * over the first utility with a tree over the second (Fenwick 1994). `isWhole`: utilities are integers, and equal points one.
 */
export function pairsReaching(
  blocks: readonly Block[],
  [needFirst, needSecond]: readonly [number, number],
  isWhole: boolean,
): number {
  const [left, right] = halves(blocks, isWhole);
  const seconds = Float64Array.from(right.second).sort();
  const tree = new Float64Array(seconds.length + 1);
  const rising = order(left.first);
  const falling = order(right.first).reverse();
  let entered = 0;
  let count = 0;
  for (const l of rising) {
    while (entered < falling.length) {
      const r = falling[entered] as number;
      if ((right.first[r] as number) + (left.first[l] as number) < needFirst) break;
      const place = firstReaching(seconds, right.second[r] as number);
      for (let at = place + 1; at < tree.length; at += at & -at)
        tree[at] = (tree[at] as number) + (right.outcomes[r] as number);
      entered += 1;
    }
    count +=
      (left.outcomes[l] as number) *
      reachingFrom(tree, firstReaching(seconds, needSecond - (left.second[l] as number)));
  }
  return count;
}

function order(values: Float64Array): Uint32Array {
  return Uint32Array.from(values, (_, i) => i).sort((a, b) => (values[a] as number) - (values[b] as number));
}

/** The first place whose value is at least `least`. */
function firstReaching(sorted: Float64Array, least: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What has entered at this place or later. */
function reachingFrom(tree: Float64Array, place: number): number {
  let sum = 0;
  for (let at = place; at > 0; at -= at & -at) sum -= tree[at] as number;
  for (let at = tree.length - 1; at > 0; at -= at & -at) sum += tree[at] as number;
  return sum;
}

function halves(blocks: readonly Block[], isWhole: boolean): readonly [Half, Half] {
  const one: Half = { first: Float64Array.of(0), second: Float64Array.of(0), outcomes: Float64Array.of(1) };
  let [small, large] = [one, one];
  for (const block of [...blocks].sort((a, b) => b.rows.length - a.rows.length)) {
    const grown = times(small, block);
    const next = isWhole ? distinct(grown) : grown;
    [small, large] = next.first.length <= large.first.length ? [next, large] : [large, next];
  }
  return [small, large];
}

function times(half: Half, { columns }: Block): Half {
  const [a, b] = columns as readonly [Float64Array, Float64Array];
  const length = half.first.length * a.length;
  const product = {
    first: new Float64Array(length),
    second: new Float64Array(length),
    outcomes: new Float64Array(length),
  };
  for (let i = 0, at = 0; i < half.first.length; i += 1)
    for (let row = 0; row < a.length; row += 1, at += 1) {
      product.first[at] = (half.first[i] as number) + (a[row] as number);
      product.second[at] = (half.second[i] as number) + (b[row] as number);
      product.outcomes[at] = half.outcomes[i] as number;
    }
  return product;
}

/** Equal points as one. */
function distinct(half: Half): Half {
  const points = new Map<number, number>();
  const low = half.second.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const width = half.second.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY) - low + 1;
  for (let i = 0; i < half.first.length; i += 1) {
    const key = (half.first[i] as number) * width + (half.second[i] as number) - low;
    points.set(key, (points.get(key) ?? 0) + (half.outcomes[i] as number));
  }
  const keys = Float64Array.from(points.keys());
  const first = keys.map((key) => Math.floor(key / width));
  return {
    first,
    second: keys.map((key, i) => key - (first[i] as number) * width + low),
    outcomes: Float64Array.from(points.values()),
  };
}
