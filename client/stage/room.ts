import { type Brush, box, inside } from './brush.ts';
import { paintFlag } from './flags.ts';
import { paintGallery } from './gallery.ts';
import { paintGrain, paintShade } from './grain.ts';
import { paintLamps } from './lamps.ts';
import { palette } from './palette.ts';
import type { Picture } from './picture.ts';
import { randomFrom } from './random.ts';
import { paintCeiling, paintFloor, paintWalls } from './walls.ts';
import { paintHavana } from './window-havana.ts';
import { paintPlainView } from './window-plain.ts';
import { paintWashington } from './window-washington.ts';

/** Everything behind the people, opaque. */
export function paintRoom(brush: Brush, picture: Picture): void {
  const { light } = picture;
  paintWalls(brush, picture);
  paintCeiling(brush, picture);
  paintFloor(brush, picture, randomFrom(11));
  paintGallery(brush, picture);
  // The view has its own light, so the room darkens before the window is cut into it.
  paintShade(brush, { colour: light.shade, depth: light.shadeDepth });
  paintWindow(brush, picture);
  // The flags keep their colours at every hour.
  for (const side of ['us', 'cuba'] as const) paintFlag(brush, picture, side);
  paintLamps(brush, picture);
  paintGrain(brush, 'overlay');
}

const views = { havana: paintHavana, washington: paintWashington, plain: paintPlainView };

function paintWindow(brush: Brush, picture: Picture): void {
  const { geometry, art } = picture;
  const { width: w, height: h, window } = geometry;
  inside(brush, window, () => views[art](brush, window, picture));
  const panes = 6;
  for (let i = 1; i < panes; i++) {
    // No mullion in the middle: nothing stands between us and the sun.
    if (i === panes / 2) continue;
    const x = window.x + (window.width * i) / panes;
    box(brush, palette.woodDarkest, {
      x: x - w * 0.0022,
      y: window.y,
      width: w * 0.0044,
      height: window.height,
    });
  }
  box(brush, palette.woodDarkest, {
    x: window.x,
    y: window.y + window.height * 0.18,
    width: window.width,
    height: h * 0.006,
  });
  brush.lineWidth = h * 0.016;
  brush.strokeStyle = palette.woodDarkest;
  brush.strokeRect(window.x, window.y, window.width, window.height);
  box(brush, palette.woodLight, {
    x: window.x - w * 0.01,
    y: window.y + window.height,
    width: window.width + w * 0.02,
    height: h * 0.018,
  });
}
