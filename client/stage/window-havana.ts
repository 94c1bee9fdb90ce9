import { type Brush, box, disc, type Rect } from './brush.ts';
import { paintBlocks, paintCapitol, paintLighthouse } from './landmarks.ts';
import { mix, palette } from './palette.ts';
import type { Picture } from './picture.ts';
import { paintSky, paintWater } from './sky.ts';
import { paintPalm } from './trees.ts';

/** The sea over the Malecón: the Capitolio to the left, El Morro to the right. */
export function paintHavana(brush: Brush, view: Rect, picture: Picture): void {
  const { light, geometry } = picture;
  const centre = geometry.vanish.x;
  const { x: left, width: w, height: h } = view;
  const right = left + w;
  const bottom = view.y + h;
  const horizon = view.y + h * 0.7;
  const lit = light.lamps > 0 ? palette.gold : undefined;

  paintSky(brush, view, { horizon, centre, light });

  const haze = mix(light.land, light.bands[3], 0.4);
  paintBlocks(
    brush,
    {
      x: left,
      base: horizon,
      width: w * 0.42,
      size: h * 0.24,
      fill: haze,
      ...(lit ? { lit: mix(haze, lit, 0.6) } : {}),
    },
    [0.6, 0.35, 0.52, 0.9, 0.42, 0.3, 0.75, 0.5, 0.34, 0.28, 0.55, 0.3, 0.22, 0.3, 0.16, 0.1],
  );
  paintCapitol(
    brush,
    {
      x: left + w * 0.215,
      base: horizon,
      size: h * 0.42,
      fill: light.land,
      openings: lit ?? mix(light.land, light.bands[3], 0.6),
    },
    { wings: 0.62, statue: false },
  );
  paintMorro(brush, view, { horizon, picture });
  paintWater(
    brush,
    { x: left, y: horizon, width: w, height: bottom - horizon },
    { centre, glint: h * Math.max(0.17, light.orbRadius), light },
  );
  paintMalecon(brush, view, picture);

  const leaf = mix(palette.palm, light.land, 0.35);
  // In a tall, narrow window the palms keep to its sides.
  const tall = Math.min(h, w * 0.58);
  const trunk = mix(palette.woodDark, light.land, 0.3);
  for (const [share, height, lean] of [
    [0.055, 0.8, 0.1],
    [0.125, 0.58, -0.05],
    [0.955, 0.84, -0.09],
    [0.885, 0.55, 0.06],
  ] as const) {
    paintPalm(brush, {
      x: left + w * share,
      base: bottom + h * 0.02,
      height: tall * height,
      trunk,
      leaf,
      lean,
    });
  }
  // A sail on the straits, so that they look wide.
  const sail = { x: right - w * 0.345, y: horizon + h * 0.125 };
  brush.fillStyle = palette.paper;
  brush.globalAlpha = light.stars ? 0.5 : 0.95;
  brush.beginPath();
  brush.moveTo(sail.x, sail.y - h * 0.012);
  brush.lineTo(sail.x, sail.y - h * 0.115);
  brush.quadraticCurveTo(sail.x + h * 0.05, sail.y - h * 0.05, sail.x + h * 0.045, sail.y - h * 0.012);
  brush.moveTo(sail.x - h * 0.008, sail.y - h * 0.012);
  brush.lineTo(sail.x - h * 0.008, sail.y - h * 0.09);
  brush.lineTo(sail.x - h * 0.036, sail.y - h * 0.012);
  brush.fill();
  brush.fillStyle = mix(light.land, palette.ink, 0.4);
  brush.beginPath();
  brush.moveTo(sail.x - h * 0.045, sail.y - h * 0.006);
  brush.lineTo(sail.x + h * 0.055, sail.y - h * 0.006);
  brush.lineTo(sail.x + h * 0.035, sail.y + h * 0.012);
  brush.lineTo(sail.x - h * 0.03, sail.y + h * 0.012);
  brush.fill();
  brush.globalAlpha = 1;
}

function paintMorro(brush: Brush, view: Rect, scene: { horizon: number; picture: Picture }): void {
  const { horizon } = scene;
  const { light } = scene.picture;
  const { width: w, height: h } = view;
  const x = view.x + w * 0.8;
  paintLighthouse(
    brush,
    { x, base: horizon - h * 0.09, size: h * 0.36, fill: light.land, openings: light.orb },
    { colour: light.orb, strength: light.lamps },
  );
  brush.fillStyle = light.land;
  brush.beginPath();
  brush.moveTo(x - w * 0.16, horizon);
  for (const [dx, dy] of [
    [-0.115, 0.05],
    [-0.085, 0.058],
    [-0.07, 0.115],
    [0.058, 0.115],
    [0.058, 0.135],
    [0.09, 0.135],
    [0.09, 0.085],
    [0.2, 0.09],
  ] as const) {
    brush.lineTo(x + w * dx, horizon - h * dy);
  }
  brush.lineTo(view.x + w, horizon);
  brush.fill();
  // Ramparts: one lighter course of stone.
  box(brush, mix(light.land, light.ambient, 0.22), {
    x: x - w * 0.068,
    y: horizon - h * 0.1,
    width: w * 0.124,
    height: h * 0.012,
  });
}

/** The sea wall sweeping in from the left, with its lamps. */
function paintMalecon(brush: Brush, view: Rect, picture: Picture): void {
  const { light } = picture;
  const { x: left, width: w, height: h } = view;
  const bottom = view.y + h;
  const wall = (lift: number, colour: string) => {
    brush.fillStyle = colour;
    brush.beginPath();
    brush.moveTo(left, bottom);
    brush.lineTo(left, view.y + h * (0.85 - lift));
    brush.quadraticCurveTo(left + w * 0.22, view.y + h * (0.87 - lift), left + w * (0.4 + lift), bottom);
    brush.fill();
  };
  wall(0.022, mix(light.land, light.ambient, 0.3));
  wall(0, mix(light.land, palette.ink, 0.3));
  for (const [dx, dy] of [
    [0.175, 0.845],
    [0.235, 0.872],
    [0.295, 0.908],
  ] as const) {
    const x = left + w * dx;
    const y = view.y + h * dy;
    box(brush, mix(light.land, palette.ink, 0.5), {
      x: x - h * 0.004,
      y: y - h * 0.12,
      width: h * 0.008,
      height: h * 0.12,
    });
    if (light.lamps > 0) {
      brush.globalAlpha = 0.25;
      disc(brush, palette.gold, { x, y: y - h * 0.125, r: h * 0.035 });
      brush.globalAlpha = 1;
    }
    disc(brush, light.lamps > 0 ? '#FFE3A0' : palette.paper, { x, y: y - h * 0.125, r: h * 0.013 });
  }
}
