import type { Side } from '../../shared/rules/vocabulary.ts';
import { type Brush, polygon } from './brush.ts';
import { type Geometry, onTable, seatScale } from './geometry.ts';

export interface PlaceAt {
  readonly side: Side;
  readonly seat: number;
}

/** A way to lay things before a seat in the table's perspective. */
export interface Place {
  readonly unit: number;
  /** `across` 1 is the table's edge and 0 its middle; `toward` is depth, positive toward us. */
  at(across: number, toward: number): { x: number; y: number };
  sheet(fill: string, area: { across: readonly [number, number]; toward: readonly [number, number] }): void;
}

export function placeFor(brush: Brush, geometry: Geometry, { side, seat }: PlaceAt): Place {
  const scale = seatScale(seat);
  const at = (across: number, toward: number) =>
    onTable(geometry, { side, scale: scale * (1 + toward), across });
  return {
    unit: geometry.unit * scale,
    at,
    sheet(fill, { across, toward }) {
      const corners = [
        at(across[0], toward[0]),
        at(across[1], toward[0]),
        at(across[1], toward[1]),
        at(across[0], toward[1]),
      ];
      polygon(
        brush,
        fill,
        corners.map(({ x, y }) => [x, y] as const),
      );
    },
  };
}
