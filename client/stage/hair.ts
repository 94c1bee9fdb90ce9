import { type Brush, disc, oval, path } from './brush.ts';
import { mix } from './palette.ts';

/*
 * Hair in head units: the middle of the head is 0,0; the face looks right; the crown is at -0.64.
 * `behind` is painted before the face and the collar, `over` after them.
 */

export type HairStyle = 'short' | 'parted' | 'crop' | 'bald' | 'bob' | 'bun' | 'long' | 'afro';

interface HairPaint {
  readonly behind?: (brush: Brush, colour: string) => void;
  readonly over: (brush: Brush, colour: string) => void;
  /** A lens of light on the crown; curls and bare heads take it elsewhere. */
  readonly shine: string;
}

const crownShine = 'M-.40 -.60 C-.22 -.76 .06 -.75 .23 -.62 C.06 -.69 -.20 -.67 -.40 -.60Z';

export const hairStyles: Record<HairStyle, HairPaint> = {
  short: {
    over: (brush, colour) =>
      path(
        brush,
        colour,
        'M.37 -.38 C.41 -.62 .14 -.79 -.14 -.76 C-.48 -.71 -.68 -.42 -.60 -.06 C-.57 .08 -.48 .20 -.36 .26 C-.34 .12 -.27 .08 -.22 -.02 C-.22 -.14 -.14 -.20 -.05 -.16 C-.05 -.30 .04 -.44 .16 -.45 C.26 -.46 .32 -.42 .37 -.38Z',
      ),
    shine: crownShine,
  },
  parted: {
    over: (brush, colour) =>
      path(
        brush,
        colour,
        'M.41 -.37 C.50 -.52 .40 -.70 .22 -.74 C.04 -.84 -.22 -.82 -.38 -.70 C-.60 -.56 -.68 -.30 -.59 -.04 C-.56 .10 -.48 .20 -.36 .25 C-.34 .12 -.27 .08 -.22 -.02 C-.22 -.14 -.14 -.20 -.05 -.14 C-.06 -.28 .0 -.40 .08 -.46 C.18 -.42 .30 -.44 .41 -.37Z',
      ),
    shine: 'M-.34 -.64 C-.14 -.78 .16 -.76 .32 -.60 C.12 -.70 -.14 -.70 -.34 -.64Z',
  },
  crop: {
    over: (brush, colour) =>
      path(
        brush,
        colour,
        'M.385 -.33 C.39 -.58 .12 -.73 -.14 -.71 C-.47 -.68 -.64 -.40 -.575 -.04 C-.55 .10 -.46 .19 -.36 .24 C-.34 .12 -.27 .08 -.22 -.02 C-.20 -.14 -.13 -.20 -.05 -.14 C-.04 -.30 .0 -.36 .08 -.38 C.20 -.40 .30 -.38 .385 -.33Z',
      ),
    shine: 'M-.36 -.58 C-.20 -.70 .04 -.70 .18 -.60 C.04 -.65 -.20 -.64 -.36 -.58Z',
  },
  bald: {
    over: (brush, colour) =>
      path(
        brush,
        colour,
        'M-.585 -.16 C-.60 .06 -.50 .22 -.36 .28 C-.34 .14 -.27 .10 -.21 -.02 C-.24 -.16 -.40 -.24 -.585 -.16Z',
      ),
    shine: 'M-.12 -.58 C.0 -.62 .14 -.58 .21 -.50 C.10 -.54 .0 -.55 -.12 -.58Z',
  },
  bob: {
    over: (brush, colour) =>
      path(
        brush,
        colour,
        'M.39 -.36 C.43 -.66 .12 -.83 -.16 -.78 C-.55 -.71 -.73 -.34 -.68 .06 C-.66 .27 -.60 .42 -.48 .47 C-.34 .50 -.18 .44 -.09 .33 C-.17 .15 -.15 -.06 -.02 -.22 C.10 -.32 .25 -.40 .39 -.36Z',
      ),
    shine: crownShine,
  },
  bun: {
    behind: (brush, colour) => disc(brush, colour, { x: -0.6, y: -0.34, r: 0.21 }),
    over: (brush, colour) =>
      path(
        brush,
        colour,
        'M.38 -.36 C.42 -.64 .12 -.80 -.14 -.76 C-.48 -.70 -.64 -.40 -.57 -.04 C-.54 .10 -.46 .19 -.36 .21 C-.25 .12 -.22 .02 -.18 -.06 C-.12 -.20 .04 -.26 .12 -.34 C.20 -.40 .28 -.40 .38 -.36Z',
      ),
    shine: crownShine,
  },
  long: {
    behind: (brush, colour) =>
      path(
        brush,
        colour,
        'M-.20 -.60 C-.66 -.50 -.74 -.20 -.68 .06 C-.78 .30 -.84 .62 -.70 .98 C-.50 1.02 -.30 .96 -.16 .80 L-.10 .20Z',
      ),
    over: (brush, colour) =>
      path(
        brush,
        colour,
        'M.385 -.36 C.43 -.66 .10 -.82 -.16 -.77 C-.54 -.70 -.72 -.36 -.66 .0 C-.74 .28 -.80 .60 -.66 .90 C-.54 .96 -.36 .86 -.32 .66 C-.28 .48 -.18 .36 -.12 .24 C-.18 .1 -.15 -.08 -.02 -.22 C.10 -.32 .25 -.40 .385 -.36Z',
      ),
    shine: crownShine,
  },
  afro: {
    behind: (brush, colour) => oval(brush, colour, { x: -0.22, y: -0.3, rx: 0.6, ry: 0.62 }),
    over: (brush, colour) =>
      path(
        brush,
        colour,
        'M.37 -.33 C.52 -.62 .24 -.96 -.18 -.95 C-.58 -.95 -.84 -.62 -.80 -.22 C-.78 .08 -.60 .32 -.38 .30 C-.29 .26 -.25 .14 -.21 .03 C-.19 -.12 -.08 -.22 .05 -.27 C.16 -.31 .28 -.36 .37 -.33Z',
      ),
    shine: 'M-.44 -.78 C-.24 -.90 .02 -.88 .20 -.72 C.0 -.80 -.24 -.82 -.44 -.78Z',
  },
};

/** A few strands along the crown, so that light hair is not one flat cap. */
export const strands =
  'M.27 -.50 C.10 -.64 -.22 -.66 -.42 -.44 M.20 -.47 C.0 -.58 -.24 -.54 -.46 -.26 M-.28 .06 C-.38 .02 -.46 -.06 -.50 -.16';

/** A short beard along the jaw, leaving the lips. */
export function paintBeard(brush: Brush, colour: string): void {
  path(
    brush,
    colour,
    'M-.14 .02 C-.04 .10 .04 .20 .14 .20 C.24 .20 .32 .10 .45 .125 C.45 .15 .47 .17 .475 .195 L.40 .225 L.44 .255 C.47 .27 .475 .29 .45 .31 C.48 .44 .42 .56 .28 .565 C.06 .57 -.14 .36 -.14 .02Z',
  );
  path(
    brush,
    mix(colour, '#FFFFFF', 0.1),
    'M.10 .46 C.20 .54 .36 .54 .43 .42 C.44 .50 .38 .56 .28 .56 C.20 .56 .14 .52 .10 .46Z',
  );
}
