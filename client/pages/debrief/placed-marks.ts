import type { Pair } from '../../../shared/analysis/outcome-space.ts';
import { extentOf } from './mark-shapes.ts';
import type { PlanePoint } from './plane-points.ts';

/** What is drawn of a point: where, in points, and whether that is beside its place. */
export type Mark = { readonly point: PlanePoint; readonly at: Pair<number>; readonly beside: boolean };

type Box = {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
};

/** Directions that are tried, and how far out, in units. */
const DIRECTIONS = 16;
const REACHES = [2.5, 3.5, 4.5, 5.5, 7, 9, 11];
/** Air between two marks, the same. */
const GAP = 0.3;

/**
 * Where each mark is drawn so that none hides another: the topmost stay at their places, and a mark that they would cover
 * stands beside them, in the direction in which it lies from them. Frontiers stay a line, plan B stays where its lines cross, and packages may cover one
 * another, since two of them at one place are told apart by their shapes. `unit`: a hundredth of the shown square, points, as
 * marks are drawn by it.
 */
export function placedMarks(points: readonly PlanePoint[], unit: number): readonly Mark[] {
  const marks: Mark[] = [];
  const taken: { readonly box: Box; readonly place: string }[] = points
    .filter(({ kind }) => kind === 'plan-b')
    .map((point) => ({ box: boxOf(point, point.at, unit), place: point.kind }));
  for (const point of points.toReversed()) {
    const { kind, at } = point;
    if (kind === 'frontier' || kind === 'ratified-frontier' || kind === 'plan-b') {
      marks.push({ point, at, beside: false });
      continue;
    }
    // Packages at one place are drawn at one spot.
    const place = kind === 'package' ? String(at) : kind;
    const others = taken.filter((one) => one.place !== place).map(({ box }) => box);
    const covering = others.filter((other) => isOver(other, boxOf(point, at, unit)));
    const free = covering.length === 0 ? at : freeNear({ point, covering, others, unit });
    const beside = free !== at;
    marks.push({ point, at: free, beside });
    if (kind !== 'package' || beside) taken.push({ box: boxOf(point, free, unit), place });
  }
  return marks.reverse();
}

type Search = {
  readonly point: PlanePoint;
  readonly covering: readonly Box[];
  readonly others: readonly Box[];
  readonly unit: number;
};

/** The nearest spot that nothing covers, first in the direction away from what covers its place. */
function freeNear({ point, covering, others, unit }: Search): Pair<number> {
  const [x, y] = point.at;
  const away = Math.atan2(
    y - mean(covering.map(({ bottom, top }) => (bottom + top) / 2)),
    x - mean(covering.map(({ left, right }) => (left + right) / 2)),
  );
  for (const reach of REACHES)
    for (let turn = 0; turn < DIRECTIONS; turn += 1) {
      // To either side by turns, so that the direction stays as near to the true one as it can.
      const swing = (turn % 2 === 0 ? turn / 2 : -(turn + 1) / 2) * ((2 * Math.PI) / DIRECTIONS);
      const at = [
        x + reach * unit * Math.cos(away + swing),
        y + reach * unit * Math.sin(away + swing),
      ] as const;
      const box = boxOf(point, at, unit);
      if (isOnPlane(at) && !others.some((other) => isOver(other, box))) return at;
    }
  return point.at;
}

function isOnPlane([x, y]: Pair<number>): boolean {
  return x >= 0 && x <= 100 && y >= 0 && y <= 100;
}

function boxOf(point: PlanePoint, [x, y]: Pair<number>, unit: number): Box {
  const { aside, up, down } = extentOf(point);
  return {
    left: x - (aside + GAP) * unit,
    right: x + (aside + GAP) * unit,
    bottom: y - (down + GAP) * unit,
    top: y + (up + GAP) * unit,
  };
}

function isOver(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.bottom < other.top && other.bottom < one.top;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
