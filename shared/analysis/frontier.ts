import { blocksOf, type Fixed, outcomeOfRows } from './blocks.ts';
import { frontierWithin } from './frontier-within.ts';
import { type Layer, layersOf, rowsBehind } from './layer.ts';
import type { HomeTable, OutcomeSpace, Pair } from './outcome-space.ts';
import type { Frontier, Point } from './point.ts';
import { toleranceOf, utilitiesOf } from './utility.ts';

/** What part of a space is looked at; all of it unless said. */
export type Within = {
  /** Issues that are settled already, as after initialling. */
  readonly fixed?: Fixed;
  /** Only what both homes ratify (the region W). */
  readonly ratified?: boolean;
  /** Only what is worth at least this to each side, on the scale of the space. */
  readonly least?: Pair<number>;
};

/**
 * The Pareto frontier, exactly: of all outcomes, those that no other one beats for one side without loss for the other. Merged
 * block by block, since a dominated part of a text makes a dominated text. Where no outcome is, it is empty.
 */
export function paretoFrontier(space: OutcomeSpace, within: Within = {}): Frontier {
  const homes = within.ratified ? homesOf(space) : [];
  if (homes.length > 0 || within.least) return frontierWithin(space, homes, within);
  const blocks = blocksOf(space, within.fixed);
  const layers = layersOf(
    blocks.map(({ columns }) => columns),
    toleranceOf(space),
  );
  const last = layers.at(-1) as Layer;
  const points = Array.from({ length: last.size }, (_, i): Point => {
    const outcome = outcomeOfRows(blocks, rowsBehind(layers, i).reverse());
    return { utilities: utilitiesOf(space, outcome), outcome, outcomes: last.outcomes[i] as number };
  });
  return { points, outcomes: points.reduce((sum, point) => sum + point.outcomes, 0) };
}

/** The homes that must ratify. */
export function homesOf(space: Pick<OutcomeSpace, 'homes'>): readonly HomeTable[] {
  return space.homes.filter((home) => home !== null);
}
