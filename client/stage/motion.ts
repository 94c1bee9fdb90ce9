import { skyFor } from './light.ts';
import type { StageState } from './state.ts';

/**
 * How one state becomes the next. Live play and replay share this, because both only ever have two states;
 * which pieces move, and where, follows from comparing the pieces of both.
 */
export interface Motion {
  /** Milliseconds in which a changed texture replaces the old one. */
  readonly fade: number;
}

/** The hour or the place changes slowly, a gesture fast. */
const relightFade = 1400;
const gestureFade = 260;

/** Undefined when nothing on the stage is different. */
export function motionBetween(previous: StageState, next: StageState): Motion | undefined {
  const keys = Object.keys(next) as (keyof StageState)[];
  if (keys.every((key) => previous[key] === next[key])) return undefined;
  const relit =
    skyFor(previous.sky, previous.mood) !== skyFor(next.sky, next.mood) ||
    previous.art !== next.art ||
    previous.mood !== next.mood;
  return { fade: relit ? relightFade : gestureFade };
}
