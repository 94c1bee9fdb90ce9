import type { PlanePoint } from './plane-points.ts';
import type { PointKind } from './point-kinds.ts';

/** Radius in hundredths of the shown square. */
export const RADIUS: Readonly<Record<PointKind, number>> = {
  frontier: 0.45,
  'ratified-frontier': 0.6,
  package: 1,
  nash: 1.5,
  'kalai-smorodinsky': 1.5,
  egalitarian: 1.5,
  utilitarian: 1.5,
  'plan-b': 1.1,
  history: 1.4,
  refused: 1.5,
  deal: 1.7,
};

/** The solution points, by the letter that their legend gives them. */
export const LETTERS: Readonly<Partial<Record<PointKind, string>>> = {
  nash: 'N',
  'kalai-smorodinsky': 'K',
  egalitarian: 'E',
  utilitarian: 'U',
};

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
    case 'refused':
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

/** How far a mark reaches around its place, in hundredths of the shown square, with the letters below it. */
export function extentOf({ kind, label = '' }: Pick<PlanePoint, 'kind' | 'label'>): Extent {
  const r = RADIUS[kind];
  if (LETTERS[kind]) {
    const aside = r * (1 + 0.3 * Math.max(0, label.length - 1));
    return { aside, up: r, down: r * 1.3 };
  }
  const all = r * (kind === 'deal' || kind === 'refused' ? 1.3 : 1.2);
  return label
    ? { aside: Math.max(all, r * 0.4 * label.length), up: all, down: r * 2.6 }
    : { aside: all, up: all, down: all };
}
type Extent = { readonly aside: number; readonly up: number; readonly down: number };
