import plus from 'lucide-static/icons/zoom-in.svg?raw';
import minus from 'lucide-static/icons/zoom-out.svg?raw';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Histogram } from '../../../shared/analysis/histogram.ts';
import type { Pair } from '../../../shared/analysis/outcome-space.ts';
import { type BySide, SIDES, type Side } from '../../../shared/rules/vocabulary.ts';
import { debrief } from '../../../shared/words/debrief.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { fill, words } from '../../words.ts';
import { cloudPaths } from './cloud-paths.ts';
import { type Mark, placedMarks } from './placed-marks.ts';
import { PlaneGrid } from './plane-grid.tsx';
import type { PlanePoint } from './plane-points.ts';
import type { PointKind } from './point-kinds.ts';
import { PointMark } from './point-mark.tsx';
import { useZoom, type Zoom } from './use-zoom.ts';

export type PlaneProps = {
  readonly sides: BySide<string>;
  readonly histogram: Histogram | null;
  readonly points: readonly PlanePoint[];
  readonly walkAways: Pair<number>;
  /** Marks and figures times their usual size: for a projector. */
  readonly scale?: number;
};

/**
 * Both sides' points at once: every text that could be signed as a cloud, and on it what matters. One point has the
 * focus and tells its sentence; the arrow keys go to the next in order, plus and minus zoom.
 */
export function Plane({ sides, histogram, points, walkAways, scale = 1 }: PlaneProps) {
  const t = words(debrief).plane;
  const zoom = useZoom();
  const cloud = useMemo(() => (histogram ? cloudPaths(histogram) : []), [histogram]);
  const [active, setActive] = useState(-1);
  const svg = useRef<SVGSVGElement>(null);
  const at = active >= 0 && active < points.length ? active : points.length - 1;
  const { x, y, size } = zoom.shown;
  const unit = (scale * size) / 100;
  const marks = useMemo(() => placedMarks(points, unit), [points, unit]);

  function go(to: number): void {
    const next = Math.min(points.length - 1, Math.max(0, to));
    const point = points[next];
    if (!point) return;
    setActive(next);
    zoom.reveal(...point.at);
    svg.current?.querySelector<SVGElement>(`[data-point="${next}"]`)?.focus({ preventScroll: true });
  }

  function onKeyDown(event: KeyboardEvent): void {
    const step = KEYS[event.key];
    if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    step({ at, last: points.length - 1, go, zoom });
  }

  return (
    <figure class="plane">
      <div class="plane-tools no-print">
        <Button onClick={() => zoom.nearer()}>
          <Icon svg={plus} /> {t.nearer}
        </Button>
        <Button onClick={() => zoom.farther()} disabled={zoom.isWhole}>
          <Icon svg={minus} /> {t.farther}
        </Button>
        <Button onClick={zoom.whole} disabled={zoom.isWhole}>
          {t.whole}
        </Button>
      </div>
      <div class="plane-square">
        {/* The second side's points go upwards. */}
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in for a drawing. */}
        <svg
          ref={svg}
          role="group"
          aria-label={fill(t.label, { us: sides.us, cuba: sides.cuba })}
          viewBox={`${x} ${-y - size} ${size} ${size}`}
          onKeyDown={onKeyDown}
          {...dragging(zoom)}
        >
          {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus. */}
          <g transform="scale(1 -1)" aria-hidden="true">
            {cloud.map((path, level) => (
              <path key={level} class={`cloud level-${level}`} d={path} />
            ))}
            <PlaneGrid shown={zoom.shown} walkAways={walkAways} scale={scale} />
            <FrontierLine points={points} kind="frontier" />
            <FrontierLine points={points} kind="ratified-frontier" />
            {SIDES.map((side) => (
              <Path key={side} side={side} points={points} />
            ))}
            {marks.map((mark, i) => mark.beside && <Leader key={i} mark={mark} unit={unit} />)}
          </g>
          {marks.map((mark, i) => (
            <PointMark
              key={i}
              index={i}
              mark={mark}
              unit={unit}
              active={i === at}
              onActive={() => setActive(i)}
            />
          ))}
        </svg>
        <span class="axis across">{fill(t.axis, { side: sides.us })}</span>
        <span class="axis up">{fill(t.axis, { side: sides.cuba })}</span>
      </div>
      <figcaption aria-live="polite">{points[at]?.sentence}</figcaption>
      <p class="muted no-print">{t.keys}</p>
    </figure>
  );
}

type Step = (now: {
  readonly at: number;
  readonly last: number;
  readonly go: (to: number) => void;
  readonly zoom: Zoom;
}) => void;

const next: Step = ({ at, go }) => go(at + 1);
const previous: Step = ({ at, go }) => go(at - 1);
const KEYS: Readonly<Record<string, Step>> = {
  ArrowRight: next,
  ArrowDown: next,
  ArrowLeft: previous,
  ArrowUp: previous,
  Home: ({ go }) => go(0),
  End: ({ last, go }) => go(last),
  '+': ({ zoom }) => zoom.nearer(),
  '=': ({ zoom }) => zoom.nearer(),
  '-': ({ zoom }) => zoom.farther(),
  0: ({ zoom }) => zoom.whole(),
};

/** A pointer drags what is zoomed; with the control key the wheel zooms (alone it scrolls the page). */
function dragging(zoom: Zoom) {
  const share = ({ clientX, clientY, currentTarget }: MouseEvent) => {
    const box = (currentTarget as Element).getBoundingClientRect();
    return { x: (clientX - box.left) / box.width, y: (clientY - box.top) / box.height };
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      if (zoom.isWhole || event.button !== 0) return;
      (event.currentTarget as Element).setPointerCapture(event.pointerId);
      const { x, y } = share(event);
      zoom.drag.begin(x, y);
    },
    onPointerMove: (event: PointerEvent) => {
      const { x, y } = share(event);
      zoom.drag.to(x, y);
    },
    onPointerUp: zoom.drag.end,
    onPointerCancel: zoom.drag.end,
    onWheel: (event: WheelEvent) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const { x, y } = share(event);
      const at = { x, y: 1 - y };
      if (event.deltaY < 0) zoom.nearer(at);
      else zoom.farther(at);
    },
  };
}

/** From the place of a mark to the spot beside it where it is drawn. */
function Leader({ mark: { point, at }, unit }: { readonly mark: Mark; readonly unit: number }) {
  const [x, y] = point.at;
  return (
    <g class="leader">
      <path d={`M${x} ${y}L${at[0]} ${at[1]}`} />
      <circle cx={x} cy={y} r={0.4 * unit} />
    </g>
  );
}

type LineProps = { readonly points: readonly PlanePoint[] };

function FrontierLine({ points, kind }: LineProps & { readonly kind: PointKind }) {
  const on = points.filter((one) => one.kind === kind).map(({ at: [x, y] }) => `${x},${y}`);
  return on.length > 1 ? <polyline class={`line ${kind}`} points={on.join(' ')} /> : null;
}

/** One side's packages in the order of the talks: the negotiation dance. */
function Path({ points, side }: LineProps & { readonly side: Side }) {
  const on = points.filter((one) => one.kind === 'package' && one.side === side);
  if (on.length < 2) return null;
  return <polyline class={`line path ${side}`} points={on.map(({ at: [x, y] }) => `${x},${y}`).join(' ')} />;
}
