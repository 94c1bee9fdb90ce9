import { type Brush, box, oval, polygon } from './brush.ts';
import type { Geometry } from './geometry.ts';
import { fade, palette } from './palette.ts';
import { type PlaceAt, placeFor } from './place.ts';

/** Plate, napkin and wine glass; a candle stands between every second pair of seats. */
export function paintDinnerPlace(brush: Brush, geometry: Geometry, where: PlaceAt): void {
  const place = placeFor(brush, geometry, where);
  const { unit: u } = place;
  const plate = place.at(0.68, -0.02);
  // The squash of a circle on the table: depth over width, from the table's own perspective.
  const squash = 0.36;
  const rings: readonly (readonly [number, string])[] = [
    [0.42, 'rgba(70,40,24,.25)'],
    [0.405, '#FFFFFF'],
    [0.38, where.side === 'us' ? palette.us : palette.cuba],
    [0.362, '#FBF6EA'],
    [0.26, '#E8DFCD'],
    [0.245, '#FBF6EA'],
  ];
  rings.forEach(([r, colour], i) => {
    oval(brush, colour, {
      x: plate.x,
      y: plate.y + (i === 0 ? u * 0.025 : 0),
      rx: u * r,
      ry: u * r * squash,
    });
  });
  paintSupper(brush, plate, { u, squash });
  place.sheet('#DCC7A0', { across: [0.9, 0.845], toward: [0.05, -0.075] });
  place.sheet('#B9A27A', { across: [0.875, 0.868], toward: [0.04, -0.065] });
  paintWine(brush, place.at(0.475, -0.07), u);
  if (where.seat % 2 === 0) paintCandle(brush, place.at(0.3, -0.1), u);
}

/** Rice, black beans and something green. */
function paintSupper(
  brush: Brush,
  plate: { x: number; y: number },
  size: { u: number; squash: number },
): void {
  const { u, squash } = size;
  const heap = (dx: number, dy: number, r: number, colour: string) =>
    oval(brush, colour, { x: plate.x + u * dx, y: plate.y + u * dy, rx: u * r, ry: u * r * squash * 1.35 });
  heap(-0.07, -0.012, 0.085, '#4A2A22');
  heap(0.07, -0.02, 0.085, '#F2E3B8');
  heap(0.01, 0.03, 0.07, palette.palmLight);
  heap(0.06, 0.024, 0.035, palette.coral);
}

function paintWine(brush: Brush, at: { x: number; y: number }, u: number): void {
  oval(brush, 'rgba(60,30,20,.25)', { x: at.x, y: at.y, rx: u * 0.12, ry: u * 0.04 });
  oval(brush, 'rgba(240,246,240,.75)', { x: at.x, y: at.y - u * 0.01, rx: u * 0.1, ry: u * 0.032 });
  box(brush, 'rgba(240,246,240,.8)', {
    x: at.x - u * 0.013,
    y: at.y - u * 0.22,
    width: u * 0.026,
    height: u * 0.21,
  });
  brush.fillStyle = 'rgba(240,246,240,.55)';
  brush.beginPath();
  brush.ellipse(at.x, at.y - u * 0.42, u * 0.115, u * 0.21, 0, 0, Math.PI);
  brush.lineTo(at.x - u * 0.115, at.y - u * 0.44);
  brush.fill();
  brush.fillStyle = '#8A1F2B';
  brush.beginPath();
  brush.ellipse(at.x, at.y - u * 0.37, u * 0.105, u * 0.155, 0, 0, Math.PI);
  brush.fill();
  oval(brush, '#B23A45', { x: at.x, y: at.y - u * 0.37, rx: u * 0.105, ry: u * 0.03 });
}

function paintCandle(brush: Brush, at: { x: number; y: number }, u: number): void {
  oval(brush, palette.goldDark, { x: at.x, y: at.y, rx: u * 0.13, ry: u * 0.045 });
  box(brush, palette.gold, { x: at.x - u * 0.05, y: at.y - u * 0.12, width: u * 0.1, height: u * 0.12 });
  box(brush, '#FFF8E6', { x: at.x - u * 0.036, y: at.y - u * 0.5, width: u * 0.072, height: u * 0.39 });
  polygon(brush, '#E6D6B2', [
    [at.x + u * 0.008, at.y - u * 0.5],
    [at.x + u * 0.036, at.y - u * 0.5],
    [at.x + u * 0.036, at.y - u * 0.11],
    [at.x + u * 0.008, at.y - u * 0.11],
  ]);
  for (const [r, strength] of [
    [0.34, 0.16],
    [0.2, 0.24],
  ] as const) {
    oval(brush, fade('#FFD98A', strength), { x: at.x, y: at.y - u * 0.59, rx: u * r, ry: u * r });
  }
  brush.fillStyle = '#FFC24A';
  brush.beginPath();
  brush.moveTo(at.x, at.y - u * 0.72);
  brush.bezierCurveTo(
    at.x + u * 0.07,
    at.y - u * 0.6,
    at.x + u * 0.045,
    at.y - u * 0.51,
    at.x,
    at.y - u * 0.5,
  );
  brush.bezierCurveTo(
    at.x - u * 0.045,
    at.y - u * 0.51,
    at.x - u * 0.05,
    at.y - u * 0.6,
    at.x,
    at.y - u * 0.72,
  );
  brush.fill();
  oval(brush, '#FFF6D8', { x: at.x, y: at.y - u * 0.55, rx: u * 0.018, ry: u * 0.04 });
}
