import { apart, type Brush, line } from './brush.ts';
import { paintGrain, paintShade } from './grain.ts';
import { mix, palette } from './palette.ts';
import type { Picture } from './picture.ts';

interface Leaf {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly turn: number;
  readonly front: boolean;
}

/**
 * Plants that frame the lower corners: monstera in Havana, magnolia elsewhere. Painted for the left
 * corner in a texture as wide as `foregroundWidth`; the right one is its mirror image.
 */
export function paintForeground(brush: Brush, picture: Picture): void {
  const { geometry, light, art } = picture;
  const { height: h, aspect } = geometry;
  const r = h * Math.min(0.19, 0.125 + Math.max(0, aspect - 1.5) * 0.08);
  const dark = mix(palette.palm, palette.ink, 0.45);
  const mid = mix(palette.palm, light.land, 0.25);
  const pale = mix(palette.palmLight, light.land, 0.25);
  const leaves: Leaf[] = [
    { x: -r * 0.1, y: h, size: r * 1.15, turn: 0.62, front: false },
    { x: r * 0.35, y: h * 1.12, size: r * 1.05, turn: 0.28, front: true },
  ];
  if (aspect > 1.9) {
    leaves.push(
      { x: -r * 0.15, y: h * 0.9, size: r * 0.8, turn: 0.95, front: true },
      { x: r * 0.95, y: h * 1.16, size: r * 0.8, turn: 0.5, front: false },
    );
  }
  for (const leaf of leaves) {
    const colours = leaf.front ? { fill: mid, vein: pale } : { fill: dark, vein: mid };
    apart(brush, () => {
      brush.translate(leaf.x, leaf.y);
      brush.rotate(leaf.turn);
      brush.scale(leaf.size, leaf.size);
      if (art === 'havana') paintMonstera(brush, colours);
      else paintMagnolia(brush, colours);
    });
  }
  paintShade(brush, { colour: light.shade, depth: light.shadeDepth });
  paintGrain(brush, 'source-atop');
}

export function foregroundWidth(picture: Picture): number {
  return Math.min(picture.geometry.width * 0.25, picture.geometry.height * 0.62);
}

/** One leaf a unit long, its stem at 0,0, pointing up. */
function paintMonstera(brush: Brush, colours: { fill: string; vein: string }): void {
  brush.fillStyle = colours.fill;
  brush.beginPath();
  for (const side of [-1, 1]) {
    brush.moveTo(0, 0);
    brush.bezierCurveTo(side * 0.5, -0.02, side * 0.72, -0.25, side * 0.68, -0.42);
    brush.lineTo(side * 0.3, -0.4);
    brush.lineTo(side * 0.66, -0.54);
    brush.quadraticCurveTo(side * 0.66, -0.68, side * 0.58, -0.78);
    brush.lineTo(side * 0.24, -0.62);
    brush.lineTo(side * 0.5, -0.88);
    brush.quadraticCurveTo(side * 0.4, -1, side * 0.3, -1.06);
    brush.lineTo(side * 0.15, -0.82);
    brush.lineTo(side * 0.2, -1.14);
    brush.quadraticCurveTo(side * 0.1, -1.2, 0, -1.28);
    brush.closePath();
  }
  brush.fill();
  const pen = { colour: colours.vein, width: 0.02 };
  line(brush, pen, 'M0 .1 L0 -1.15');
  for (const [from, to] of [
    [0.15, 0.28],
    [0.35, 0.5],
    [0.6, 0.72],
  ] as const) {
    for (const side of [-1, 1]) line(brush, pen, `M0 ${-from} L${side * 0.42 * (1 - from * 0.4)} ${-to}`);
  }
}

function paintMagnolia(brush: Brush, colours: { fill: string; vein: string }): void {
  for (const [turn, length, lift] of [
    [-1.0, 0.8, 0.1],
    [0.95, 0.8, 0.1],
    [-0.52, 0.95, 0.25],
    [0.5, 0.95, 0.25],
    [0, 1.05, 0.35],
  ] as const) {
    apart(brush, () => {
      brush.translate(0, -lift);
      brush.rotate(turn);
      brush.fillStyle = colours.fill;
      brush.beginPath();
      brush.moveTo(0, 0);
      brush.bezierCurveTo(0.3, -0.2 * length, 0.26, -0.72 * length, 0, -length);
      brush.bezierCurveTo(-0.26, -0.72 * length, -0.3, -0.2 * length, 0, 0);
      brush.fill();
      line(brush, { colour: colours.vein, width: 0.022 }, `M0 0 L0 ${-length * 0.9}`);
      line(
        brush,
        { colour: colours.vein, width: 0.012 },
        `M0 ${-length * 0.3} L.13 ${-length * 0.5} M0 ${-length * 0.3} L-.13 ${-length * 0.5}`,
      );
    });
  }
}
