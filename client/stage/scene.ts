import * as Phaser from 'phaser';
import { bake } from './bake.ts';
import type { Motion } from './motion.ts';
import { breathe, crossFade, dimTo, glide, type Shown } from './moves.ts';
import type { Piece } from './pieces.ts';

/** Milliseconds of painting per frame, so that a slow machine keeps answering while the room is made. */
const bakeBudget = 10;

export interface Showing {
  readonly pieces: readonly Piece[];
  /** Undefined: put the picture up as it is. */
  readonly motion: Motion | undefined;
}

/** Knows textures and quads, and nothing about the game: it is handed pieces and shows them. */
export class RoomScene extends Phaser.Scene {
  /** Called once, when there is something to draw on. */
  onReady: () => void = () => {};
  /** Called each time a whole picture is up. */
  onShown: () => void = () => {};
  /** Paint everything at once instead of over several frames. */
  calm = false;

  private readonly shown = new Map<string, Shown>();
  private readonly baked = new Map<string, string>();
  private coming: { showing: Showing; left: Piece[] } | undefined;

  constructor() {
    super('room');
  }

  create(): void {
    this.onReady();
  }

  override update(): void {
    if (!this.coming) return;
    const until = performance.now() + bakeBudget;
    const { left } = this.coming;
    while (this.calm || performance.now() < until) {
      const piece = left.shift();
      if (!piece) break;
      this.prepare(piece);
    }
    if (left.length === 0) this.reveal(this.coming.showing);
  }

  /** Paints what is new, then puts it up all together: a half-painted room is never seen. */
  show(showing: Showing): void {
    const left = showing.pieces.filter((piece) => this.shown.get(piece.name)?.piece.look !== piece.look);
    // A newer picture replaces one that is still being painted, and keeps its slower or missing fade.
    const motion = this.coming ? slower(this.coming.showing.motion, showing.motion) : showing.motion;
    this.coming = { showing: { pieces: showing.pieces, motion }, left };
    if (this.calm) this.update();
  }

  isMoving(): boolean {
    return this.coming !== undefined || this.tweens.getTweens().length > 0;
  }

  private prepare(piece: Piece): void {
    const id = `${piece.name}: ${piece.look}`;
    if (!this.baked.has(id)) this.baked.set(id, bake(this, piece));
  }

  private reveal({ pieces, motion }: Showing): void {
    this.coming = undefined;
    const moving = motion !== undefined && !this.calm;
    const names = new Set(pieces.map((piece) => piece.name));
    for (const [name, old] of this.shown) {
      if (names.has(name)) continue;
      this.shown.delete(name);
      this.retire(old, moving ? motion.fade : 0);
    }
    for (const piece of pieces) this.place(piece, moving ? motion : undefined);
    this.discardUnused();
    if (moving) for (const shown of this.shown.values()) breathe(this, shown);
    this.onShown();
  }

  private place(piece: Piece, motion: Motion | undefined): void {
    const old = this.shown.get(piece.name);
    const next = this.imageFor(piece, old);
    if (!next) return;
    const from = { x: old?.image.x ?? 0, y: old?.image.y ?? 0 };
    const { home } = next;
    this.shown.set(piece.name, next);
    if (old && old !== next) this.retire(old, motion?.fade ?? 0);
    if (!motion) {
      this.tweens.killTweensOf(next.image);
      next.image.setPosition(home.x, home.y).setAlpha(1);
    } else if (piece.kind === 'marker') {
      const start = old ? from : { x: home.x, y: home.y + piece.height * 0.3 };
      glide(this, next, { from: start, appear: !old });
    }
    dimTo(this, next, { dim: piece.dim, duration: motion ? 320 : 0 });
  }

  /** The image that is already up, if it still looks right. */
  private imageFor(piece: Piece, old: Shown | undefined): Shown | undefined {
    const home = homeOf(piece);
    if (old && old.piece.look === piece.look) return Object.assign(old, { piece, home });
    const texture = this.baked.get(`${piece.name}: ${piece.look}`);
    return texture === undefined ? undefined : this.addImage(piece, { texture, home, dim: old?.dim ?? 0 });
  }

  private addImage(piece: Piece, start: { texture: string; home: Shown['home']; dim: number }): Shown {
    const { texture, home, dim } = start;
    const image = this.add
      .image(home.x, home.y, texture)
      .setOrigin(piece.pivot.x, piece.pivot.y)
      .setDepth(piece.depth)
      .setFlipX(piece.mirrored === true);
    return { piece, image, home, dim };
  }

  /** The old texture fades on top of the new one, so that opaque things stay opaque. */
  private retire(old: Shown, fade: number): void {
    this.tweens.killTweensOf(old.image);
    if (fade === 0) old.image.destroy();
    else crossFade(this, old.image, { fade, depth: old.piece.depth + 0.5, done: () => this.discardUnused() });
  }

  private discardUnused(): void {
    const used = new Set(this.children.list.map((child) => (child as Phaser.GameObjects.Image).texture.key));
    for (const [id, texture] of this.baked) {
      if (used.has(texture)) continue;
      this.baked.delete(id);
      this.textures.remove(texture);
    }
  }
}

function slower(waiting: Motion | undefined, newer: Motion | undefined): Motion | undefined {
  return waiting && newer && { fade: Math.max(waiting.fade, newer.fade) };
}

function homeOf(piece: Piece): { x: number; y: number } {
  return { x: piece.x + piece.width * piece.pivot.x, y: piece.y + piece.height * piece.pivot.y };
}
