/**
 * Distinct undominated utility points, the first utility falling and the second rising, in typed columns. Each point knows how many
 * outcomes lie on it and how one of them was made: a point of the layer before (`parent`) and a row of a block (`row`).
 */
export type Layer = {
  size: number;
  readonly first: Float64Array;
  readonly second: Float64Array;
  readonly outcomes: Float64Array;
  readonly parent: Int32Array;
  readonly row: Int32Array;
};

function emptyLayer(capacity: number): Layer {
  return {
    size: 0,
    first: new Float64Array(capacity),
    second: new Float64Array(capacity),
    outcomes: new Float64Array(capacity),
    parent: new Int32Array(capacity),
    row: new Int32Array(capacity),
  };
}

/** The layer of no issue at all: one empty outcome worth nothing. */
function originLayer(): Layer {
  const layer = emptyLayer(1);
  layer.size = 1;
  layer.outcomes[0] = 1;
  return layer;
}

type Entry = { first: number; second: number; outcomes: number; parent: number; row: number };

/** Adds a point that comes no earlier than those before it (first utility falling); a tie only counts. */
function append(layer: Layer, entry: Entry, tolerance: number): void {
  let at = layer.size;
  if (at > 0) {
    const gain = entry.second - (layer.second[at - 1] as number);
    if (gain <= tolerance) {
      const tie = gain >= -tolerance && (layer.first[at - 1] as number) - entry.first <= tolerance;
      if (tie) layer.outcomes[at - 1] = (layer.outcomes[at - 1] as number) + entry.outcomes;
      return;
    }
    while (at > 0 && (layer.first[at - 1] as number) - entry.first <= tolerance) at -= 1;
  }
  layer.first[at] = entry.first;
  layer.second[at] = entry.second;
  layer.outcomes[at] = entry.outcomes;
  layer.parent[at] = entry.parent;
  layer.row[at] = entry.row;
  layer.size = at + 1;
}

/** The undominated rows of one block; `parent` is 0 throughout. */
function layerOfRows(first: Float64Array, second: Float64Array, tolerance: number): Layer {
  const order = Array.from(first, (_, row) => row).sort(
    (a, b) => (first[b] as number) - (first[a] as number) || (second[b] as number) - (second[a] as number),
  );
  const layer = emptyLayer(order.length);
  for (const row of order) {
    const entry = { first: first[row] as number, second: second[row] as number, outcomes: 1, parent: 0, row };
    append(layer, entry, tolerance);
  }
  return layer;
}

/** The undominated sums of a point of `before` and a point of `block` (a Minkowski sum, pruned as it is merged). */
function mergeLayers(before: Layer, block: Layer, tolerance: number): Layer {
  let merged = emptyLayer(0);
  for (let choice = 0; choice < block.size; choice += 1)
    merged = withShifted(merged, before, block, choice, tolerance);
  return merged;
}

function withShifted(merged: Layer, before: Layer, block: Layer, choice: number, tolerance: number): Layer {
  const out = emptyLayer(merged.size + before.size);
  const first = block.first[choice] as number;
  const second = block.second[choice] as number;
  const times = block.outcomes[choice] as number;
  const row = block.row[choice] as number;
  let left = 0;
  let right = 0;
  const entry: Entry = { first: 0, second: 0, outcomes: 0, parent: 0, row: 0 };
  while (left < merged.size || right < before.size) {
    const shifted = right < before.size ? (before.first[right] as number) + first : -Infinity;
    if (left < merged.size && (merged.first[left] as number) >= shifted) {
      entry.first = merged.first[left] as number;
      entry.second = merged.second[left] as number;
      entry.outcomes = merged.outcomes[left] as number;
      entry.parent = merged.parent[left] as number;
      entry.row = merged.row[left] as number;
      left += 1;
    } else {
      entry.first = shifted;
      entry.second = (before.second[right] as number) + second;
      entry.outcomes = (before.outcomes[right] as number) * times;
      entry.parent = right;
      entry.row = row;
      right += 1;
    }
    append(out, entry, tolerance);
  }
  return out;
}

/** For each layer of `layers` from the last one down to the second, the row that made the point. */
export function rowsBehind(layers: readonly Layer[], point: number): number[] {
  const rows: number[] = [];
  let at = point;
  for (const layer of layers.slice(1).reverse()) {
    rows.push(layer.row[at] as number);
    at = layer.parent[at] as number;
  }
  return rows;
}

/** The frontier of no block, of the first, of the first two, and so on. */
export function layersOf(columns: readonly (readonly Float64Array[])[], tolerance: number): Layer[] {
  const layers = [originLayer()];
  for (const [first, second] of columns) {
    const rows = layerOfRows(first as Float64Array, second as Float64Array, tolerance);
    layers.push(mergeLayers(layers.at(-1) as Layer, rows, tolerance));
  }
  return layers;
}
