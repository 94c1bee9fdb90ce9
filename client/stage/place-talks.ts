import { type Brush, line, oval, polygon } from './brush.ts';
import { direction } from './geometry.ts';
import { mix, palette } from './palette.ts';
import type { Picture } from './picture.ts';
import { type PlaceAt, placeFor } from './place.ts';

/** A dossier in the side's colour, a glass and a microphone. When all is over the dossiers are closed. */
export function paintTalksPlace(brush: Brush, picture: Picture, where: PlaceAt): void {
  const place = placeFor(brush, picture.geometry, where);
  const { unit: u } = place;
  const own = where.side === 'us' ? palette.us : palette.cuba;
  const closed = picture.mood === 'over';
  place.sheet('rgba(30,12,8,.35)', { across: [0.745, 0.575], toward: [0.055, -0.075] });
  place.sheet(own, { across: [0.755, 0.585], toward: [0.04, -0.085] });
  if (closed) {
    place.sheet(mix(own, palette.ink, 0.3), { across: [0.755, 0.742], toward: [0.04, -0.085] });
    place.sheet(palette.gold, { across: [0.7, 0.64], toward: [-0.012, -0.034] });
  } else {
    place.sheet(palette.paper, { across: [0.735, 0.6], toward: [0.025, -0.07] });
    for (const [from, toward] of [
      [0.625, 0.004],
      [0.62, -0.02],
      [0.66, -0.044],
    ] as const) {
      place.sheet('#CDBD9C', { across: [0.715, from], toward: [toward, toward - 0.012] });
    }
  }
  paintTumbler(brush, place.at(0.53, -0.03), u);
  paintMicrophone(brush, place.at(0.8, -0.12), { unit: u, facing: direction(where.side), on: !closed });
}

function paintTumbler(brush: Brush, at: { x: number; y: number }, u: number): void {
  oval(brush, 'rgba(30,12,8,.28)', { x: at.x, y: at.y, rx: u * 0.15, ry: u * 0.05 });
  polygon(brush, 'rgba(216,242,236,.72)', [
    [at.x - u * 0.11, at.y - u * 0.34],
    [at.x + u * 0.11, at.y - u * 0.34],
    [at.x + u * 0.09, at.y],
    [at.x - u * 0.09, at.y],
  ]);
  polygon(brush, palette.water, [
    [at.x - u * 0.1, at.y - u * 0.2],
    [at.x + u * 0.1, at.y - u * 0.2],
    [at.x + u * 0.085, at.y - u * 0.015],
    [at.x - u * 0.085, at.y - u * 0.015],
  ]);
  oval(brush, '#E9F8F3', { x: at.x, y: at.y - u * 0.34, rx: u * 0.11, ry: u * 0.032 });
  polygon(brush, 'rgba(255,255,255,.7)', [
    [at.x - u * 0.075, at.y - u * 0.31],
    [at.x - u * 0.045, at.y - u * 0.31],
    [at.x - u * 0.045, at.y - u * 0.05],
    [at.x - u * 0.065, at.y - u * 0.05],
  ]);
}

function paintMicrophone(
  brush: Brush,
  at: { x: number; y: number },
  style: { unit: number; facing: -1 | 1; on: boolean },
): void {
  const { unit: u, facing } = style;
  oval(brush, palette.ink, { x: at.x, y: at.y, rx: u * 0.15, ry: u * 0.055 });
  line(
    brush,
    { colour: palette.ink, width: u * 0.045 },
    `M${at.x} ${at.y} Q${at.x + facing * u * 0.02} ${at.y - u * 0.45} ${at.x + facing * u * 0.24} ${at.y - u * 0.52}`,
  );
  oval(brush, palette.ink, { x: at.x + facing * u * 0.28, y: at.y - u * 0.53, rx: u * 0.1, ry: u * 0.06 });
  if (style.on)
    oval(brush, palette.coral, {
      x: at.x + facing * u * 0.2,
      y: at.y - u * 0.515,
      rx: u * 0.022,
      ry: u * 0.05,
    });
}
