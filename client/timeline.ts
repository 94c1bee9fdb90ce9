import type { Frame } from '../shared/rules/view-types.ts';

/** A cursor over the steps of a match. Live play is the cursor at the end; a replay moves it. */
export type Timeline = { readonly frames: readonly Frame[]; readonly at: number };

/** On the step with this number, or the nearest before it; without a number, at the beginning. */
export function timeline(frames: readonly Frame[], seq?: number): Timeline {
  if (frames.length === 0) throw new Error('a match has at least one step');
  if (seq === undefined) return { frames, at: 0 };
  return {
    frames,
    at: Math.max(
      0,
      frames.findLastIndex((frame) => frame.seq <= seq),
    ),
  };
}

export function frameAt({ frames, at }: Timeline): Frame {
  const frame = frames[at];
  if (!frame) throw new Error(`no step ${at}`);
  return frame;
}

export function moveTo(line: Timeline, at: number): Timeline {
  const within = Math.min(Math.max(0, Math.round(at)), line.frames.length - 1);
  return within === line.at ? line : { ...line, at: within };
}

export function moveBy(line: Timeline, steps: number): Timeline {
  return moveTo(line, line.at + steps);
}

export function atEnd({ frames, at }: Timeline): boolean {
  return at === frames.length - 1;
}

/** A way to move, asked of whoever holds the cursor. */
export type Move = (by: (line: Timeline) => Timeline) => void;

export type RoundMark = { readonly round: number; readonly at: number };

/** Where each round begins. */
export function roundMarks(frames: readonly Frame[]): readonly RoundMark[] {
  return frames.flatMap(({ events }, at) =>
    events.flatMap((event) => (event.type === 'round-opened' ? [{ round: event.round, at }] : [])),
  );
}

/** Milliseconds between two steps, slow to fastest. */
export const PACES = [3200, 1600, 800, 300] as const;
