import { type Brush, disc, oval } from './brush.ts';
import { randomFrom } from './random.ts';

export interface Tree {
  readonly x: number;
  readonly base: number;
  readonly height: number;
  readonly trunk: string;
  readonly leaf: string;
  /** Shift of the crown against the foot, as a share of the height. */
  readonly lean: number;
}

/** Royal palm: a swelling trunk and arching fronds. */
export function paintPalm(brush: Brush, tree: Tree): void {
  const { x, base, height } = tree;
  const topX = x + height * tree.lean;
  const topY = base - height;
  const w = height * 0.033;
  brush.fillStyle = tree.trunk;
  brush.beginPath();
  brush.moveTo(x - w, base);
  brush.bezierCurveTo(
    x - w * 1.5,
    base - height * 0.4,
    topX - w * 1.3,
    topY + height * 0.5,
    topX - w * 0.6,
    topY,
  );
  brush.lineTo(topX + w * 0.6, topY);
  brush.bezierCurveTo(topX + w * 1.3, topY + height * 0.5, x + w * 1.5, base - height * 0.4, x + w, base);
  brush.fill();
  brush.fillStyle = tree.leaf;
  // Angle, length and droop of each frond, as shares of the height.
  for (const [angle, length, droop] of [
    [-3.3, 0.32, 0.44],
    [-2.9, 0.42, 0.32],
    [-2.45, 0.46, 0.2],
    [-1.95, 0.42, 0.1],
    [-1.57, 0.34, 0],
    [-1.15, 0.42, 0.1],
    [-0.7, 0.46, 0.2],
    [-0.25, 0.42, 0.32],
    [0.15, 0.32, 0.44],
  ] as const) {
    const reach = height * length;
    const endX = topX + Math.cos(angle) * reach;
    const endY = topY + Math.sin(angle) * reach * 0.8 + reach * droop;
    const midX = topX + Math.cos(angle) * reach * 0.55;
    const midY = topY + Math.sin(angle) * reach * 0.75 - reach * 0.08;
    brush.beginPath();
    brush.moveTo(topX, topY);
    brush.quadraticCurveTo(midX, midY - height * 0.035, endX, endY);
    brush.quadraticCurveTo(midX, midY + height * 0.055, topX, topY);
    brush.fill();
  }
}

/** A cherry tree: bare twigs in the cold, flat clouds of blossom after the thaw. */
export function paintCherry(
  brush: Brush,
  tree: Tree & { readonly blossoms: readonly string[] | undefined },
): void {
  const { x, base, height } = tree;
  const random = randomFrom(Math.round(Math.abs(tree.lean) * 1000) + 5);
  const tips: { x: number; y: number }[] = [];
  brush.strokeStyle = tree.trunk;
  brush.lineCap = 'round';
  const grow = (from: { x: number; y: number; angle: number; length: number; depth: number }) => {
    const endX = from.x + Math.cos(from.angle) * from.length;
    const endY = from.y + Math.sin(from.angle) * from.length;
    brush.lineWidth = height * 0.05 * 0.62 ** (4 - from.depth);
    brush.beginPath();
    brush.moveTo(from.x, from.y);
    brush.quadraticCurveTo(
      from.x + Math.cos(from.angle - 0.25) * from.length * 0.5,
      from.y + Math.sin(from.angle - 0.25) * from.length * 0.5,
      endX,
      endY,
    );
    brush.stroke();
    if (from.depth <= 1) tips.push({ x: endX, y: endY });
    if (from.depth === 0) return;
    for (const turn of from.depth === 4 ? [-0.62, -0.05, 0.55] : [-0.5, 0.42]) {
      grow({
        x: endX,
        y: endY,
        angle: from.angle + turn + (random() - 0.5) * 0.3,
        length: from.length * (0.66 + 0.16 * random()),
        depth: from.depth - 1,
      });
    }
  };
  grow({ x, y: base, angle: -Math.PI / 2 + tree.lean, length: height * 0.34, depth: 4 });
  if (!tree.blossoms) return;
  tree.blossoms.forEach((colour, layer) => {
    for (const tip of tips) {
      if (layer > 0 && random() < 0.35) continue;
      const r = height * (0.085 - 0.022 * layer) * (0.75 + 0.5 * random());
      const shift = height * 0.03 * layer;
      disc(brush, colour, { x: tip.x + (random() - 0.5) * shift * 2, y: tip.y - shift, r });
    }
  });
}

/** A tree far away, in one or two flat shapes. */
export function paintFarTree(
  brush: Brush,
  at: { x: number; base: number; size: number },
  crown: string,
): void {
  oval(brush, crown, { x: at.x, y: at.base - at.size * 0.55, rx: at.size * 0.46, ry: at.size * 0.5 });
}
