import type { Pair } from '../../../shared/analysis/outcome-space.ts';
import type { Window } from './use-zoom.ts';

/** Lines at round numbers, closer together the closer one looks, and both walk-away values. */
export function PlaneGrid({
  shown,
  walkAways: [us, cuba],
  scale,
}: {
  readonly shown: Window;
  readonly walkAways: Pair<number>;
  readonly scale: number;
}) {
  const apart = shown.size > 60 ? 20 : shown.size > 25 ? 10 : 5;
  const lines: number[] = [];
  for (let at = 0; at <= 100; at += apart) lines.push(at);
  const text = (scale * shown.size) / 36;
  // Large figures find no room beside the square.
  const inside = scale > 1;
  return (
    <>
      {lines.map((at) => (
        <g key={at}>
          <path class="grid" d={`M${at} 0V100M0 ${at}H100`} />
          <text
            class="tick"
            x={at}
            y={text * 0.35}
            transform="scale(1 -1)"
            text-anchor={inside && at === 100 ? 'end' : 'middle'}
            style={{ fontSize: text }}
            dy={inside ? -text * 0.6 : text}
          >
            {at}
          </text>
          {at > 0 && (
            <text
              class="tick"
              x={inside ? text * 0.3 : -text * 0.3}
              y={-at}
              transform="scale(1 -1)"
              text-anchor={inside ? 'start' : 'end'}
              style={{ fontSize: text }}
              dy={text * (inside && at === 100 ? 0.8 : 0.35)}
            >
              {at}
            </text>
          )}
        </g>
      ))}
      <path class="walk-away" d={`M${us} 0V100M0 ${cuba}H100`} />
    </>
  );
}
