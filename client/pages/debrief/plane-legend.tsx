import { debrief } from '../../../shared/words/debrief.ts';
import { fill, words } from '../../words.ts';
import type { PlanePoint } from './plane.tsx';
import { shape } from './point-mark.tsx';

type Props = { readonly points: readonly PlanePoint[]; readonly outcomes: number };

/** What each mark means; only marks that are there. */
export function PlaneLegend({ points, outcomes }: Props) {
  const t = words(debrief).plane.legend;
  const kinds = Object.keys(t).filter((kind): kind is PlanePoint['kind'] => kind !== 'cloud');
  return (
    <ul class="plane-legend">
      <li>
        <i class="cloud-sample" aria-hidden="true" /> {fill(t.cloud, { outcomes })}
      </li>
      {kinds
        .filter((kind) => points.some((one) => one.kind === kind))
        .map((kind) => (
          <li key={kind}>
            <svg viewBox="-8 -8 16 16" aria-hidden="true">
              {kind === 'package' ? (
                <>
                  <g class="point package us">
                    <path d={shape('package', 'us', 3)} transform="translate(-4 0)" />
                  </g>
                  <g class="point package cuba">
                    <path d={shape('package', 'cuba', 3)} transform="translate(4 0)" />
                  </g>
                </>
              ) : (
                <g class={`point ${kind}`}>
                  <path d={shape(kind, undefined, 5)} />
                </g>
              )}
            </svg>{' '}
            {t[kind]}
          </li>
        ))}
    </ul>
  );
}
