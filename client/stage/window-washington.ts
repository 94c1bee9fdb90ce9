import { apart, type Brush, box, polygon, type Rect } from './brush.ts';
import { paintBlocks, paintCapitol, paintObelisk } from './landmarks.ts';
import { mix, palette } from './palette.ts';
import type { Picture } from './picture.ts';
import { paintSky, paintWater } from './sky.ts';
import { paintCherry, paintFarTree } from './trees.ts';

/** The Mall from the west: the Monument before the sun, the Capitol beyond, the Reflecting Pool toward us. */
export function paintWashington(brush: Brush, view: Rect, picture: Picture): void {
  const { light, geometry, thawed } = picture;
  const centre = geometry.vanish.x;
  const { x: left, width: w, height: h } = view;
  const bottom = view.y + h;
  const horizon = view.y + h * 0.68;
  const lit = light.lamps > 0 ? palette.gold : undefined;
  const stone = light.stars ? mix(light.land, palette.paper, 0.42) : light.land;

  paintSky(brush, view, { horizon, centre: centre + (light.stars ? w * 0.12 : 0), light });

  const haze = mix(light.land, light.bands[3], 0.42);
  paintBlocks(
    brush,
    {
      x: left,
      base: horizon,
      width: w,
      size: h * 0.17,
      fill: haze,
      ...(lit ? { lit: mix(haze, lit, 0.6) } : {}),
    },
    [
      0.5, 0.42, 0.6, 0.6, 0.4, 0.52, 0.36, 0.44, 0.3, 0.25, 0.2, 0.2, 0.2, 0.26, 0.4, 0.34, 0.5, 0.5, 0.38,
      0.55, 0.45, 0.5,
    ],
  );
  paintCapitol(
    brush,
    {
      x: left + w * 0.715,
      base: horizon,
      size: h * 0.42,
      fill: mix(stone, light.bands[3], 0.1),
      openings: lit ?? mix(light.land, light.bands[3], 0.62),
    },
    { wings: 0.66, statue: true },
  );
  paintMuseum(
    brush,
    { x: left + w * 0.285, base: horizon, size: h * 0.3 },
    { stone: mix(stone, light.bands[3], 0.1), openings: lit ?? mix(light.land, light.bands[3], 0.55) },
  );

  const wood = thawed ? mix(palette.blossom, light.land, 0.4) : mix(palette.woodDark, light.land, 0.6);
  const reaches = [0.33, 0.37, 0.405, 0.435, 0.565, 0.595, 0.63, 0.67];
  reaches.forEach((share, i) => {
    const size = h * (0.07 + Math.abs(share - 0.5) * 0.28);
    paintFarTree(
      brush,
      { x: left + w * share, base: horizon + 2, size },
      mix(wood, light.bands[3], i % 2 ? 0.12 : 0.22),
    );
  });
  paintObelisk(brush, {
    x: centre,
    base: horizon,
    size: h * 0.61,
    fill: mix(light.land, light.ambient, light.stars ? 0.55 : 0.3),
    openings: mix(light.land, light.ambient, light.stars ? 0.3 : 0.08),
  });
  paintPool(brush, view, { horizon, picture });

  const trunk = mix(palette.woodDarkest, light.land, 0.35);
  const pinks = [
    mix('#D98A92', light.land, light.stars ? 0.5 : 0.22),
    mix(palette.blossom, light.land, light.stars ? 0.38 : 0.06),
    mix('#FBE3DA', light.land, light.stars ? 0.35 : 0),
  ];
  for (const [share, height, lean] of [
    [0.1, 0.36, -0.1],
    [0.9, 0.36, 0.12],
    [0.0, 0.66, 0.02],
    [1.0, 0.66, -0.03],
  ] as const) {
    paintCherry(brush, {
      x: left + w * share,
      base: bottom + h * 0.03,
      height: Math.min(h, w * 0.58) * height,
      trunk,
      leaf: wood,
      lean,
      blossoms: thawed ? pinks : undefined,
    });
  }
}

/** A red-brick castle among the museums: three uneven towers. */
function paintMuseum(
  brush: Brush,
  at: { x: number; base: number; size: number },
  colour: { stone: string; openings: string },
): void {
  const { x, base, size } = at;
  box(brush, colour.stone, {
    x: x - size * 0.75,
    y: base - size * 0.36,
    width: size * 1.5,
    height: size * 0.36,
  });
  for (const [dx, width, height, roof] of [
    [-0.52, 0.2, 0.56, 0.16],
    [-0.1, 0.18, 0.78, 0.22],
    [0.14, 0.15, 0.62, 0.3],
    [0.6, 0.22, 0.5, 0.14],
  ] as const) {
    const half = (size * width) / 2;
    const top = base - size * height;
    box(brush, colour.stone, { x: x + size * dx - half, y: top, width: half * 2, height: size * height });
    polygon(brush, colour.stone, [
      [x + size * dx - half * 1.15, top],
      [x + size * dx, top - size * roof],
      [x + size * dx + half * 1.15, top],
    ]);
    box(brush, colour.openings, {
      x: x + size * dx - half * 0.3,
      y: top + size * 0.06,
      width: half * 0.6,
      height: size * 0.1,
    });
  }
  for (let i = 0; i < 9; i++) {
    box(brush, colour.openings, {
      x: x - size * 0.68 + i * size * 0.16,
      y: base - size * 0.25,
      width: size * 0.05,
      height: size * 0.14,
    });
  }
}

/** Lawns, gravel walks and the long pool, all running to the vanishing point, with the Monument upside down in it. */
function paintPool(brush: Brush, view: Rect, scene: { horizon: number; picture: Picture }): void {
  const { horizon } = scene;
  const { light, geometry, thawed } = scene.picture;
  const centre = geometry.vanish.x;
  const { x: left, width: w, height: h } = view;
  const bottom = view.y + h;
  const depth = bottom - horizon;
  const lawn = mix(thawed ? '#3C7A4E' : '#7B7A4A', light.land, light.stars ? 0.7 : 0.35);
  box(brush, lawn, { x: left, y: horizon, width: w, height: depth });
  box(brush, mix(lawn, light.ambient, 0.16), { x: left, y: horizon, width: w, height: depth * 0.16 });

  const runs = (far: number, near: number, colour: string) =>
    polygon(brush, colour, [
      [centre - w * far, horizon + depth * 0.12],
      [centre + w * far, horizon + depth * 0.12],
      [centre + w * near, bottom],
      [centre - w * near, bottom],
    ]);
  runs(0.085, 0.4, mix(palette.paperDim, light.land, light.stars ? 0.65 : 0.3));
  runs(0.072, 0.345, mix(light.land, light.ambient, 0.12));
  apart(brush, () => {
    brush.beginPath();
    brush.moveTo(centre - w * 0.066, horizon + depth * 0.14);
    brush.lineTo(centre + w * 0.066, horizon + depth * 0.14);
    brush.lineTo(centre + w * 0.325, bottom);
    brush.lineTo(centre - w * 0.325, bottom);
    brush.clip();
    paintWater(brush, { x: left, y: horizon, width: w, height: depth }, { centre, glint: h * 0.15, light });
    brush.globalAlpha = 0.55;
    polygon(brush, mix(light.land, light.ambient, light.stars ? 0.6 : 0.35), [
      [centre - h * 0.03, horizon],
      [centre + h * 0.03, horizon],
      [centre + h * 0.021, horizon + depth * 0.86],
      [centre, horizon + depth * 0.96],
      [centre - h * 0.021, horizon + depth * 0.86],
    ]);
    brush.globalAlpha = 1;
  });
}
