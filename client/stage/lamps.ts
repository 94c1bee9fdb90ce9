import { apart, type Brush, box, oval, polygon } from './brush.ts';
import { fade, palette } from './palette.ts';
import type { Picture } from './picture.ts';

/** Three enamel pendants; after sunset they throw hard-edged cones over the table. */
export function paintLamps(brush: Brush, picture: Picture): void {
  const { geometry, light } = picture;
  const { height: h, vanish, window } = geometry;
  for (const place of [-0.33, 0.33, 0]) {
    const middle = place === 0;
    const x = vanish.x + place * window.width;
    const y = window.y * (middle ? 0.52 : 0.7);
    const q = h * (middle ? 0.055 : 0.048);
    const rim = y + q * 0.42;
    if (light.lamps > 0) {
      apart(brush, () => {
        brush.globalCompositeOperation = 'soft-light';
        for (const [spread, strength] of [
          [2.9, 0.16],
          [1.9, 0.2],
        ] as const) {
          polygon(brush, fade('#FFE2A0', strength * light.lamps), [
            [x - q, rim],
            [x + q, rim],
            [x + q * spread, h],
            [x - q * spread, h],
          ]);
        }
      });
    }
    box(brush, palette.woodDarkest, { x: x - h * 0.0016, y: 0, width: h * 0.0032, height: y });
    oval(brush, light.lamps > 0 ? '#FFE9AE' : palette.gold, { x, y: rim, rx: q * 1.15, ry: q * 0.26 });
    brush.fillStyle = palette.rust;
    brush.beginPath();
    brush.moveTo(x - q * 1.15, rim);
    brush.quadraticCurveTo(x - q * 0.9, y - q * 0.35, x - q * 0.16, y - q * 0.4);
    brush.lineTo(x + q * 0.16, y - q * 0.4);
    brush.quadraticCurveTo(x + q * 0.9, y - q * 0.35, x + q * 1.15, rim);
    brush.ellipse(x, rim, q * 1.15, q * 0.2, 0, 0, Math.PI, true);
    brush.fill();
    brush.fillStyle = 'rgba(255,230,170,.35)';
    brush.beginPath();
    brush.moveTo(x - q * 0.95, y + q * 0.3);
    brush.quadraticCurveTo(x - q * 0.75, y - q * 0.25, x - q * 0.16, y - q * 0.33);
    brush.lineTo(x - q * 0.05, y - q * 0.33);
    brush.quadraticCurveTo(x - q * 0.4, y - q * 0.2, x - q * 0.55, y + q * 0.33);
    brush.fill();
    box(brush, palette.goldDark, { x: x - q * 0.16, y: y - q * 0.5, width: q * 0.32, height: q * 0.14 });
  }
}
