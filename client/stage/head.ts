import { apart, type Brush, disc, line, oval, path } from './brush.ts';
import type { Look } from './delegates.ts';
import { hairStyles, paintBeard, strands } from './hair.ts';
import { mix, palette } from './palette.ts';

const outline =
  'M-.34 .32 C-.58 .18 -.66 -.20 -.54 -.42 C-.42 -.64 .02 -.73 .24 -.56 C.36 -.47 .40 -.36 .40 -.24 C.40 -.19 .395 -.16 .42 -.12 C.46 -.05 .515 .01 .525 .055 C.53 .10 .48 .115 .445 .12 C.44 .15 .475 .165 .47 .20 C.465 .225 .44 .225 .435 .235 C.465 .25 .47 .28 .45 .30 C.435 .315 .43 .33 .435 .35 C.46 .42 .42 .50 .32 .515 C.22 .52 .14 .50 .08 .47 L.06 .86 L-.42 .86 C-.40 .60 -.36 .46 -.34 .32Z';

/** Seen from the window's side only the profile is lit; the rest is one hard-edged shade. */
const shade =
  'M-.8 -.8 L-.02 -.8 C-.12 -.34 .0 -.02 -.08 .18 C-.02 .36 .10 .46 .30 .50 L.30 .70 L.12 .90 L-.8 .90Z';

const profile =
  'M.24 -.56 C.36 -.47 .40 -.36 .40 -.24 C.40 -.19 .395 -.16 .42 -.12 C.46 -.05 .515 .01 .525 .055';

/** Neck, face and hair, in head units around the middle of the head, looking right. */
export function paintHead(brush: Brush, look: Look, ambient: string): void {
  const style = hairStyles[look.style];
  const { skin, hair } = look;
  const deep = mix(skin, '#5A1F2A', 0.34);
  style.behind?.(brush, mix(hair, palette.ink, 0.1));
  path(brush, skin, outline);
  apart(brush, () => {
    brush.clip(new Path2D(outline));
    path(brush, deep, shade);
    brush.globalAlpha = 0.85;
    line(brush, { colour: ambient, width: 0.05 }, profile);
    brush.globalAlpha = 0.32;
    oval(brush, '#E2604A', { x: 0.2, y: 0.11, rx: 0.095, ry: 0.065 });
    brush.globalAlpha = 1;
  });
  paintFeatures(brush, look, deep);
  if (look.beard) paintBeard(brush, mix(hair, skin, 0.12));
  style.over(brush, hair);
  if (look.style !== 'bald' && look.style !== 'afro') {
    line(brush, { colour: mix(hair, palette.ink, 0.2), width: 0.018 }, strands);
  }
  path(brush, mix(mix(look.style === 'bald' ? skin : hair, '#FFFFFF', 0.13), ambient, 0.08), style.shine);
  const coversEar = look.style === 'bob' || look.style === 'long';
  if (!coversEar) {
    oval(brush, mix(skin, '#5A1F2A', 0.16), { x: -0.115, y: 0.0, rx: 0.075, ry: 0.118, turn: -0.15 });
    line(brush, { colour: deep, width: 0.022 }, 'M-.14 -.05 C-.09 -.07 -.07 -.02 -.10 .04');
  }
  if (look.earring) disc(brush, palette.gold, { x: -0.11, y: coversEar ? 0.2 : 0.16, r: 0.045 });
  if (look.glasses) paintGlasses(brush);
}

/** Almost faceless: a level brow, one eye, the line of the mouth at rest. */
function paintFeatures(brush: Brush, look: Look, deep: string): void {
  const brow = mix(look.hair, palette.ink, 0.45);
  line(brush, { colour: brow, width: 0.042 }, 'M.17 -.20 C.23 -.245 .30 -.25 .355 -.225');
  oval(brush, '#FDF6E8', { x: 0.3, y: -0.095, rx: 0.05, ry: 0.034 });
  oval(brush, palette.ink, { x: 0.317, y: -0.095, rx: 0.03, ry: 0.042 });
  line(brush, { colour: palette.ink, width: 0.022 }, 'M.235 -.105 C.265 -.145 .315 -.15 .355 -.125');
  line(brush, { colour: mix(deep, '#5A1F2A', 0.5), width: 0.026 }, 'M.335 .225 C.37 .238 .41 .236 .44 .23');
  line(brush, { colour: deep, width: 0.022 }, 'M.435 .085 C.415 .075 .405 .10 .42 .115');
}

function paintGlasses(brush: Brush): void {
  brush.fillStyle = 'rgba(255,255,255,.28)';
  brush.strokeStyle = palette.ink;
  brush.lineWidth = 0.03;
  brush.beginPath();
  brush.roundRect(0.205, -0.185, 0.18, 0.18, 0.07);
  brush.fill();
  brush.stroke();
  line(brush, { colour: palette.ink, width: 0.028 }, 'M.205 -.11 L-.08 -.08');
}
