import { debrief } from '../../../shared/words/debrief.ts';
import { fill, words } from '../../words.ts';
import { LETTERS, shape } from './mark-shapes.ts';
import type { PlanePoint } from './plane-points.ts';
import { POINT_KINDS } from './point-kinds.ts';
import { Letters } from './point-mark.tsx';

type Props = { readonly points: readonly PlanePoint[]; readonly outcomes: number };

/** What each mark means; only marks that are there. */
export function PlaneLegend({ points, outcomes }: Props) {
  const t = words(debrief).plane.legend;
  // The letters of history and of the deal stand beside their marks.
  const joint = points.find(({ kind, label }) => LETTERS[kind] && label !== LETTERS[kind]);
  return (
    <ul class="plane-legend">
      <li>
        <i class="cloud-sample" aria-hidden="true" /> {fill(t.cloud, { outcomes })}
      </li>
      {POINT_KINDS.filter((kind) => points.some(({ kinds }) => kinds.includes(kind))).map((kind) => (
        <li key={kind}>
          <svg viewBox="-8 -8 16 16" aria-hidden="true">
            {kind === 'package' ? (
              <>
                <g class="point package us">
                  <path d={shape('package', 3, { side: 'us' })} transform="translate(-4 0)" />
                </g>
                <g class="point package cuba">
                  <path d={shape('package', 3, { side: 'cuba' })} transform="translate(4 0)" />
                </g>
              </>
            ) : (
              <g class={`point ${kind}`}>
                <path d={shape(kind, 5)} />
                <Letters kind={kind} label={LETTERS[kind]} r={5} />
              </g>
            )}
          </svg>{' '}
          {t[kind]}
        </li>
      ))}
      {joint && (
        <li>
          <svg viewBox="-8 -8 16 16" aria-hidden="true">
            <g class={`point ${joint.kind}`}>
              <path d={shape(joint.kind, 3.6, joint)} />
              <Letters kind={joint.kind} label={joint.label} r={3.6} />
            </g>
          </svg>{' '}
          {t.joint}
        </li>
      )}
    </ul>
  );
}
