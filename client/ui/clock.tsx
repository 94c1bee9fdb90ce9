import { useEffect, useRef } from 'preact/hooks';
import { parts } from '../../shared/words/parts.ts';
import { clockFace } from '../numbers.ts';
import { now } from '../store/now.ts';
import { fill, words } from '../words.ts';
import { announce } from './live-region.tsx';

type Props = {
  /** Milliseconds since 1970 on the server's clock; `null`: nobody is hurried. */
  readonly deadline: number | null;
  /** Add to `Date.now()` to get the server's clock. */
  readonly skew: number;
  /** Milliseconds the full ring stands for. */
  readonly full: number | null;
  /** Milliseconds left on a clock that stands still. */
  readonly paused?: { readonly left: number | null } | null;
};

const MARKS = [
  { at: 10_000, say: 'tenSeconds', how: 'assertive' },
  { at: 60_000, say: 'oneMinute', how: 'assertive' },
  { at: 300_000, say: 'fiveMinutes', how: 'polite' },
] as const;

/** The ring with the time left, spoken when five minutes, one minute and ten seconds remain. */
export function Clock({ deadline, skew, full, paused }: Props) {
  const t = words(parts);
  const left = paused ? paused.left : deadline === null ? null : Math.max(0, deadline - now.value - skew);
  const before = useRef(left);
  useEffect(() => {
    const was = before.current;
    before.current = left;
    if (left === null || was === null || paused) return;
    const mark = MARKS.find(({ at }) => was > at && left <= at);
    if (mark) announce(() => words(parts)[mark.say], mark.how);
  });
  if (left === null) {
    return (
      <span class="clock">
        <span class="unhurried">{paused ? t.clockPaused : t.noClock}</span>
      </span>
    );
  }
  const share = full ? Math.min(1, left / full) : 1;
  const face = clockFace(left);
  return (
    <span
      class={left <= 60_000 ? 'clock short' : 'clock'}
      role="timer"
      aria-label={fill(t.timeLeft, { time: face })}
    >
      <svg viewBox="0 0 36 36" aria-hidden="true" fill="none" stroke-width="6">
        <circle class="spent" cx="18" cy="18" r="14" />
        <circle
          class="left"
          cx="18"
          cy="18"
          r="14"
          pathLength={100}
          stroke-dasharray={`${share * 100} 100`}
          transform="rotate(-90 18 18)"
        />
      </svg>
      <span aria-hidden="true">{face}</span>
      {paused && <span class="unhurried">{t.clockPaused}</span>}
    </span>
  );
}
