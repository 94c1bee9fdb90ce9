import type { Brush } from './brush.ts';
import { randomFrom } from './random.ts';

const size = 192;
let tile: HTMLCanvasElement | undefined;

function grainTile(): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = size;
  canvas.height = size;
  const brush = canvas.getContext('2d');
  if (!brush) throw new Error('stage: this browser has no 2D canvas');
  const pixels = brush.createImageData(size, size);
  const random = randomFrom(99);
  for (let i = 0; i < pixels.data.length; i += 4) {
    const value = random();
    pixels.data.fill(value > 0.5 ? 255 : 0, i, i + 3);
    pixels.data[i + 3] = (Math.abs(value - 0.5) * 2) ** 3 * 38;
  }
  brush.putImageData(pixels, 0, 0);
  return canvas;
}

/**
 * Printed paper over everything painted so far. `overlay` suits a full picture; a cut-out needs
 * `source-atop`, which leaves its transparent parts alone.
 */
export function paintGrain(brush: Brush, mode: 'overlay' | 'source-atop'): void {
  tile ??= grainTile();
  const pattern = brush.createPattern(tile, 'repeat');
  if (!pattern) return;
  brush.save();
  brush.resetTransform();
  brush.globalCompositeOperation = mode;
  // Grain is as fine as a pixel: on a small picture it would drown the drawing.
  const strength = Math.min(1, Math.max(0.5, brush.canvas.height / 650));
  brush.globalAlpha = mode === 'overlay' ? 0.8 * strength : 0.5;
  brush.fillStyle = pattern;
  brush.fillRect(0, 0, brush.canvas.width, brush.canvas.height);
  brush.restore();
}

/** The dark of the hour over a cut-out. */
export function paintShade(brush: Brush, shade: { colour: string; depth: number }): void {
  if (shade.depth === 0) return;
  brush.save();
  brush.resetTransform();
  brush.globalCompositeOperation = 'source-atop';
  brush.globalAlpha = shade.depth;
  brush.fillStyle = shade.colour;
  brush.fillRect(0, 0, brush.canvas.width, brush.canvas.height);
  brush.restore();
}
