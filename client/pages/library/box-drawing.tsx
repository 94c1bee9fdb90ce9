import type { FiveNumbers } from '../../../shared/library-protocol.ts';

export type Scale = { readonly least: number; readonly most: number };

const WIDE = 400;
const HIGH = 36;
const EDGE = 6;

/** From the least to the most of all, plan B (0) among them. */
export function scaleOf(all: readonly FiveNumbers[]): Scale {
  const least = Math.min(0, ...all.map((one) => one.least));
  const most = Math.max(0, ...all.map((one) => one.most));
  return { least, most };
}

/** Whiskers, box and median; its numbers stand in words beside it, so it is hidden from who cannot see it. */
export function BoxDrawing({ numbers, scale }: { readonly numbers: FiveNumbers; readonly scale: Scale }) {
  const { least, lower, median, upper, most } = numbers;
  const span = Math.max(1, scale.most - scale.least);
  const at = (value: number) => EDGE + ((WIDE - 2 * EDGE) * (value - scale.least)) / span;
  const middle = HIGH / 2;
  return (
    <svg class="box-drawing" viewBox={`0 0 ${WIDE} ${HIGH}`} aria-hidden="true" focusable="false">
      <line class="plan-b" x1={at(0)} x2={at(0)} y1="0" y2={HIGH} />
      <line class="whisker" x1={at(least)} x2={at(most)} y1={middle} y2={middle} />
      {[least, most].map((end, which) => (
        <line
          key={which === 0 ? 'least' : 'most'}
          class="whisker"
          x1={at(end)}
          x2={at(end)}
          y1="11"
          y2="25"
        />
      ))}
      <rect class="box" x={at(lower)} y="5" width={at(upper) - at(lower)} height={HIGH - 10} />
      <line class="median" x1={at(median)} x2={at(median)} y1="3" y2={HIGH - 3} />
    </svg>
  );
}
