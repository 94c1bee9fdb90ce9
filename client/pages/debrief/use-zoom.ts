import { useRef, useState } from 'preact/hooks';

/** The part of the plane that is shown, in points. */
export type Window = { readonly x: number; readonly y: number; readonly size: number };

const WHOLE: Window = { x: -6, y: -5, size: 110 };
const SMALLEST = 8;
const STEP = 1.5;

/** Zoom and drag over a square plane; what is shown always stays within the whole. */
export function useZoom() {
  const [shown, setShown] = useState(WHOLE);
  const dragged = useRef<{ readonly from: Window; readonly x: number; readonly y: number } | null>(null);

  /** `at`: the point, in shares of the shown square, that stays where it is. */
  function zoom(by: number, at = { x: 0.5, y: 0.5 }): void {
    setShown((now) => {
      const size = Math.min(WHOLE.size, Math.max(SMALLEST, now.size / by));
      const gained = now.size - size;
      return within({ x: now.x + gained * at.x, y: now.y + gained * at.y, size });
    });
  }

  function move(dx: number, dy: number): void {
    setShown((now) => within({ ...now, x: now.x + dx * now.size, y: now.y + dy * now.size }));
  }

  /** Brings a point into sight, if it is not. */
  function reveal(x: number, y: number): void {
    setShown((now) => {
      const out = x < now.x || x > now.x + now.size || y < now.y || y > now.y + now.size;
      return out ? within({ ...now, x: x - now.size / 2, y: y - now.size / 2 }) : now;
    });
  }

  const drag = {
    begin: (x: number, y: number) => {
      dragged.current = { from: shown, x, y };
    },
    /** Shares of the shown square since the beginning. */
    to: (x: number, y: number) => {
      const begun = dragged.current;
      if (!begun) return;
      const { from } = begun;
      setShown(
        within({ ...from, x: from.x - (x - begun.x) * from.size, y: from.y + (y - begun.y) * from.size }),
      );
    },
    end: () => {
      dragged.current = null;
    },
  };

  return {
    shown,
    isWhole: shown.size === WHOLE.size,
    nearer: (at?: { x: number; y: number }) => zoom(STEP, at),
    farther: (at?: { x: number; y: number }) => zoom(1 / STEP, at),
    whole: () => setShown(WHOLE),
    move,
    reveal,
    drag,
  };
}

export type Zoom = ReturnType<typeof useZoom>;

function within({ x, y, size }: Window): Window {
  const keep = (from: number, least: number) => Math.min(least + WHOLE.size - size, Math.max(least, from));
  return { x: keep(x, WHOLE.x), y: keep(y, WHOLE.y), size };
}
