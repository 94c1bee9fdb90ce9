import { type Pose, paintArm } from './arm.ts';
import { apart, type Brush } from './brush.ts';
import { cycle } from './cycle.ts';
import { delegates, type Look } from './delegates.ts';
import { direction, type Geometry, onTable, type Seat } from './geometry.ts';
import { paintGrain, paintShade } from './grain.ts';
import { paintHead } from './head.ts';
import type { Light } from './light.ts';
import { headPlace, paintChair, paintTorso } from './outfit.ts';
import { mix } from './palette.ts';

/** A delegate's cut-out in head units: how far it reaches from the point where the chest meets the table. */
export const figure = { left: 1.55, right: 1.35, top: 2.7, bottom: 0.85 };

function lookAt(seat: Seat, light: Light): Look {
  const look = cycle(delegates[seat.side], seat.index);
  // People drift toward the colour of the distance, clothes more than faces.
  const far = 0.3 * (1 - seat.scale);
  return {
    ...look,
    cloth: mix(look.cloth, light.land, far),
    shadow: mix(look.shadow, light.land, far),
    skin: mix(look.skin, light.land, far * 0.6),
  };
}

/** Puts the brush into head units, facing the other side of the table. */
function atSeat(brush: Brush, seat: Seat, paint: () => void): void {
  const facing = -direction(seat.side);
  apart(brush, () => {
    brush.translate(seat.unit * (facing > 0 ? figure.left : figure.right), seat.unit * figure.top);
    brush.scale(facing * seat.unit, seat.unit);
    paint();
  });
}

function finish(brush: Brush, light: Light): void {
  paintShade(brush, { colour: light.shade, depth: light.shadeDepth * 0.45 });
  paintGrain(brush, 'source-atop');
}

export function paintDelegate(
  brush: Brush,
  seat: Seat,
  scene: { geometry: Geometry; light: Light; arm: Pose | 'apart' },
): void {
  const { geometry, light, arm } = scene;
  const look = lookAt(seat, light);
  atSeat(brush, seat, () => {
    apart(brush, () => {
      clipAtTable(brush, seat, geometry);
      paintChair(brush);
      apart(brush, () => {
        brush.translate(headPlace.x, headPlace.y);
        paintHead(brush, look, light.ambient);
      });
      paintTorso(brush, look, light.ambient);
    });
    if (arm !== 'apart') paintArm(brush, look, { ambient: light.ambient, pose: arm });
  });
  finish(brush, light);
}

export function paintDelegateArm(brush: Brush, seat: Seat, scene: { light: Light; pose: Pose }): void {
  atSeat(brush, seat, () =>
    paintArm(brush, lookAt(seat, scene.light), { ambient: scene.light.ambient, pose: scene.pose }),
  );
  finish(brush, scene.light);
}

/** The table's edge runs to the vanishing point and hides what is below it. */
function clipAtTable(brush: Brush, seat: Seat, geometry: Geometry): void {
  const edge = onTable(geometry, { side: seat.side, scale: seat.scale, across: 0.985 });
  const facing = -direction(seat.side);
  const x = ((edge.x - seat.x) / seat.unit) * facing;
  const y = (edge.y - seat.y) / seat.unit;
  const run = (geometry.vanish.x - edge.x) * facing;
  const rise = geometry.vanish.y - edge.y;
  const length = Math.hypot(run, rise);
  const along = (reach: number): [number, number] => [
    x + (run / length) * reach,
    y + (rise / length) * reach,
  ];
  brush.beginPath();
  brush.moveTo(...along(6));
  brush.lineTo(...along(-6));
  brush.lineTo(-8, 8);
  brush.lineTo(-8, -8);
  brush.closePath();
  brush.clip();
}
