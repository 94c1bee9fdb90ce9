import { type Brush, box, oval, polygon } from './brush.ts';

/** Where a silhouette stands: `x` is its middle, `base` the ground, `size` the height of its tallest point. */
export interface Standing {
  readonly x: number;
  readonly base: number;
  readonly size: number;
  readonly fill: string;
  /** The colour of its openings: lit at night, sky by day. */
  readonly openings: string;
}

/** The two capitols are cousins: wings, portico, a colonnaded drum and a ribbed dome with a lantern. */
export function paintCapitol(brush: Brush, at: Standing, style: { wings: number; statue: boolean }): void {
  const { x, base, size, fill, openings } = at;
  const tall = (share: number) => size * share;
  const block = (half: number, top: number, bottom: number, colour = fill) =>
    box(brush, colour, {
      x: x - tall(half),
      y: base - tall(top),
      width: tall(half * 2),
      height: tall(top - bottom),
    });

  block(style.wings, 0.24, 0);
  block(style.wings * 1.02, 0.262, 0.236);
  polygon(brush, fill, [
    [x - tall(0.27), base - tall(0.29)],
    [x, base - tall(0.37)],
    [x + tall(0.27), base - tall(0.29)],
  ]);
  block(0.27, 0.3, 0);
  const columns = Math.round(style.wings * 16);
  for (let i = 0; i < columns; i++) {
    const left = x - tall(style.wings * 0.94) + (tall(style.wings * 1.88) * (i + 0.28)) / columns;
    box(brush, openings, { x: left, y: base - tall(0.2), width: tall(0.045), height: tall(0.15) });
  }
  block(0.225, 0.4, 0.28);
  block(0.175, 0.56, 0.38);
  for (let i = 0; i < 6; i++) {
    const left = x - tall(0.145) + i * tall(0.052);
    box(brush, openings, { x: left, y: base - tall(0.53), width: tall(0.026), height: tall(0.12) });
  }
  block(0.195, 0.58, 0.555);
  brush.fillStyle = fill;
  brush.beginPath();
  brush.ellipse(x, base - tall(0.57), tall(0.172), tall(0.25), 0, Math.PI, 0);
  brush.fill();
  brush.strokeStyle = openings;
  brush.globalAlpha = 0.45;
  brush.lineWidth = tall(0.008);
  for (const rib of [-0.5, 0, 0.5]) {
    brush.beginPath();
    brush.ellipse(
      x,
      base - tall(0.57),
      Math.abs(tall(0.172 * rib)) + 0.01,
      tall(0.235),
      0,
      rib < 0 ? Math.PI : -Math.PI / 2,
      rib < 0 ? -Math.PI / 2 : 0,
    );
    brush.stroke();
  }
  brush.globalAlpha = 1;
  block(0.042, 0.9, 0.8);
  block(0.056, 0.905, 0.89);
  if (style.statue) {
    polygon(brush, fill, [
      [x - tall(0.022), base - tall(0.9)],
      [x, base - tall(1)],
      [x + tall(0.022), base - tall(0.9)],
    ]);
  } else {
    oval(brush, fill, { x, y: base - tall(0.9), rx: tall(0.04), ry: tall(0.045) });
    block(0.006, 1, 0.9);
  }
}

/** El Morro's tower, with its beam when the lamps are lit. */
export function paintLighthouse(
  brush: Brush,
  at: Standing,
  beam: { colour: string; strength: number },
): void {
  const { x, base, size, fill, openings } = at;
  if (beam.strength > 0) {
    brush.globalAlpha = 0.13 * beam.strength;
    for (const side of [-1, 1]) {
      polygon(brush, beam.colour, [
        [x, base - size * 0.9],
        [x + side * size * 9, base - size * (side < 0 ? 1.75 : 1.3)],
        [x + side * size * 9, base - size * (side < 0 ? 0.95 : 0.62)],
      ]);
    }
    brush.globalAlpha = 1;
  }
  polygon(brush, fill, [
    [x - size * 0.085, base],
    [x - size * 0.058, base - size * 0.82],
    [x + size * 0.058, base - size * 0.82],
    [x + size * 0.085, base],
  ]);
  box(brush, fill, { x: x - size * 0.085, y: base - size * 0.86, width: size * 0.17, height: size * 0.045 });
  box(brush, openings, {
    x: x - size * 0.045,
    y: base - size * 0.96,
    width: size * 0.09,
    height: size * 0.1,
  });
  brush.fillStyle = fill;
  brush.beginPath();
  brush.arc(x, base - size * 0.95, size * 0.058, Math.PI, 0);
  brush.fill();
}

/** The Washington Monument: two flat faces, one lit. */
export function paintObelisk(brush: Brush, at: Standing): void {
  const { x, base, size, fill, openings } = at;
  const foot = size * 0.056;
  const head = size * 0.036;
  const shoulder = base - size * 0.925;
  polygon(brush, fill, [
    [x - foot, base],
    [x - head, shoulder],
    [x, base - size],
    [x + head, shoulder],
    [x + foot, base],
  ]);
  polygon(brush, openings, [
    [x + foot * 0.28, base],
    [x + head * 0.28, shoulder],
    [x, base - size],
    [x + head, shoulder],
    [x + foot, base],
  ]);
}

/** A row of flat blocks; `heights` are shares of `size`. A window here and there when `lit` is given. */
export function paintBlocks(
  brush: Brush,
  row: { x: number; base: number; width: number; size: number; fill: string; lit?: string },
  heights: readonly number[],
): void {
  const step = row.width / heights.length;
  heights.forEach((height, i) => {
    const top = row.base - row.size * height;
    box(brush, row.fill, { x: row.x + i * step, y: top, width: step + 1, height: row.size * height });
    if (!row.lit) return;
    for (let k = 0; k < Math.floor(height * 5); k++) {
      if ((i * 7 + k * 3) % 4 === 0) continue;
      box(brush, row.lit, {
        x: row.x + i * step + step * (0.2 + 0.4 * ((i + k) % 2)),
        y: top + row.size * (0.1 + k * 0.19),
        width: step * 0.18,
        height: row.size * 0.07,
      });
    }
  });
}
