import { type Brush, disc, oval } from './brush.ts';
import { palette } from './palette.ts';
import type { Picture } from './picture.ts';

/** In the order in which they open as the climate warms, in units from the bowl's middle. */
const stems: readonly (readonly [number, number])[] = [
  [0, -0.92],
  [-0.5, -0.56],
  [0.5, -0.56],
  [-0.2, -0.26],
  [0.27, -0.28],
  [-0.72, -0.2],
  [0.74, -0.22],
  [-0.26, -0.72],
  [0.28, -0.74],
];

/** Mariposa, Cuba's national flower, in a low bowl between the two sides. */
export function paintBouquet(brush: Brush, picture: Picture): void {
  const { geometry, blooms } = picture;
  const { vanish, height } = geometry;
  const x = vanish.x;
  const y = vanish.y + (height - vanish.y) * 0.5;
  const u = geometry.unit * 0.56;
  oval(brush, 'rgba(16,20,16,.35)', { x, y: y + u * 0.1, rx: u * 1.02, ry: u * 0.28 });
  oval(brush, palette.woodDarkest, { x, y, rx: u * 0.9, ry: u * 0.26 });
  oval(brush, palette.wood, { x, y: y - u * 0.05, rx: u * 0.78, ry: u * 0.17 });
  for (const [angle, length] of [
    [-2.95, 0.9],
    [-2.6, 1.05],
    [-2.1, 1.1],
    [-1.57, 1.2],
    [-1.05, 1.1],
    [-0.55, 1.05],
    [-0.2, 0.9],
  ] as const) {
    paintLeaf(brush, { x, y: y - u * 0.04, u, angle, length });
  }
  stems.forEach(([dx, dy], i) => {
    const at = { x: x + dx * u, y: y + dy * u };
    if (i < blooms) paintFlower(brush, at, { u, turn: dx });
    else oval(brush, '#C9D8A8', { ...at, rx: u * 0.05, ry: u * 0.11, turn: dx * 0.6 });
  });
}

function paintLeaf(
  brush: Brush,
  leaf: { x: number; y: number; u: number; angle: number; length: number },
): void {
  const { x, y, u, angle, length } = leaf;
  const c = Math.cos(angle);
  const s = Math.sin(angle);
  brush.fillStyle = palette.palmLight;
  brush.beginPath();
  brush.moveTo(x, y);
  brush.quadraticCurveTo(
    x + c * u * 0.5 - u * 0.13,
    y + s * u * 0.8,
    x + c * u * length * 1.2,
    y + s * u * length,
  );
  brush.quadraticCurveTo(x + c * u * 0.6 + u * 0.13, y + s * u * 0.5, x, y);
  brush.fill();
}

function paintFlower(brush: Brush, at: { x: number; y: number }, style: { u: number; turn: number }): void {
  const { u } = style;
  for (let k = 0; k < 4; k++) {
    const turn = (k * Math.PI) / 2 + style.turn + 0.5;
    oval(brush, k % 2 ? palette.paper : '#FFFAEE', {
      x: at.x + Math.cos(turn) * u * 0.13,
      y: at.y + Math.sin(turn) * u * 0.13,
      rx: u * 0.15,
      ry: u * 0.095,
      turn,
    });
  }
  disc(brush, palette.gold, { ...at, r: u * 0.06 });
}
