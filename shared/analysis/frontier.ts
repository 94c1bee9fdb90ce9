import { type Block, blocksOf, type Fixed } from './blocks.ts';
import { type Layer, layerOfRows, mergeLayers, originLayer } from './layer.ts';
import type { Outcome, OutcomeSpace, Pair } from './outcome-space.ts';
import { toleranceOf, utilitiesOf } from './utility.ts';

/** A utility point, one outcome that lies on it, and how many do. */
export type Point = {
  readonly utilities: Pair<number>;
  readonly outcome: Outcome;
  readonly outcomes: number;
};

/** Distinct points, the first utility falling; `outcomes` counts what lies on them, ties included. */
export type Frontier = { readonly points: readonly Point[]; readonly outcomes: number };

export type Within = {
  /** Issues that are settled already, as after initialling. */
  readonly fixed?: Fixed;
};

/**
 * The Pareto frontier, exactly: of all outcomes, those that no other one beats for one side without loss for the other. Merged
 * block by block, since a dominated part of a text makes a dominated text. An empty space has an empty frontier.
 */
export function paretoFrontier(space: OutcomeSpace, within: Within = {}): Frontier {
  const blocks = blocksOf(space, within.fixed);
  const tolerance = toleranceOf(space);
  const layers = [originLayer()];
  for (const { columns } of blocks) {
    const rows = layerOfRows(columns[0] as Float64Array, columns[1] as Float64Array, tolerance);
    layers.push(mergeLayers(layers.at(-1) as Layer, rows, tolerance));
  }
  const last = layers.at(-1) as Layer;
  const points = Array.from({ length: last.size }, (_, i): Point => {
    const outcome = outcomeAt(blocks, layers, i);
    return { utilities: utilitiesOf(space, outcome), outcome, outcomes: last.outcomes[i] as number };
  });
  return { points, outcomes: points.reduce((sum, point) => sum + point.outcomes, 0) };
}

function outcomeAt(blocks: readonly Block[], layers: readonly Layer[], point: number): Outcome {
  const outcome: number[] = [];
  let at = point;
  for (let b = blocks.length - 1; b >= 0; b -= 1) {
    const layer = layers[b + 1] as Layer;
    const row = blocks[b]?.rows[layer.row[at] as number] ?? [];
    for (const [k, issue] of (blocks[b]?.issues ?? []).entries()) outcome[issue] = row[k] as number;
    at = layer.parent[at] as number;
  }
  return outcome;
}
