import type { Side } from '../../shared/rules/vocabulary.ts';
import { type Brush, box, disc, polygon } from './brush.ts';
import { palette } from './palette.ts';

/** Both markers are painted in a square of side `size` and point down from its bottom edge. */

/** You: a gold chevron, outlined because gold on paper is too faint alone. */
export function paintChevron(brush: Brush, size: number): void {
  const q = size / 2;
  polygon(brush, palette.ink, [
    [q * 0.26, q * 0.6],
    [q * 1.74, q * 0.6],
    [q, q * 1.9],
  ]);
  polygon(brush, palette.gold, [
    [q * 0.47, q * 0.72],
    [q * 1.53, q * 0.72],
    [q, q * 1.64],
  ]);
}

/** Speaking: a paper bubble. Three squares for the United States, three circles for Cuba: never colour alone. */
export function paintBubble(brush: Brush, size: number, side: Side): void {
  const q = size / 2;
  for (const [inset, colour] of [
    [0, palette.ink],
    [q * 0.09, palette.paper],
  ] as const) {
    brush.fillStyle = colour;
    brush.beginPath();
    brush.roundRect(q * 0.14 + inset, q * 0.12 + inset, q * 1.72 - 2 * inset, q * 1.1 - 2 * inset, q * 0.24);
    brush.fill();
    polygon(brush, colour, [
      [q * 0.72 + inset * 1.2, q * 1.19 - inset],
      [q * 1.28 - inset * 1.2, q * 1.19 - inset],
      [q, q * 1.94 - inset * 2.2],
    ]);
  }
  for (const x of [0.58, 1, 1.42]) {
    const r = q * 0.13;
    if (side === 'us') box(brush, palette.us, { x: q * x - r, y: q * 0.67 - r, width: r * 2, height: r * 2 });
    else disc(brush, palette.cuba, { x: q * x, y: q * 0.67, r: r * 1.1 });
  }
}
