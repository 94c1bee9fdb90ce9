import { clockFace } from '../../numbers.ts';
import { now } from '../../store/now.ts';

type Props = {
  /** Milliseconds since 1970 on the server's clock. */
  readonly until: number;
  readonly skew: number;
};

/** A clock among many: shown, and never spoken by itself. */
export function TimeLeft({ until, skew }: Props) {
  const left = until - now.value - skew;
  return (
    <span class={left <= 60_000 ? 'time-left number short' : 'time-left number'}>{clockFace(left)}</span>
  );
}
