import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { ReplayView as As } from '../../../shared/protocol.ts';
import { atEnd, type Move, moveBy, moveTo, PACES, type Timeline } from '../../timeline.ts';

type Props = {
  readonly line: Timeline;
  readonly move: Move;
  /** Steps at which the match turned, by their numbers. */
  readonly turns: readonly number[];
  readonly as: As;
  /** `null` while there is only one view. */
  readonly onAs: ((as: As) => void) | null;
};

export type Playback = {
  readonly playing: boolean;
  /** Index into `PACES`. */
  readonly pace: number;
  readonly toggle: () => void;
  readonly stop: () => void;
  readonly setPace: (pace: number) => void;
};

function ownsKeys(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false;
  // Behind a dialog nothing moves.
  if (target.closest('dialog')) return true;
  if (target.matches('input[type=text], textarea, select')) return true;
  if (target.matches('input[type=range]')) return key !== ' ' && key.length > 1;
  if (target.matches('input[type=radio]')) return key.length > 1 || key === ' ';
  return key === ' ' && target.matches('button, a, summary, label');
}

/** Plays by a timer, and by the keyboard: arrows, Home, End, space, F, T and 1 to 4. */
export function usePlayback({ line, move, turns, as, onAs }: Props): Playback {
  const [playing, setPlaying] = useState(false);
  const [pace, setPace] = useState(1);
  const done = atEnd(line);

  useEffect(() => {
    if (!playing) return;
    if (done) {
      setPlaying(false);
      return;
    }
    const timer = setTimeout(() => move((from) => moveBy(from, 1)), PACES[pace]);
    return () => clearTimeout(timer);
  }, [playing, pace, line.at, done]);

  function toggle() {
    if (!playing && done) move((from) => moveTo(from, 0));
    setPlaying(!playing);
  }

  // With the drawing, not after it: a key pressed on what has just appeared means that.
  useLayoutEffect(() => {
    const keys: Readonly<Record<string, () => void>> = {
      ArrowLeft: () => move((from) => moveBy(from, -1)),
      ArrowRight: () => move((from) => moveBy(from, 1)),
      Home: () => move((from) => moveTo(from, 0)),
      End: () => move((from) => moveTo(from, from.frames.length - 1)),
      ' ': toggle,
      t: () => move((from) => toTurn(from, turns)),
      f: () => onAs?.(as === 'us' ? 'cuba' : 'us'),
      '1': () => setPace(0),
      '2': () => setPace(1),
      '3': () => setPace(2),
      '4': () => setPace(3),
    };
    function press(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || ownsKeys(event.target, event.key)) return;
      const act = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (!act) return;
      event.preventDefault();
      act();
    }
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });

  return { playing, pace, toggle, stop: () => setPlaying(false), setPace };
}

/** To the next turning point; after the last one to the first. */
function toTurn(line: Timeline, turns: readonly number[]): Timeline {
  const here = line.frames[line.at]?.seq ?? 0;
  const next = turns.find((seq) => seq > here) ?? turns[0];
  return next === undefined
    ? line
    : moveTo(
        line,
        line.frames.findIndex(({ seq }) => seq === next),
      );
}
