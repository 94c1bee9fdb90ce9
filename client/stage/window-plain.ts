import { type Brush, polygon, type Rect } from './brush.ts';
import { mix, palette } from './palette.ts';
import type { Picture } from './picture.ts';
import { paintSky, paintWater } from './sky.ts';
import { paintFarTree } from './trees.ts';

/** Water between hills, with nothing that tells one country from another. */
export function paintPlainView(brush: Brush, view: Rect, picture: Picture): void {
  const { light, geometry } = picture;
  const centre = geometry.vanish.x;
  const { x: left, width: w, height: h } = view;
  const horizon = view.y + h * 0.62;
  paintSky(brush, view, { horizon, centre, light });
  const far = mix(light.land, light.bands[3], 0.5);
  const near = mix(light.land, light.bands[3], 0.16);
  ridge(
    brush,
    { left, width: w, base: horizon + 2, rise: h },
    far,
    [0.3, 0.24, 0.34, 0.2, 0.1, 0.05, 0.09, 0.18, 0.28, 0.22, 0.32],
  );
  ridge(
    brush,
    { left, width: w, base: horizon + 2, rise: h },
    near,
    [0.2, 0.26, 0.14, 0.07, 0.01, 0, 0.01, 0.06, 0.16, 0.12, 0.22],
  );
  paintWater(
    brush,
    { x: left, y: horizon, width: w, height: view.y + h - horizon },
    { centre, glint: h * 0.16, light },
  );
  const leaves = mix(palette.palm, light.land, light.stars ? 0.7 : 0.4);
  for (const share of [0.03, 0.08, 0.15, 0.21, 0.8, 0.87, 0.92, 0.98]) {
    const size = h * (0.07 + Math.abs(share - 0.5) * 0.16);
    paintFarTree(brush, { x: left + w * share, base: horizon + h * 0.03, size }, leaves);
  }
}

/** A line of hills: heights at equal distances, as shares of `rise`. */
function ridge(
  brush: Brush,
  at: { left: number; width: number; base: number; rise: number },
  fill: string,
  heights: readonly number[],
): void {
  const step = at.width / (heights.length - 1);
  polygon(brush, fill, [
    [at.left, at.base],
    ...heights.map((height, i) => [at.left + i * step, at.base - at.rise * height] as const),
    [at.left + at.width, at.base],
  ]);
}
