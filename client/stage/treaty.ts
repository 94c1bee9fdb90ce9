import { type Brush, line, type Point, polygon } from './brush.ts';
import type { Geometry } from './geometry.ts';
import { palette } from './palette.ts';

/** Two open folders side by side on the runner, one for each side, with a pen between them. */
export function paintTreaty(brush: Brush, geometry: Geometry): void {
  const { vanish, height, reach } = geometry;
  const at = (across: number, scale: number): Point => [
    vanish.x + reach * across * scale,
    vanish.y + (height - vanish.y) * scale,
  ];
  const sheet = (fill: string, across: readonly [number, number], scale: readonly [number, number]) =>
    polygon(brush, fill, [
      at(across[0], scale[0]),
      at(across[1], scale[0]),
      at(across[1], scale[1]),
      at(across[0], scale[1]),
    ]);
  sheet('rgba(8,24,20,.4)', [-0.26, 0.265], [0.665, 0.83]);
  for (const [left, cover] of [
    [-0.255, palette.us],
    [0.015, palette.cuba],
  ] as const) {
    sheet(cover, [left, left + 0.24], [0.655, 0.815]);
    sheet(palette.paper, [left + 0.015, left + 0.225], [0.665, 0.803]);
    for (const scale of [0.685, 0.702, 0.719, 0.736, 0.753]) {
      sheet('#CDBD9C', [left + 0.04, left + (scale > 0.74 ? 0.14 : 0.2)], [scale, scale + 0.006]);
    }
    sheet(palette.gold, [left + 0.16, left + 0.2], [0.77, 0.79]);
  }
  const [x, y] = at(-0.02, 0.84);
  const [x2, y2] = at(0.16, 0.8);
  line(brush, { colour: palette.ink, width: geometry.unit * 0.05 }, `M${x} ${y} L${x2} ${y2}`);
  line(
    brush,
    { colour: palette.gold, width: geometry.unit * 0.035 },
    `M${x} ${y} L${x + (x2 - x) * 0.25} ${y + (y2 - y) * 0.25}`,
  );
}
