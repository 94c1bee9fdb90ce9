import * as Phaser from 'phaser';
import { seatsPerSide } from './geometry.ts';
import { type Motion, motionBetween } from './motion.ts';
import { piecesOf } from './pieces.ts';
import { RoomScene } from './scene.ts';
import type { Stage, StageOptions, StageState } from './state.ts';
import { requireWebGL } from './webgl.ts';

declare global {
  interface Window {
    /** Only under `?test=1`. */
    __stage?: {
      readonly sky: string;
      readonly speaking: string | null;
      readonly seats: number;
      readonly tweens: number;
    };
  }
}

/** More pixels than this are not seen, and cost a small machine its memory. */
const maxPixelRatio = 2;
const maxTexture = 4096;
const resizeDelay = 150;

/**
 * Puts the room into `parent`, which must have a size of its own. Sets `data-stage="ready"` on it after the
 * first paint. Throws when WebGL is not available: the page then goes on without the room.
 */
export function mountStage(parent: HTMLElement, initial: StageState, options: StageOptions): Stage {
  requireWebGL();
  const calm = options.reducedMotion || options.still === true;
  const canvas = coverCanvas(parent);
  const scene = new RoomScene();
  scene.calm = calm;
  let state = initial;
  let drawable = false;
  let destroyed = false;
  let size = pixelSize(parent);

  const game = new Phaser.Game({
    type: Phaser.WEBGL,
    parent,
    canvas,
    width: size.width,
    height: size.height,
    backgroundColor: '#17444B',
    banner: false,
    autoFocus: false,
    audio: { noAudio: true },
    // The room is scenery: it takes no clicks, keys or focus.
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    scale: { mode: Phaser.Scale.NONE },
    render: { antialias: true, antialiasGL: false, powerPreference: 'low-power' },
    scene,
  });

  function draw(motion: Motion | undefined): void {
    if (!drawable || destroyed) return;
    scene.show({ pieces: piecesOf(state, size), motion });
    game.loop.wake();
  }

  function fit(): void {
    const next = pixelSize(parent);
    if (destroyed || next.empty || (next.width === size.width && next.height === size.height)) return;
    size = next;
    game.scale.resize(size.width, size.height);
    draw(undefined);
  }

  scene.onReady = () => {
    drawable = true;
    draw(undefined);
  };
  let pictureUp = false;
  scene.onShown = () => {
    pictureUp = true;
  };
  game.events.on(Phaser.Core.Events.POST_RENDER, () => {
    if (pictureUp) parent.dataset.stage = 'ready';
    // Nothing moves, so nothing needs drawing: the loop costs a weak machine a whole core.
    if (drawable && !scene.isMoving()) game.loop.sleep();
  });

  let timer = 0;
  const observer = new ResizeObserver(() => {
    clearTimeout(timer);
    timer = window.setTimeout(fit, resizeDelay);
  });
  observer.observe(parent);
  // Phaser uploads the textures again by itself, but a sleeping loop would not draw them.
  canvas.addEventListener('webglcontextrestored', () => setTimeout(() => draw(undefined)));

  if (new URLSearchParams(location.search).get('test') === '1') {
    window.__stage = {
      get sky() {
        return state.sky;
      },
      get speaking() {
        return state.speaking;
      },
      seats: seatsPerSide * 2,
      get tweens() {
        return drawable && !destroyed ? scene.tweens.getTweens().length : 0;
      },
    };
  }

  return {
    update(next) {
      const motion = motionBetween(state, next);
      state = next;
      if (motion) draw(motion);
    },
    destroy() {
      if (destroyed) return;
      destroyed = true;
      clearTimeout(timer);
      observer.disconnect();
      game.events.once(Phaser.Core.Events.DESTROY, () => {
        // Browsers allow few live contexts, and collect them late.
        const { renderer } = game;
        if (renderer && 'gl' in renderer) renderer.gl.getExtension('WEBGL_lose_context')?.loseContext();
      });
      game.destroy(true);
      // Phaser destroys on its next step, which a sleeping loop never takes.
      if (game.isBooted) game.loop.wake();
      canvas.remove();
      delete parent.dataset.stage;
    },
  };
}

/** A canvas over the whole parent. Phaser sets its width in pixels; the limits keep it covering. */
function coverCanvas(parent: HTMLElement): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  Object.assign(canvas.style, {
    display: 'block',
    position: 'absolute',
    inset: '0',
    minWidth: '100%',
    maxWidth: '100%',
    minHeight: '100%',
    maxHeight: '100%',
  });
  if (getComputedStyle(parent).position === 'static') parent.style.position = 'relative';
  parent.append(canvas);
  return canvas;
}

function pixelSize(parent: HTMLElement): {
  width: number;
  height: number;
  pixelRatio: number;
  empty: boolean;
} {
  const { width, height } = parent.getBoundingClientRect();
  const empty = width < 1 || height < 1;
  // A hidden parent gets a small room until it is shown.
  const [w, h] = empty ? [320, 220] : [width, height];
  const pixelRatio = Math.min(devicePixelRatio || 1, maxPixelRatio, maxTexture / w, maxTexture / h);
  return { width: Math.round(w * pixelRatio), height: Math.round(h * pixelRatio), pixelRatio, empty };
}
