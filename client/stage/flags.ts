import type { Side } from '../../shared/rules/vocabulary.ts';
import { apart, type Brush, box, disc, oval, polygon, star } from './brush.ts';
import { flagCentre } from './geometry.ts';
import { fade, mix, palette } from './palette.ts';
import type { Picture } from './picture.ts';

/*
 * Both flags hang from a crossbar, at the same size and height. Hung this way the union of the U.S. flag
 * is at the observer's upper left and the triangle of the Cuban flag at the top; the stars keep one point
 * up, as on banners made to hang. Both have the proportion 1 : 1.9 so that neither is larger.
 */

/** Paints the cloth flat: stripes run down, `width` is the short side. */
function paintUnitedStates(brush: Brush, width: number, height: number): void {
  const stripe = width / 13;
  for (let i = 0; i < 13; i++) {
    box(brush, i % 2 ? palette.paper : palette.cuba, { x: i * stripe, y: 0, width: stripe + 0.5, height });
  }
  const union = { width: stripe * 7, height: height * 0.4 };
  box(brush, palette.usDark, { x: 0, y: 0, ...union });
  // Fifty stars: on the flag, nine rows of six and five. Hung, the rows are columns.
  for (let row = 0; row < 9; row++) {
    const stars = row % 2 ? 5 : 6;
    for (let k = 0; k < stars; k++) {
      star(brush, palette.paper, {
        x: (union.width * (row + 1)) / 10,
        y: (union.height * ((row % 2 ? 2 : 1) + k * 2)) / 12,
        r: width * 0.0308,
      });
    }
  }
}

function paintCuba(brush: Brush, width: number, height: number): void {
  const stripe = width / 5;
  for (let i = 0; i < 5; i++) {
    box(brush, i % 2 ? palette.paper : palette.cubaBlue, {
      x: i * stripe,
      y: 0,
      width: stripe + 0.5,
      height,
    });
  }
  // An equilateral triangle on the hoist, the star a third of the way down it.
  const depth = (width * Math.sqrt(3)) / 2;
  polygon(brush, palette.cuba, [
    [0, 0],
    [width, 0],
    [width / 2, depth],
  ]);
  star(brush, palette.paper, { x: width / 2, y: depth * 0.34, r: width * 0.165 });
}

/** Where the talks are not these countries': the side's colour, and its mark as it stands beside its name. */
function paintColours(side: Side): (brush: Brush, width: number, height: number) => void {
  return (brush, width, height) => {
    box(brush, side === 'us' ? palette.us : palette.cuba, { x: 0, y: 0, width, height });
    box(brush, palette.paper, { x: 0, y: height * 0.62, width, height: height * 0.12 });
    const r = width * 0.24;
    const [x, y] = [width / 2, height * 0.3];
    if (side === 'us') box(brush, palette.paper, { x: x - r, y: y - r, width: r * 2, height: r * 2 });
    else disc(brush, palette.paper, { x, y, r });
  };
}

type Cloths = Record<Side, (brush: Brush, width: number, height: number) => void>;
const countries: Cloths = { us: paintUnitedStates, cuba: paintCuba };
const colours: Cloths = { us: paintColours('us'), cuba: paintColours('cuba') };

/** The cloth in thin slices, each a little narrower and swayed: enough for a fold without bending a star. */
function paintHung(
  brush: Brush,
  cloth: HTMLCanvasElement,
  at: { x: number; y: number; width: number; height: number },
): void {
  const slices = 64;
  for (let i = 0; i < slices; i++) {
    const t = i / slices;
    const pinch = 1 - 0.1 * t;
    const sway = Math.sin(t * 4.6) * at.width * 0.024 * t;
    const slice = cloth.height / slices;
    brush.drawImage(
      cloth,
      0,
      slice * i,
      cloth.width,
      slice,
      at.x - (at.width * pinch) / 2 + sway,
      at.y + at.height * t,
      at.width * pinch,
      at.height / slices + 0.6,
    );
  }
}

export function paintFlag(brush: Brush, { geometry, art }: Picture, side: Side): void {
  const { height: h, flag, floorTop } = geometry;
  const x = flagCentre(geometry, side);
  const { width, height, top } = flag;
  const cloth = document.createElement('canvas');
  cloth.width = Math.ceil(width);
  cloth.height = Math.ceil(height);
  const flat = cloth.getContext('2d');
  if (!flat) return;
  (art === 'plain' ? colours : countries)[side](flat, cloth.width, cloth.height);

  const foot = floorTop + h * 0.035;
  oval(brush, fade(palette.ink, 0.4), { x, y: foot + h * 0.006, rx: h * 0.045, ry: h * 0.012 });
  oval(brush, palette.goldDark, { x, y: foot, rx: h * 0.034, ry: h * 0.01 });
  box(brush, palette.gold, {
    x: x - h * 0.004,
    y: top - h * 0.022,
    width: h * 0.008,
    height: foot - top + h * 0.022,
  });
  disc(brush, palette.gold, { x, y: top - h * 0.03, r: h * 0.012 });
  // A soft second shape behind the cloth lifts it off the wall.
  apart(brush, () => {
    brush.globalAlpha = 0.28;
    brush.translate(h * 0.01, h * 0.012);
    polygon(brush, palette.ink, [
      [x - width * 0.5, top],
      [x + width * 0.5, top],
      [x + width * 0.44, top + height],
      [x - width * 0.46, top + height],
    ]);
  });
  paintHung(brush, cloth, { x, y: top, width, height });
  paintFold(brush, { x: x - width / 2, y: top, width, height });
  box(brush, mix(palette.gold, palette.woodLight, 0.2), {
    x: x - width * 0.56,
    y: top - h * 0.007,
    width: width * 1.12,
    height: h * 0.009,
  });
  for (const end of [-0.56, 0.56])
    disc(brush, palette.gold, { x: x + width * end, y: top - h * 0.003, r: h * 0.008 });
}

/** One hard-edged fold, in the same place on both flags. */
function paintFold(brush: Brush, at: { x: number; y: number; width: number; height: number }): void {
  const { x, y, width: w, height: h } = at;
  brush.fillStyle = fade(palette.ink, 0.15);
  brush.beginPath();
  brush.moveTo(x + w * 0.66, y);
  brush.bezierCurveTo(x + w * 0.54, y + h * 0.4, x + w * 0.74, y + h * 0.65, x + w * 0.62, y + h);
  brush.lineTo(x + w * 0.86, y + h);
  brush.bezierCurveTo(x + w * 0.94, y + h * 0.6, x + w * 0.82, y + h * 0.4, x + w * 0.92, y);
  brush.fill();
}
