import type * as Phaser from 'phaser';
import type { Piece } from './pieces.ts';

let serial = 0;

/** Paints a piece with Canvas2D, whose curves and clips are better than any mesh, and uploads it once. */
export function bake(scene: Phaser.Scene, piece: Piece): string {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.ceil(piece.width));
  canvas.height = Math.max(1, Math.ceil(piece.height));
  const brush = canvas.getContext('2d');
  if (!brush) throw new Error('stage: this browser has no 2D canvas');
  piece.paint(brush);
  serial += 1;
  const key = `${piece.name}#${serial}`;
  // A plain texture: Phaser's CanvasTexture would read all pixels back and keep a second copy.
  scene.textures.create(key, canvas)?.add('__BASE', 0, 0, 0, canvas.width, canvas.height);
  return key;
}
