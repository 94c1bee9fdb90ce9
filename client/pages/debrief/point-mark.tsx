import type { PlanePoint, PointKind } from './plane.tsx';

type Props = {
  readonly index: number;
  readonly point: PlanePoint;
  /** Of the shown square, points: marks keep their size on the screen. */
  readonly size: number;
  readonly active: boolean;
  readonly onActive: () => void;
};

/** Radius in hundredths of the shown square. */
const RADIUS: Readonly<Record<PointKind, number>> = {
  frontier: 0.45,
  'ratified-frontier': 0.6,
  package: 1,
  nash: 1.1,
  'kalai-smorodinsky': 1.1,
  egalitarian: 1.1,
  utilitarian: 1.1,
  'plan-b': 1.1,
  history: 1.4,
  deal: 1.7,
};

/** One point, told apart by its shape as well as by its colour. */
export function PointMark({ index, point, size, active, onActive }: Props) {
  const { kind, at, sentence, side, label } = point;
  const r = (RADIUS[kind] * size) / 100;
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a point is looked at, one after the other; it does nothing.
    <g
      class={`point ${kind} ${side ?? ''}${active ? ' active' : ''}`}
      data-point={index}
      role="img"
      aria-label={sentence}
      tabIndex={active ? 0 : -1}
      transform={`translate(${at[0]} ${-at[1]})`}
      onFocus={onActive}
      onPointerEnter={onActive}
    >
      <circle class="reach" r={Math.max(r, (1.3 * size) / 100)} />
      {active && <circle class="ring" r={r + (0.9 * size) / 100} />}
      <path d={shape(kind, side, r)} />
      {label && (
        <text y={r / 2.6} text-anchor="middle" style={{ fontSize: r * 1.25 }}>
          {label}
        </text>
      )}
    </g>
  );
}

/** An SVG path around 0,0. */
export function shape(kind: PointKind, side: PlanePoint['side'], r: number): string {
  const square = `M${-r} ${-r}H${r}V${r}H${-r}z`;
  const circle = `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
  const diamond = `M0 ${-r * 1.3}L${r * 1.3} 0L0 ${r * 1.3}L${-r * 1.3} 0z`;
  const triangle = `M0 ${-r * 1.2}L${r * 1.1} ${r * 0.8}H${-r * 1.1}z`;
  const cross = `M${-r} ${-r}L${r} ${r}M${-r} ${r}L${r} ${-r}`;
  if (kind === 'package') return side === 'us' ? square : circle;
  if (kind === 'deal') return diamond;
  if (kind === 'history') return triangle;
  return kind === 'plan-b' ? cross : circle;
}
