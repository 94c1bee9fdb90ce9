import { paintBouquet } from './bouquet.ts';
import { apart, type Brush, type Point, polygon } from './brush.ts';
import { seatsPerSide } from './geometry.ts';
import { paintGrain, paintShade } from './grain.ts';
import { mix, palette } from './palette.ts';
import type { Picture } from './picture.ts';
import { paintDinnerPlace } from './place-dinner.ts';
import { paintTalksPlace } from './place-talks.ts';
import { paintTreaty } from './treaty.ts';

const farEdge = 0.345;
const nearEdge = 1.08;

/** The table and what stands on it, without the people. */
export function paintTable(brush: Brush, picture: Picture): void {
  paintTop(brush, picture);
  for (let seat = seatsPerSide - 1; seat >= 0; seat--) {
    for (const side of ['us', 'cuba'] as const) {
      if (picture.mood === 'dinner') paintDinnerPlace(brush, picture.geometry, { side, seat });
      else paintTalksPlace(brush, picture, { side, seat });
    }
  }
  paintBouquet(brush, picture);
  if (picture.mood === 'signing') paintTreaty(brush, picture.geometry);
  const { shade, shadeDepth } = picture.light;
  paintShade(brush, { colour: shade, depth: shadeDepth * 0.5 });
  paintGrain(brush, 'source-atop');
}

function paintTop(brush: Brush, picture: Picture): void {
  const { geometry, light, mood } = picture;
  const { vanish, height, reach } = geometry;
  const at = (across: number, scale: number): Point => [
    vanish.x + reach * across * scale,
    vanish.y + (height - vanish.y) * scale,
  ];
  const top = (grow: number, drop: number): void => {
    const round = reach * 0.02;
    const [lx, ly] = at(-1 - grow, farEdge);
    const [rx, ry] = at(1 + grow, farEdge);
    brush.beginPath();
    brush.moveTo(...shift(at(-1 - grow, nearEdge), drop));
    brush.lineTo(lx, ly + drop + round);
    brush.quadraticCurveTo(lx + round * 0.2, ly + drop, lx + round * 1.6, ly + drop - round * 0.4);
    brush.lineTo(rx - round * 1.6, ry + drop - round * 0.4);
    brush.quadraticCurveTo(rx - round * 0.2, ry + drop, rx, ry + drop + round);
    brush.lineTo(...shift(at(1 + grow, nearEdge), drop));
    brush.closePath();
  };
  top(0.02, height * 0.02);
  brush.fillStyle = palette.woodDarkest;
  brush.fill();
  const cloth = mood === 'dinner';
  top(0.006, 0);
  brush.fillStyle = cloth
    ? mix(palette.linen, light.ambient, 0.12)
    : mix(palette.woodLight, light.ambient, 0.12);
  brush.fill();
  apart(brush, () => {
    top(0.006, 0);
    brush.clip();
    const strips = cloth ? 22 : 40;
    for (let i = 0; i < strips; i++) {
      const a = -1 + (2 * i) / strips;
      const b = a + (2 / strips) * (i % 3 === 0 ? 0.55 : 0.25);
      const grain = cloth ? 'rgba(120,84,52,.07)' : i % 2 ? 'rgba(58,27,22,.13)' : 'rgba(255,214,150,.10)';
      polygon(brush, grain, [[vanish.x, vanish.y], at(a, 1.2), at(b, 1.2)]);
    }
    const band = (half: number, fill: string) =>
      polygon(brush, fill, [
        at(-half, farEdge * 0.9),
        at(half, farEdge * 0.9),
        at(half, 1.2),
        at(-half, 1.2),
      ]);
    band(0.345, palette.gold);
    band(0.335, cloth ? '#7A2B2E' : palette.palm);
    band(0.285, cloth ? '#8E3634' : palette.runner);
    brush.globalAlpha = light.lamps === 1 ? 0.16 : 0.32;
    polygon(brush, light.orb, [at(-0.12, 0), at(0.12, 0), at(0.27, 1.2), at(-0.27, 1.2)]);
    brush.globalAlpha = 1;
    if (light.lamps > 0) {
      // Pools of lamplight, hard-edged like everything else.
      brush.fillStyle = '#FFDD98';
      for (const scale of [0.44, 0.6, 0.86]) {
        const [x, y] = at(0, scale);
        brush.globalAlpha = 0.16 * light.lamps;
        for (const size of [0.82, 0.5]) {
          brush.beginPath();
          brush.ellipse(
            x,
            y,
            reach * scale * size,
            (height - vanish.y) * scale * size * 0.16,
            0,
            0,
            Math.PI * 2,
          );
          brush.fill();
        }
      }
      brush.globalAlpha = 1;
    }
  });
}

function shift(point: Point, down: number): [number, number] {
  return [point[0], point[1] + down];
}
