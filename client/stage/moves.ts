import type * as Phaser from 'phaser';
import { mix } from './palette.ts';
import type { Piece } from './pieces.ts';

/** A piece that is up. */
export interface Shown {
  piece: Piece;
  image: Phaser.GameObjects.Image;
  home: { x: number; y: number };
  dim: number;
}

export function crossFade(
  scene: Phaser.Scene,
  image: Phaser.GameObjects.Image,
  how: { fade: number; depth: number; done: () => void },
): void {
  image.setDepth(how.depth);
  scene.tweens.add({
    targets: image,
    alpha: 0,
    duration: how.fade,
    ease: 'Sine.InOut',
    onComplete: () => {
      image.destroy();
      how.done();
    },
  });
}

/** A marker moves to its seat in a low arc. */
export function glide(
  scene: Phaser.Scene,
  shown: Shown,
  way: { from: { x: number; y: number }; appear: boolean },
): void {
  const { image, piece, home } = shown;
  scene.tweens.killTweensOf(image);
  image.setPosition(way.from.x, way.from.y).setAlpha(way.appear ? 0 : 1);
  const distance = Math.abs(home.x - way.from.x);
  if (distance === 0 && !way.appear && way.from.y === home.y) return;
  const duration = way.appear ? 260 : 620;
  scene.tweens.add({ targets: image, x: home.x, alpha: 1, duration, ease: 'Sine.InOut' });
  scene.tweens.add({
    targets: image,
    y: { from: way.from.y, to: home.y },
    duration,
    ease: distance > piece.width ? 'Back.InOut' : 'Sine.Out',
  });
}

export function dimTo(scene: Phaser.Scene, shown: Shown, to: { dim: number; duration: number }): void {
  const tint = () => shown.image.setTint(Number.parseInt(mix('#FFFFFF', '#C3CDCB', shown.dim).slice(1), 16));
  scene.tweens.killTweensOf(shown);
  if (shown.dim === to.dim || to.duration === 0) {
    shown.dim = to.dim;
    tint();
    return;
  }
  scene.tweens.add({ targets: shown, dim: to.dim, duration: to.duration, onUpdate: tint });
}

/**
 * A few breaths after each change, ending where they began, so that the loop can sleep afterwards:
 * a classroom's laptops should not draw an unchanging room for an hour.
 */
export function breathe(scene: Phaser.Scene, shown: Shown): void {
  const { image, piece, home } = shown;
  if (piece.idle === 0) return;
  if (piece.kind === 'arm') {
    scene.tweens.killTweensOf(image);
    image.setRotation(0);
    scene.tweens.add({
      targets: image,
      rotation: -piece.idle,
      yoyo: true,
      repeat: 3,
      duration: 720,
      ease: 'Sine.InOut',
    });
  } else if (piece.kind === 'person') {
    scene.tweens.killTweensOf(image);
    image.setY(home.y).setScale(1);
    // Not everyone breathes together.
    const duration =
      1500 + ((piece.name.charCodeAt(piece.name.length - 1) * 7 + piece.name.length) % 5) * 130;
    scene.tweens.add({
      targets: image,
      y: home.y - piece.idle,
      scaleY: 1.006,
      yoyo: true,
      repeat: 1,
      duration,
      ease: 'Sine.InOut',
    });
  } else if (scene.tweens.getTweensOf(image).length === 0) {
    scene.tweens.add({
      targets: image,
      y: home.y - piece.idle,
      yoyo: true,
      repeat: 3,
      duration: 900,
      ease: 'Sine.InOut',
    });
  }
}
