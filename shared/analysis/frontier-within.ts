import { type Archive, dominatesAll, keep } from './archive.ts';
import { type Block, type Bounds, blocksOf, boundsFrom, byStakes, outcomeOfRows } from './blocks.ts';
import type { Within } from './frontier.ts';
import { type Gate, gatesOf, passing } from './gates.ts';
import { goodTexts, totalsOf } from './good-texts.ts';
import { type Layer, layersOf, rowsBehind } from './layer.ts';
import type { HomeTable, OutcomeSpace } from './outcome-space.ts';
import type { Frontier } from './point.ts';
import { toleranceOf, utilitiesOf } from './utility.ts';
import { withoutWorseRows } from './worse-rows.ts';

/**
 * The Pareto frontier of the outcomes that every home lets pass, exactly: branch and bound. Blocks are walked from the one with most
 * at stake; a part of a text is left when it can no longer pass, or when the frontier of all that could follow is dominated
 * by what was found; and when it can no longer fail, that frontier is taken at once, with its ties.
 */
export function frontierWithin(
  space: OutcomeSpace,
  homes: readonly HomeTable[],
  { fixed = [], least = NO_LEAST }: Pick<Within, 'fixed' | 'least'> = {},
): Frontier {
  const effects = homes.flatMap(({ sums }) => sums.map((sum) => sum.effects));
  const tolerance = toleranceOf(space);
  const blocks = byStakes(blocksOf(space, fixed, effects)).map((block) => withoutWorseRows(block, tolerance));
  const worth: Gate = { from: 0, alternatives: [least.map((value) => value - tolerance)] };
  const found = search(blocks, [worth, ...gatesOf(homes, least.length)], tolerance);
  const points = found.map(({ made, outcomes }) => {
    const outcome = outcomeOfRows(blocks, made);
    return { utilities: utilitiesOf(space, outcome), outcome, outcomes };
  });
  return { points, outcomes: points.reduce((sum, point) => sum + point.outcomes, 0) };
}

const NO_LEAST = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY] as const;

function search(
  blocks: readonly Block[],
  gates: readonly Gate[],
  tolerance: number,
): Archive<readonly number[]>['entries'] {
  const archive: Archive<readonly number[]> = { entries: [], tolerance };
  const bounds = boundsFrom(blocks);
  // From the last block to the first: layers[n] is the frontier of the last n blocks.
  const layers = layersOf(blocks.map(({ columns }) => columns).reverse(), tolerance);
  // What is found beforehand only bounds the search, which comes upon it again and counts it.
  const least = gates.flatMap(({ alternatives }) => alternatives[0] ?? []);
  for (const rows of goodTexts(blocks, least)) {
    const [first, second] = totalsOf(blocks, rows) as [number, number];
    keep(archive, { first, second, outcomes: 0, made: rows });
  }
  const rows: number[] = [];

  const takeAll = (level: number, first: number, second: number): void => {
    const behind = layers.slice(0, blocks.length - level + 1);
    const layer = behind.at(-1) as Layer;
    for (let i = 0; i < layer.size; i += 1)
      keep(archive, {
        first: (layer.first[i] as number) + first,
        second: (layer.second[i] as number) + second,
        outcomes: layer.outcomes[i] as number,
        made: [...rows.slice(0, level), ...rowsBehind(behind, i)],
      });
  };

  const walk = (level: number, at: readonly number[]): void => {
    const reach = passing(gates, at, bounds[level] as Bounds);
    if (reach === 'fails') return;
    const [first, second] = at as [number, number];
    if (dominatesAll(archive, layers[blocks.length - level] as Layer, [first, second])) return;
    if (reach === 'passes') {
      takeAll(level, first, second);
      return;
    }
    const { columns, rows: choices } = blocks[level] as Block;
    for (let row = 0; row < choices.length; row += 1) {
      rows[level] = row;
      walk(
        level + 1,
        at.map((value, d) => value + ((columns[d] as Float64Array)[row] as number)),
      );
    }
  };
  walk(
    0,
    least.map(() => 0),
  );
  return archive.entries;
}
