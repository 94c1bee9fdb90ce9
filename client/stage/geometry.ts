import type { Side } from '../../shared/rules/vocabulary.ts';
import type { Rect } from './brush.ts';

export const seatsPerSide = 6;

export interface Seat {
  readonly side: Side;
  /** 0 is nearest to us. */
  readonly index: number;
  /** 1 at the bottom of the picture, 0 at the vanishing point. */
  readonly scale: number;
  /** Where the chest meets the table. */
  readonly x: number;
  readonly y: number;
  /** Height of this person's head in pixels. */
  readonly unit: number;
}

/** One-point perspective: ceiling, floor, table and sun share `vanish`. Pixels are device pixels. */
export interface Geometry {
  readonly width: number;
  readonly height: number;
  readonly aspect: number;
  readonly vanish: { readonly x: number; readonly y: number };
  readonly window: Rect;
  readonly unit: number;
  readonly floorTop: number;
  /** Half the table's width where it meets the bottom of the picture. */
  readonly reach: number;
  readonly flag: { readonly width: number; readonly height: number; readonly top: number };
}

/** -1 for the left of the picture, 1 for the right. */
export function direction(side: Side): -1 | 1 {
  return side === 'us' ? -1 : 1;
}

export function geometryOf(width: number, height: number): Geometry {
  const aspect = width / height;
  const reach = Math.min(width * 0.33, height * (0.46 + Math.max(0, aspect - 1.6) * 0.2));
  const windowWidth = Math.min(width * 0.56, height * 0.62 + width * 0.27);
  const window = {
    x: (width - windowWidth) / 2,
    y: height * 0.125,
    width: windowWidth,
    height: height * 0.41,
  };
  const flank = window.x;
  const flagWidth = Math.min(height * 0.168, flank * 0.68);
  return {
    width,
    height,
    aspect,
    vanish: { x: width / 2, y: height * 0.4 },
    window,
    unit: Math.min(height * 0.158, reach * 0.325),
    floorTop: height * 0.583,
    reach,
    flag: { width: flagWidth, height: flagWidth * 1.9, top: height * 0.178 },
  };
}

/** A point on the line from the table's edge to the vanishing point; `across` 1 is the edge, 0 the middle. */
export function onTable(
  geometry: Geometry,
  at: { side: Side; scale: number; across: number },
): { x: number; y: number } {
  const { vanish, height, reach } = geometry;
  return {
    x: vanish.x + direction(at.side) * reach * at.scale * at.across,
    y: vanish.y + (height - vanish.y) * at.scale,
  };
}

export function seatScale(index: number): number {
  // Equal steps into the depth. The first chair stands back from the picture's edge, so nobody is cropped.
  return 1 / (1 + 0.27 * (index + 0.55));
}

export function seatAt(geometry: Geometry, side: Side, index: number): Seat {
  const scale = seatScale(index);
  const unit = geometry.unit * scale * 1.12;
  const edge = onTable(geometry, { side, scale, across: 0.985 });
  return {
    side,
    index,
    scale,
    unit,
    x: edge.x + direction(side) * unit * 0.42,
    y: edge.y + unit * 0.3,
  };
}

/** Centre of the flag on a side: in the middle of the wall beside the window. */
export function flagCentre(geometry: Geometry, side: Side): number {
  const { window, width, height } = geometry;
  const fromWindow = Math.min(window.x * 0.52, height * 0.19);
  return side === 'us' ? window.x - fromWindow : width - window.x + fromWindow;
}
