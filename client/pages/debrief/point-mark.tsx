import type { PlanePoint, PointKind } from './plane.tsx';

type Props = {
  readonly index: number;
  readonly point: PlanePoint;
  /** Of the shown square, points: marks keep their size on the screen. */
  readonly size: number;
  /** Times their usual size. */
  readonly scale: number;
  readonly active: boolean;
  readonly onActive: () => void;
};

/** Radius in hundredths of the shown square. */
const RADIUS: Readonly<Record<PointKind, number>> = {
  frontier: 0.45,
  'ratified-frontier': 0.6,
  package: 1,
  nash: 1.5,
  'kalai-smorodinsky': 1.5,
  egalitarian: 1.5,
  utilitarian: 1.5,
  'plan-b': 1.1,
  history: 1.4,
  deal: 1.7,
};

/** One point, told apart by its shape as well as by its colour. */
export function PointMark({ index, point, size, scale, active, onActive }: Props) {
  const { kind, at, sentence, side, label } = point;
  const r = (scale * RADIUS[kind] * size) / 100;
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
      <path d={shape(kind, r, point)} />
      <Letters kind={kind} label={label} r={r} />
    </g>
  );
}

/** The solution points, by the letter that their legend gives them. */
export const LETTERS: Readonly<Partial<Record<PointKind, string>>> = {
  nash: 'N',
  'kalai-smorodinsky': 'K',
  egalitarian: 'E',
  utilitarian: 'U',
};

type LettersProps = {
  readonly kind: PointKind;
  readonly label: string | undefined;
  readonly r: number;
};

/** In the mark of a solution point; below that of a text which is one. */
export function Letters({ kind, label, r }: LettersProps) {
  if (!label) return null;
  const isInside = LETTERS[kind] !== undefined;
  return (
    <text
      class={isInside ? undefined : 'below'}
      y={isInside ? r / 2.6 : r * 2.5}
      text-anchor="middle"
      style={{ fontSize: r * 1.25 }}
    >
      {label}
    </text>
  );
}

/** An SVG path around 0,0; several letters need a wider mark. */
export function shape(kind: PointKind, r: number, { side, label = '' }: Partial<PlanePoint> = {}): string {
  const square = `M${-r} ${-r}H${r}V${r}H${-r}z`;
  const circle = `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
  const diamond = `M0 ${-r * 1.3}L${r * 1.3} 0L0 ${r * 1.3}L${-r * 1.3} 0z`;
  const triangle = `M0 ${-r * 1.2}L${r * 1.1} ${r * 0.8}H${-r * 1.1}z`;
  const cross = `M${-r} ${-r}L${r} ${r}M${-r} ${r}L${r} ${-r}`;
  const hexagon = `M${-r * 1.2} 0L${-r * 0.6} ${-r}H${r * 0.6}L${r * 1.2} 0L${r * 0.6} ${r}H${-r * 0.6}z`;
  const shield = `M${-r} ${-r}H${r}V${r * 0.5}L0 ${r * 1.3}L${-r} ${r * 0.5}z`;
  const arch = `M${-r} ${r}V${-r * 0.1}a${r} ${r} 0 0 1 ${2 * r} 0V${r}z`;
  const half = r * 0.3 * (label.length - 1);
  const pill = `M${-half} ${-r}h${2 * half}a${r} ${r} 0 0 1 0 ${2 * r}h${-2 * half}a${r} ${r} 0 0 1 0 ${-2 * r}z`;
  if (LETTERS[kind] && label.length > 1) return pill;
  switch (kind) {
    case 'package':
      return side === 'us' ? square : circle;
    case 'deal':
      return diamond;
    case 'history':
      return triangle;
    case 'plan-b':
      return cross;
    case 'kalai-smorodinsky':
      return hexagon;
    case 'egalitarian':
      return shield;
    case 'utilitarian':
      return arch;
    default:
      return circle;
  }
}
