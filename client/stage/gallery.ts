import { apart, type Brush, box, disc, inside, oval, polygon } from './brush.ts';
import { cycle } from './cycle.ts';
import { fade, mix, palette } from './palette.ts';
import type { Picture } from './picture.ts';

/**
 * Wide screens leave floor on both sides of the table: interpreters in a glass booth stand on the wall
 * there, and photographers behind a rope. Silhouettes only; the light and the eye stay on the table.
 */
export function paintGallery(brush: Brush, picture: Picture): void {
  const { geometry } = picture;
  const { width, height, window, flag } = geometry;
  // Room between the picture's edge and the flag, in heights of the stage.
  const free = window.x - Math.min(window.x * 0.52, height * 0.19) - flag.width * 0.6;
  if (free < height * 0.16) return;
  for (const side of [-1, 1] as const) {
    apart(brush, () => {
      if (side > 0) {
        brush.translate(width, 0);
        brush.scale(-1, 1);
      }
      paintBooth(brush, picture, Math.min(free * 0.9, height * 0.42));
      paintPress(brush, picture, { space: Math.min(free * 1.25, height * 0.62), seed: side > 0 ? 1 : 0 });
    });
  }
}

function paintBooth(brush: Brush, picture: Picture, wide: number): void {
  const { height: h, window } = picture.geometry;
  const { light } = picture;
  const y = window.y + h * 0.09;
  const tall = h * 0.21;
  const x = -h * 0.01;
  box(brush, palette.woodDarkest, { x, y: y - h * 0.014, width: wide + h * 0.014, height: tall + h * 0.05 });
  const glass = { x, y, width: wide, height: tall };
  box(brush, mix('#C98F4B', light.shade, light.lamps ? 0.05 : 0.35), glass);
  inside(brush, glass, () => {
    const dark = mix(palette.woodDarkest, palette.ink, 0.5);
    const count = Math.max(1, Math.round(wide / (h * 0.17)));
    for (let i = 0; i < count; i++) {
      const px = x + (wide * (i + 0.55)) / count;
      const head = y + tall * 0.47;
      const r = h * 0.03;
      disc(brush, dark, { x: px, y: head, r });
      brush.fillStyle = dark;
      brush.beginPath();
      brush.ellipse(px, y + tall * 1.04, r * 2.1, tall * 0.4, 0, Math.PI, 0);
      brush.fill();
      brush.strokeStyle = palette.gold;
      brush.lineWidth = h * 0.006;
      brush.beginPath();
      brush.arc(px, head, r * 1.12, Math.PI * 1.05, Math.PI * 1.95);
      brush.stroke();
      oval(brush, palette.gold, { x: px + r * 1.02, y: head + r * 0.1, rx: r * 0.28, ry: r * 0.42 });
    }
    brush.globalAlpha = 0.16;
    polygon(brush, '#FFFFFF', [
      [x + wide * 0.1, y],
      [x + wide * 0.34, y],
      [x + wide * 0.1, y + tall],
      [x - wide * 0.14, y + tall],
    ]);
    brush.globalAlpha = 1;
  });
  box(brush, palette.woodLight, { x, y: y + tall, width: wide + h * 0.02, height: h * 0.014 });
  box(brush, palette.wood, { x, y: y + tall + h * 0.014, width: wide + h * 0.008, height: h * 0.035 });
}

const coats = ['#3E6272', '#7A4B46', '#5E6B4A', '#5B5470'];
const faces = ['#B97A50', '#7A4729', '#E0B08A', '#9A5F3C'];
const hairs = ['#1E1712', '#3B251A', '#6B5A45', '#15110E'];

function paintPress(brush: Brush, picture: Picture, row: { space: number; seed: number }): void {
  const { height: h, floorTop } = picture.geometry;
  const { light } = picture;
  const count = Math.max(1, Math.floor(row.space / (h * 0.13)));
  for (let i = 0; i < count; i++) {
    const x = h * (0.055 + i * 0.128);
    const shrink = 1 - i * 0.05;
    const base = floorTop + h * (0.2 - i * 0.022);
    const coat = mix(cycle(coats, i + row.seed), light.land, 0.3);
    const skin = mix(cycle(faces, i + row.seed * 2), light.land, 0.34);
    apart(brush, () => {
      brush.translate(x, base);
      brush.scale(h * 0.001 * shrink, h * 0.001 * shrink);
      oval(brush, fade(palette.ink, 0.3), { x: 0, y: 0, rx: 62, ry: 11 });
      polygon(brush, mix(coat, palette.ink, 0.45), [
        [-32, 0],
        [-26, -120],
        [28, -120],
        [34, 0],
        [6, 0],
        [1, -80],
        [-6, 0],
      ]);
      brush.fillStyle = coat;
      brush.beginPath();
      brush.moveTo(-38, -100);
      brush.bezierCurveTo(-48, -180, -40, -224, -12, -230);
      brush.lineTo(14, -230);
      brush.bezierCurveTo(40, -224, 42, -170, 34, -100);
      brush.fill();
      disc(brush, skin, { x: 3, y: -256, r: 27 });
      brush.fillStyle = mix(cycle(hairs, i * 3 + row.seed), light.land, 0.3);
      brush.beginPath();
      brush.arc(0, -261, 29, Math.PI * 0.75, Math.PI * 1.93);
      brush.fill();
      if ((i + row.seed) % 2) paintNotebook(brush, coat);
      else paintCamera(brush, coat);
    });
  }
  paintRope(brush, picture, h * (0.055 + count * 0.128));
}

function paintCamera(brush: Brush, coat: string): void {
  brush.strokeStyle = mix(coat, palette.paper, 0.12);
  brush.lineWidth = 22;
  brush.lineCap = 'round';
  brush.lineJoin = 'round';
  brush.beginPath();
  brush.moveTo(6, -206);
  brush.lineTo(26, -176);
  brush.lineTo(46, -234);
  brush.stroke();
  box(brush, palette.ink, { x: 24, y: -270, width: 34, height: 28 });
  box(brush, '#22363F', { x: 56, y: -266, width: 20, height: 19 });
  box(brush, palette.ink, { x: 30, y: -280, width: 16, height: 12 });
}

function paintNotebook(brush: Brush, coat: string): void {
  brush.strokeStyle = mix(coat, palette.paper, 0.12);
  brush.lineWidth = 22;
  brush.lineCap = 'round';
  brush.lineJoin = 'round';
  brush.beginPath();
  brush.moveTo(4, -204);
  brush.lineTo(12, -150);
  brush.lineTo(48, -162);
  brush.stroke();
  polygon(brush, mix(palette.paper, palette.teal, 0.2), [
    [40, -176],
    [76, -188],
    [84, -164],
    [48, -150],
  ]);
}

function paintRope(brush: Brush, picture: Picture, end: number): void {
  const { height: h, floorTop } = picture.geometry;
  const near = floorTop + h * 0.235;
  const far = floorTop + h * 0.13;
  brush.strokeStyle = mix(palette.cuba, palette.woodDarkest, 0.4);
  brush.lineWidth = h * 0.009;
  brush.beginPath();
  brush.moveTo(-h * 0.02, near - h * 0.09);
  brush.quadraticCurveTo(end * 0.5, (near + far) / 2 - h * 0.035, end, far - h * 0.085);
  brush.stroke();
  box(brush, palette.goldDark, {
    x: end - h * 0.005,
    y: far - h * 0.095,
    width: h * 0.01,
    height: h * 0.095,
  });
  disc(brush, palette.gold, { x: end, y: far - h * 0.1, r: h * 0.011 });
  oval(brush, palette.goldDark, { x: end, y: far, rx: h * 0.024, ry: h * 0.007 });
}
