import { LETTERS, RADIUS, shape } from './mark-shapes.ts';
import type { Mark } from './placed-marks.ts';
import type { PointKind } from './point-kinds.ts';

type Props = {
  readonly index: number;
  readonly mark: Mark;
  /** A hundredth of the shown square, points: marks keep their size on the screen. */
  readonly unit: number;
  readonly active: boolean;
  readonly onActive: () => void;
};

/** One point, told apart by its shape as well as by its colour. */
export function PointMark({ index, mark: { point, at }, unit, active, onActive }: Props) {
  const { kind, sentence, side, label } = point;
  const r = RADIUS[kind] * unit;
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
      <circle class="reach" r={Math.max(r, 1.3 * unit)} />
      {active && <circle class="ring" r={r + 0.9 * unit} />}
      <path d={shape(kind, r, point)} />
      <Letters kind={kind} label={label} r={r} />
    </g>
  );
}

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
