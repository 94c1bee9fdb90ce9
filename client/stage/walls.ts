import { type Brush, box, disc, inside, polygon, type Rect, wedges } from './brush.ts';
import { cycle } from './cycle.ts';
import type { Geometry } from './geometry.ts';
import { mix, palette } from './palette.ts';
import type { Picture } from './picture.ts';

/** The wall to one side of the window. `side` -1 is the left. */
function flank(geometry: Geometry, side: -1 | 1): Rect {
  const { window, width, height } = geometry;
  const gap = width * 0.012;
  const wide = window.x - gap;
  return { x: side < 0 ? 0 : width - wide, y: window.y, width: wide, height: window.height + height * 0.018 };
}

export function paintWalls(brush: Brush, picture: Picture): void {
  const { geometry, art } = picture;
  const { width, height } = geometry;
  box(brush, art === 'havana' ? palette.teal : palette.slate, { x: 0, y: 0, width, height });
  for (const side of [-1, 1] as const) {
    const wall = flank(geometry, side);
    inside(brush, wall, () => {
      if (art === 'havana') paintBreezeBlocks(brush, wall, { side, picture });
      else paintPanels(brush, wall, { side, picture });
    });
  }
}

/** Celosía: pierced blocks, brighter toward the window. */
function paintBreezeBlocks(brush: Brush, wall: Rect, scene: { side: -1 | 1; picture: Picture }): void {
  const { geometry, light } = scene.picture;
  const block = geometry.height * 0.058;
  const lit = mix('#2A6A70', light.ambient, 0.32);
  box(brush, palette.tealDark, wall);
  const columns = Math.ceil(wall.width / block) + 1;
  for (let k = 0; k < columns; k++) {
    const x = scene.side < 0 ? wall.x + wall.width - (k + 1) * block : wall.x + k * block;
    const colour = mix(lit, palette.teal, Math.min(1, k / Math.max(4, wall.width / block)) * 0.75);
    for (let y = wall.y; y < wall.y + wall.height; y += block) {
      brush.fillStyle = colour;
      for (const [cx, cy, from] of [
        [x, y, 0],
        [x + block, y, 0.5],
        [x + block, y + block, 1],
        [x, y + block, 1.5],
      ] as const) {
        brush.beginPath();
        brush.moveTo(cx, cy);
        brush.arc(cx, cy, block * 0.46, Math.PI * from, Math.PI * (from + 0.5));
        brush.fill();
      }
      disc(brush, colour, { x: x + block / 2, y: y + block / 2, r: block * 0.1 });
    }
  }
}

/** A room in Washington, or any room: tall mouldings on blue-grey, and a curtain drawn back from the window. */
function paintPanels(brush: Brush, wall: Rect, scene: { side: -1 | 1; picture: Picture }): void {
  const { geometry, light } = scene.picture;
  const h = geometry.height;
  const base = mix('#41597A', light.ambient, 0.16);
  box(brush, base, wall);
  const count = Math.max(1, Math.round(wall.width / (h * 0.3)));
  const step = wall.width / count;
  for (let i = 0; i < count; i++) {
    const distance = scene.side < 0 ? count - 1 - i : i;
    const colour = mix(base, palette.slateDark, Math.min(0.6, distance * 0.16));
    const x = wall.x + i * step;
    box(brush, colour, { x, y: wall.y, width: step + 1, height: wall.height });
    const inset = h * 0.022;
    const panel = {
      x: x + inset,
      y: wall.y + inset,
      width: step - inset * 2,
      height: wall.height * 0.72 - inset,
    };
    frame(brush, panel, {
      light: mix(colour, light.ambient, 0.3),
      dark: mix(colour, palette.ink, 0.45),
      pen: h * 0.006,
    });
    const dado = { ...panel, y: wall.y + wall.height * 0.78, height: wall.height * 0.22 - inset };
    frame(brush, dado, {
      light: mix(colour, light.ambient, 0.3),
      dark: mix(colour, palette.ink, 0.45),
      pen: h * 0.006,
    });
    box(brush, mix(colour, light.ambient, 0.26), {
      x,
      y: wall.y + wall.height * 0.735,
      width: step + 1,
      height: h * 0.009,
    });
  }
  paintCurtain(brush, wall, scene);
}

function frame(brush: Brush, rect: Rect, style: { light: string; dark: string; pen: number }): void {
  const { x, y, width, height } = rect;
  for (const [colour, shift] of [
    [style.dark, style.pen * 0.8],
    [style.light, 0],
  ] as const) {
    brush.strokeStyle = colour;
    brush.lineWidth = style.pen;
    brush.strokeRect(x + shift, y + shift, width, height);
  }
}

function paintCurtain(brush: Brush, wall: Rect, scene: { side: -1 | 1; picture: Picture }): void {
  const { geometry, light } = scene.picture;
  const { side } = scene;
  const wide = geometry.height * 0.075;
  const hem = side < 0 ? wall.x + wall.width : wall.x;
  const folds = ['#7A2B2E', '#9C3F3A', '#6A2227', '#8B3633'];
  folds.forEach((fold, i) => {
    const a = hem + (side * (wide * i)) / folds.length;
    const b = hem + (side * (wide * (i + 1.1))) / folds.length;
    const tie = wall.y + wall.height * 0.62;
    const pinch = (x: number) => hem + (x - hem) * 0.5;
    brush.fillStyle = mix(fold, light.ambient, 0.08);
    brush.beginPath();
    brush.moveTo(a, wall.y);
    brush.lineTo(b, wall.y);
    brush.quadraticCurveTo(b, tie * 0.8 + wall.y * 0.2, pinch(b), tie);
    brush.lineTo(hem + (b - hem) * 0.8, wall.y + wall.height);
    brush.lineTo(hem + (a - hem) * 0.8, wall.y + wall.height);
    brush.lineTo(pinch(a), tie);
    brush.quadraticCurveTo(a, tie * 0.8 + wall.y * 0.2, a, wall.y);
    brush.fill();
  });
  box(brush, palette.gold, {
    x: side < 0 ? hem - wide * 0.6 : hem,
    y: wall.y + wall.height * 0.61,
    width: wide * 0.6,
    height: geometry.height * 0.012,
  });
}

/** Slats that converge on the vanishing point. */
export function paintCeiling(brush: Brush, picture: Picture): void {
  const { geometry, light } = picture;
  const { width, height, vanish, window } = geometry;
  const bottom = window.y - height * 0.012;
  const count = 46;
  inside(brush, { x: 0, y: 0, width, height: bottom }, () => {
    wedges(brush, { ...vanish, reach: width * 1.2, from: Math.PI, to: Math.PI * 2, count }, (i) => {
      const outward = Math.abs(i - count / 2) / (count / 2);
      const wood = i % 2 ? palette.wood : palette.woodDark;
      const shine = 0.3 * (1 - outward) * (i % 2 ? 1 : 0.55);
      return mix(mix(wood, light.ambient, shine), palette.woodDarkest, outward * 0.55);
    });
  });
  box(brush, palette.woodDarkest, { x: 0, y: bottom - height * 0.008, width, height: height * 0.016 });
}

const carpets = {
  havana: { carpet: '#24424A', stripe: '#1C373F' },
  washington: { carpet: '#33364F', stripe: '#2A2C44' },
  plain: { carpet: '#2F4A45', stripe: '#273E3A' },
};

/** Skirting, carpet, confetti of terrazzo, and the pool of light from the window. */
export function paintFloor(brush: Brush, picture: Picture, random: () => number): void {
  const { geometry, light, art } = picture;
  const { width, height, vanish, window, floorTop } = geometry;
  const skirting = window.y + window.height + height * 0.018;
  box(brush, mix(palette.wood, light.ambient, 0.12), {
    x: 0,
    y: skirting,
    width,
    height: floorTop - skirting,
  });
  const { carpet, stripe } = carpets[art];
  inside(brush, { x: 0, y: floorTop, width, height: height - floorTop }, () => {
    box(brush, carpet, { x: 0, y: floorTop, width, height });
    wedges(brush, { ...vanish, reach: width * 1.4, from: 0, to: Math.PI, count: 26 }, (i) =>
      i % 2 ? undefined : stripe,
    );
    const specks = [palette.seaLight, palette.coral, palette.paper];
    brush.globalAlpha = art === 'havana' ? 0.5 : 0.28;
    for (let i = 0; i < 240; i++) {
      const depth = random();
      const y = floorTop + (height - floorTop) * depth * depth;
      disc(brush, cycle(specks, i), { x: random() * width, y, r: height * (0.0012 + 0.003 * depth) });
    }
    brush.globalAlpha = light.lamps === 1 ? 0.08 : 0.22;
    polygon(brush, light.ambient, [
      [window.x + window.width * 0.18, floorTop],
      [window.x + window.width * 0.82, floorTop],
      [vanish.x + width * 0.46, height],
      [vanish.x - width * 0.46, height],
    ]);
    brush.globalAlpha = 1;
  });
}
