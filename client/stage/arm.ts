import { apart, type Brush, line, path } from './brush.ts';
import type { Look } from './delegates.ts';
import { mix, palette } from './palette.ts';

/** At rest on the table, or an open hand raised to make a point. */
export type Pose = 'rest' | 'speak';

interface Joint {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

const shoulder: Joint = { x: -0.42, y: -0.5, r: 0.25 };

const poses: Record<Pose, { elbow: Joint; wrist: Joint }> = {
  rest: { elbow: { x: -0.12, y: 0.08, r: 0.2 }, wrist: { x: 0.74, y: 0.0, r: 0.115 } },
  speak: { elbow: { x: -0.06, y: 0.06, r: 0.2 }, wrist: { x: 0.56, y: -0.62, r: 0.11 } },
};

const hands: Record<Pose, string> = {
  rest: 'M-.03 -.10 C.10 -.13 .24 -.11 .36 -.03 C.41 .02 .37 .07 .31 .06 C.26 .11 .18 .13 .10 .12 L-.03 .10Z',
  // Palm up, thumb toward us.
  speak:
    'M-.03 -.09 C.04 -.12 .10 -.13 .15 -.12 C.15 -.22 .20 -.31 .25 -.30 C.29 -.28 .27 -.20 .265 -.12 C.34 -.12 .44 -.13 .50 -.11 C.53 -.09 .51 -.06 .47 -.055 L.38 -.04 C.44 -.035 .50 -.03 .49 .0 C.48 .03 .42 .03 .36 .03 C.40 .05 .42 .07 .39 .09 C.32 .11 .14 .13 -.03 .10Z',
};

/** Outline of a limb that tapers from one joint to the next. */
function limb(outline: Path2D, from: Joint, to: Joint): void {
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  const lean = Math.acos((from.r - to.r) / Math.hypot(to.x - from.x, to.y - from.y));
  outline.moveTo(from.x + Math.cos(angle + lean) * from.r, from.y + Math.sin(angle + lean) * from.r);
  outline.arc(from.x, from.y, from.r, angle + lean, angle - lean + Math.PI * 2);
  outline.arc(to.x, to.y, to.r, angle - lean, angle + lean);
  outline.closePath();
}

/** The near arm, in head units from the point where the chest meets the table. */
export function paintArm(brush: Brush, look: Look, scene: { ambient: string; pose: Pose }): void {
  const { elbow, wrist } = poses[scene.pose];
  const angle = Math.atan2(wrist.y - elbow.y, wrist.x - elbow.x);
  const hand = scene.pose === 'speak' ? angle + 0.42 : angle + 0.06;

  if (scene.pose === 'rest')
    path(brush, 'rgba(30,12,8,.3)', 'M-.2 .28 C.2 .34 .8 .22 1.16 .08 L1.1 .0 L.0 .1Z');
  apart(brush, () => {
    brush.translate(wrist.x, wrist.y);
    brush.rotate(hand);
    path(brush, look.skin, hands[scene.pose]);
    brush.clip(new Path2D(hands[scene.pose]));
    path(brush, mix(look.skin, '#5A1F2A', 0.3), 'M-.1 .05 C.10 .08 .30 .06 .60 .02 L.6 .3 L-.1 .3Z');
  });
  // Cuff.
  apart(brush, () => {
    brush.translate(wrist.x, wrist.y);
    brush.rotate(angle);
    const cuff = look.outfit === 'guayabera' ? mix(look.cloth, '#FFFFFF', 0.5) : palette.paper;
    path(brush, cuff, 'M-.06 -.125 L.055 -.12 L.065 .12 L-.05 .13Z');
  });
  const sleeve = new Path2D();
  limb(sleeve, shoulder, elbow);
  limb(sleeve, elbow, { ...wrist, x: wrist.x - Math.cos(angle) * 0.1, y: wrist.y - Math.sin(angle) * 0.1 });
  brush.fillStyle = mix(look.cloth, look.shadow, 0.2);
  brush.fill(sleeve, 'nonzero');
  apart(brush, () => {
    brush.clip(sleeve);
    brush.strokeStyle = look.shadow;
    brush.lineWidth = 0.2;
    brush.lineJoin = 'round';
    brush.beginPath();
    brush.moveTo(shoulder.x - 0.24, shoulder.y);
    brush.lineTo(elbow.x - 0.13, elbow.y + 0.14);
    brush.lineTo(wrist.x, wrist.y + 0.11);
    brush.stroke();
    // The window lights the top of the forearm: its upper edge, a radius away from the bone.
    brush.globalAlpha = 0.4;
    const up = { x: Math.sin(angle), y: -Math.cos(angle) };
    const from = { x: elbow.x + up.x * elbow.r * 0.8 + 0.3, y: elbow.y + up.y * elbow.r * 0.78 };
    const to = { x: wrist.x + up.x * wrist.r, y: wrist.y + up.y * wrist.r };
    line(brush, { colour: scene.ambient, width: 0.035 }, `M${from.x} ${from.y} L${to.x} ${to.y}`);
    brush.globalAlpha = 1;
  });
}
