import { apart, type Brush, line, path } from './brush.ts';
import type { Look } from './delegates.ts';
import { mix, palette } from './palette.ts';

export type Outfit = 'suit' | 'blazer' | 'guayabera';

/** Where the head's middle is, in head units from the point where the chest meets the table. */
export const headPlace = { x: 0.0, y: -1.6 };

const torso =
  'M-1.02 .70 C-1.08 .0 -1.02 -.52 -.78 -.74 C-.64 -.86 -.50 -.90 -.40 -1.02 C-.26 -1.08 -.06 -1.06 .06 -.98 C.16 -.88 .30 -.82 .40 -.66 C.56 -.42 .62 -.02 .62 .70Z';

const back = 'M-1.3 .8 L-1.3 -1.2 L-.42 -1.2 C-.66 -.6 -.52 -.1 -.66 .8Z';

/** The chair, then the body: the back in shade, the front edged with light from the window. */
export function paintTorso(brush: Brush, look: Look, ambient: string): void {
  path(brush, look.cloth, torso);
  apart(brush, () => {
    brush.clip(new Path2D(torso));
    path(brush, look.shadow, back);
    fronts[look.outfit](brush, look);
    brush.globalAlpha = 0.9;
    line(brush, { colour: ambient, width: 0.05 }, 'M.40 -.66 C.57 -.43 .615 -.02 .615 .70');
    brush.globalAlpha = 1;
  });
}

export function paintChair(brush: Brush): void {
  brush.fillStyle = palette.woodDarkest;
  brush.beginPath();
  brush.roundRect(-1.3, -0.66, 0.38, 1.5, 0.17);
  brush.fill();
  brush.fillStyle = palette.wood;
  brush.beginPath();
  brush.roundRect(-1.24, -0.6, 0.12, 1.4, 0.06);
  brush.fill();
}

const fronts: Record<Outfit, (brush: Brush, look: Look) => void> = {
  suit: (brush, look) => {
    path(brush, palette.paper, 'M-.16 -1.10 L.06 -1.02 L.44 -.62 L.56 -.02 L.30 -.30Z');
    path(brush, look.tie ?? palette.cuba, 'M.26 -.80 L.38 -.70 L.58 .10 L.44 -.02Z');
    paintLapel(brush, look);
    // Shirt collar, standing against the neck.
    path(
      brush,
      '#FFFFFF',
      'M-.38 -1.04 C-.20 -1.08 -.02 -1.05 .10 -.96 L.22 -.76 L.04 -.88 C-.08 -.97 -.22 -1.0 -.38 -.99Z',
    );
  },
  blazer: (brush, look) => {
    const blouse = look.shadow === '#A2B7AE' ? '#C2683F' : palette.paper;
    path(brush, blouse, 'M-.10 -1.10 L.10 -1.0 L.44 -.62 L.56 -.02 L.30 -.30Z');
    paintLapel(brush, look);
  },
  guayabera: (brush, look) => {
    const fold = mix(look.shadow, look.cloth, 0.25);
    for (const x of [0.08, 0.14, 0.2, 0.4, 0.46]) {
      line(
        brush,
        { colour: fold, width: 0.024 },
        `M${x - 0.06} -.88 C${x + 0.03} -.4 ${x + 0.05} 0 ${x + 0.05} .7`,
      );
    }
    path(brush, mix(look.shadow, look.cloth, 0.4), 'M.0 -.36 L.26 -.36 L.28 -.10 L.02 -.10Z');
    path(brush, fold, 'M.0 -.36 L.26 -.36 L.265 -.30 L.005 -.30Z');
    path(
      brush,
      mix(look.cloth, '#FFFFFF', 0.55),
      'M-.36 -1.06 C-.18 -1.10 .0 -1.06 .12 -.96 L.30 -.68 L.02 -.80 C-.10 -.94 -.24 -.98 -.36 -.96Z',
    );
  },
};

function paintLapel(brush: Brush, look: Look): void {
  path(brush, look.shadow, 'M-.12 -1.08 L.06 -1.0 L.44 -.10 L.36 .04 L.10 -.46Z');
  path(
    brush,
    mix(look.cloth, '#FFFFFF', 0.14),
    'M-.22 -1.10 L.02 -1.02 L.26 -.42 L.16 -.36 L.14 -.50 L.02 -.46 C-.06 -.68 -.14 -.90 -.22 -1.10Z',
  );
}
