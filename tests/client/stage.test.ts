import { afterEach, expect, test, vi } from 'vitest';
import { mountStage, type Stage, type StageOptions, type StageState } from '../../client/stage/index.ts';
import { motionBetween } from '../../client/stage/motion.ts';
import { piecesOf } from '../../client/stage/pieces.ts';

const calm: StageOptions = { reducedMotion: true };
const talks: StageState = {
  sky: 'morning',
  art: 'havana',
  you: 'cuba',
  speaking: null,
  climate: 40,
  mood: 'talks',
};
const view = { width: 640, height: 480, pixelRatio: 1 };

const open: { stage: Stage; parent: HTMLElement }[] = [];

function mount(state: StageState, options: StageOptions): { stage: Stage; parent: HTMLElement } {
  const parent = document.createElement('div');
  parent.style.cssText = 'width: 320px; height: 220px';
  document.body.append(parent);
  const mounted = { parent, stage: mountStage(parent, state, options) };
  open.push(mounted);
  return mounted;
}

async function ready(parent: HTMLElement): Promise<void> {
  await expect.poll(() => parent.dataset.stage, { timeout: 20_000 }).toBe('ready');
}

afterEach(() => {
  for (const { stage, parent } of open.splice(0)) {
    stage.destroy();
    parent.remove();
  }
  vi.restoreAllMocks();
  delete window.__stage;
  history.replaceState(null, '', location.pathname);
});

test('under reduced motion the room is painted once, changes at once, and then draws no frames', async () => {
  history.replaceState(null, '', '?test=1');
  const { stage, parent } = mount(talks, calm);
  await ready(parent);
  const canvas = parent.querySelector('canvas');
  expect(canvas?.getAttribute('aria-hidden')).toBe('true');
  expect(canvas?.getBoundingClientRect()).toMatchObject({ width: 320, height: 220 });
  expect({ ...window.__stage }).toEqual({ sky: 'morning', speaking: null, seats: 12, tweens: 0 });

  stage.update({ ...talks, sky: 'night', art: 'washington', speaking: 'us', mood: 'dinner' });
  expect({ ...window.__stage }).toEqual({ sky: 'night', speaking: 'us', seats: 12, tweens: 0 });
  const frames = vi.spyOn(window, 'requestAnimationFrame');
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(frames).not.toHaveBeenCalled();
});

test('a change moves for a while and then the loop sleeps', { timeout: 40_000 }, async () => {
  history.replaceState(null, '', '?test=1');
  const { stage, parent } = mount(talks, { reducedMotion: false });
  await ready(parent);
  stage.update({ ...talks, speaking: 'us' });
  await expect.poll(() => window.__stage?.tweens, { timeout: 10_000 }).toBeGreaterThan(0);
  await expect.poll(() => window.__stage?.tweens, { timeout: 30_000, interval: 200 }).toBe(0);
});

test('the page learns nothing about the room without ?test=1, and destroying leaves nothing behind', async () => {
  const { stage, parent } = mount(talks, calm);
  await ready(parent);
  expect(window.__stage).toBeUndefined();
  stage.destroy();
  expect(parent.innerHTML).toBe('');
  expect(parent.dataset.stage).toBeUndefined();
  stage.update({ ...talks, sky: 'dusk' });
});

test('a second room can be opened after the first one is closed', async () => {
  const first = mount(talks, calm);
  await ready(first.parent);
  first.stage.destroy();
  const second = mount({ ...talks, art: 'washington' }, calm);
  await ready(second.parent);
});

test('the room follows the size of its parent', async () => {
  const { parent } = mount(talks, calm);
  await ready(parent);
  parent.style.width = '500px';
  const scale = Math.min(devicePixelRatio, 2);
  await expect.poll(() => parent.querySelector('canvas')?.width, { timeout: 5_000 }).toBe(500 * scale);
});

test('without WebGL mounting throws one clear error and leaves the parent alone', () => {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  const parent = document.createElement('div');
  expect(() => mountStage(parent, talks, calm)).toThrow('The room needs WebGL');
  expect(parent.innerHTML).toBe('');
});

test('motion is the difference of two states', () => {
  expect(motionBetween(talks, { ...talks })).toBeUndefined();
  expect(motionBetween(talks, { ...talks, speaking: 'us' })).toEqual({ fade: 260 });
  expect(motionBetween(talks, { ...talks, sky: 'dusk' })).toEqual({ fade: 1400 });
  expect(motionBetween(talks, { ...talks, mood: 'signing' })).toEqual({ fade: 1400 });
  // A dinner is in the evening already.
  expect(piecesOf({ ...talks, mood: 'dinner' }, view)[0]?.look).toBe(
    piecesOf({ ...talks, sky: 'night' }, view)[0]?.look,
  );
});

test('only what changed is painted again', () => {
  const changed = (next: StageState) => {
    const before = new Map(piecesOf(talks, view).map((piece) => [piece.name, piece.look]));
    return piecesOf(next, view)
      .filter((piece) => before.get(piece.name) !== piece.look)
      .map((piece) => piece.name);
  };
  expect(changed(talks)).toEqual([]);
  expect(changed({ ...talks, speaking: 'us' })).toEqual(['us-arm', 'bubble']);
  expect(changed({ ...talks, climate: 90 })).toEqual(['table']);
  expect(changed({ ...talks, you: 'us' })).toEqual([]);
  expect(changed({ ...talks, art: 'washington' })).toEqual(['room', 'plants-0', 'plants-1']);
  expect(changed({ ...talks, sky: 'dusk' })).toHaveLength(18);
});

test('the side that listens recedes', () => {
  const dimmed = piecesOf({ ...talks, speaking: 'us' }, view).filter((piece) => piece.dim === 1);
  expect(dimmed.map((piece) => piece.name.split('-')[0])).toEqual(Array(7).fill('cuba'));
});

test.each([
  [320, 220],
  [390, 280],
  [898, 672],
  [1920, 900],
  [400, 600],
])('at %i x %i everybody sits inside the picture', (width, height) => {
  for (const piece of piecesOf({ ...talks, you: 'us', speaking: 'cuba' }, { width, height, pixelRatio: 1 })) {
    if (piece.kind === 'scenery' || piece.kind === 'arm') continue;
    const anchor = piece.x + piece.width * piece.pivot.x;
    expect(anchor, piece.name).toBeGreaterThan(0);
    expect(anchor, piece.name).toBeLessThan(width);
    expect(piece.y, piece.name).toBeGreaterThanOrEqual(0);
    expect(piece.y + piece.height * piece.pivot.y, piece.name).toBeLessThan(height);
  }
});
