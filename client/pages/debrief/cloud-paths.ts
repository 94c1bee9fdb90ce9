import type { Histogram } from '../../../shared/analysis/histogram.ts';

/** Steps of darkness from "one text" to "more than anywhere else"; counts spread over many orders of magnitude. */
export const CLOUD_LEVELS = 6;

/**
 * The cloud as one SVG path a level, in points (0-100) with the second side upwards: a hundred times a hundred squares
 * as a handful of elements. Levels are logarithmic; empty squares are in none.
 */
export function cloudPaths({ cells, low, high, counts }: Histogram): readonly string[] {
  const most = Math.log1p(counts.reduce((max, count) => Math.max(max, count), 0));
  const [wide, tall] = [(high[0] - low[0]) / cells / 10, (high[1] - low[1]) / cells / 10];
  const paths = new Array<string>(CLOUD_LEVELS).fill('');
  for (let i = 0; i < cells; i += 1) {
    for (let j = 0; j < cells; j += 1) {
      const count = counts[i * cells + j] ?? 0;
      if (count === 0) continue;
      const level = Math.min(CLOUD_LEVELS - 1, Math.floor((CLOUD_LEVELS * Math.log1p(count)) / most));
      const [x, y] = [low[0] / 10 + i * wide, low[1] / 10 + j * tall];
      paths[level] += `M${short(x)} ${short(y)}h${short(wide)}v${short(tall)}h${short(-wide)}z`;
    }
  }
  return paths;
}

function short(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
