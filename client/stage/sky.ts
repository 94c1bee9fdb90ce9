import { type Brush, box, disc, inside, type Rect, wedges } from './brush.ts';
import type { Light } from './light.ts';
import { mix } from './palette.ts';
import { randomFrom } from './random.ts';

/** Flat bands with scalloped edges, rays, and the sun or moon over the horizon. */
export function paintSky(
  brush: Brush,
  view: Rect,
  scene: { horizon: number; centre: number; light: Light },
): void {
  const { horizon, centre, light } = scene;
  const random = randomFrom(7);
  const band = (horizon - view.y) / light.bands.length;
  light.bands.forEach((colour, i) => {
    const top = view.y + i * band;
    box(brush, colour, { x: view.x, y: top, width: view.width, height: band + 1 });
    if (i > 0) paintScallops(brush, { view, top, band, colour, random });
  });
  if (light.stars) paintStars(brush, view, random);

  const radius = view.height * light.orbRadius;
  const y = horizon - view.height * light.orbHeight;
  brush.globalAlpha = light.stars ? 0.06 : 0.2;
  const reach = view.width + view.height;
  wedges(brush, { x: centre, y, reach, from: 0, to: Math.PI * 2, count: 24 }, (i) =>
    i % 2 ? undefined : light.orb,
  );
  brush.globalAlpha = 1;
  disc(brush, mix(light.bands[light.stars ? 2 : 3], light.orb, light.stars ? 0.22 : 0.45), {
    x: centre,
    y,
    r: radius * (light.stars ? 1.5 : 1.26),
  });
  disc(brush, light.orb, { x: centre, y, r: radius });
  if (light.stars) paintMoonSeas(brush, { x: centre, y, r: radius }, light);
}

function paintScallops(
  brush: Brush,
  edge: { view: Rect; top: number; band: number; colour: string; random: () => number },
): void {
  const { view, top, band, colour, random } = edge;
  const right = view.x + view.width;
  brush.fillStyle = colour;
  brush.beginPath();
  brush.moveTo(view.x, top + 2);
  for (let x = view.x, k = 0; x < right; k++) {
    const length = view.width * (0.1 + 0.09 * random());
    brush.quadraticCurveTo(x + length / 2, top - band * (0.12 + 0.2 * (k % 3)), x + length, top + 2);
    x += length;
  }
  brush.lineTo(right, top + 4);
  brush.fill();
}

function paintStars(brush: Brush, view: Rect, random: () => number): void {
  for (let i = 0; i < 60; i++) {
    const depth = random();
    brush.globalAlpha = 0.35 + 0.6 * random();
    const r = view.height * (0.002 + 0.0035 * random());
    disc(brush, '#F6EFD4', { x: view.x + view.width * random(), y: view.y + view.height * 0.5 * depth, r });
  }
  brush.globalAlpha = 1;
}

function paintMoonSeas(brush: Brush, moon: { x: number; y: number; r: number }, light: Light): void {
  const grey = mix(light.orb, light.bands[3], 0.28);
  for (const [dx, dy, r] of [
    [-0.3, -0.25, 0.26],
    [0.22, 0.12, 0.2],
    [-0.12, 0.42, 0.15],
  ] as const) {
    disc(brush, grey, { x: moon.x + dx * moon.r, y: moon.y + dy * moon.r, r: moon.r * r });
  }
}

/** Water in three bands, with the light of the sky broken on it. */
export function paintWater(
  brush: Brush,
  water: Rect,
  scene: { centre: number; glint: number; light: Light },
): void {
  const { light, centre, glint } = scene;
  const random = randomFrom(21);
  inside(brush, water, () => {
    light.sea.forEach((colour, i) => {
      // Nearer bands are deeper: 0, 0.2 and 0.6 of the way down.
      const y = water.y + water.height * 0.1 * i * (i + 1);
      box(brush, colour, { x: water.x, y, width: water.width, height: water.height });
    });
    for (let i = 0; i < 18; i++) {
      const t = i / 18;
      const width = glint * (1.5 - 0.5 * t) * (0.35 + 0.65 * random());
      brush.globalAlpha = (light.stars ? 0.5 : 0.75) - 0.3 * t;
      brush.fillStyle = light.orb;
      brush.beginPath();
      brush.ellipse(
        centre + (random() - 0.5) * glint * 0.7,
        water.y + water.height * t + 2,
        width / 2,
        water.height * (0.02 + 0.025 * t),
        0,
        0,
        Math.PI * 2,
      );
      brush.fill();
    }
    brush.globalAlpha = 1;
  });
}
