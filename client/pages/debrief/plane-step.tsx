import { useEffect, useState } from 'preact/hooks';
import { spaceOf } from '../../../shared/analysis/outcome-space.ts';
import { countOutcomes } from '../../../shared/analysis/region.ts';
import type { Debrief } from '../../../shared/coach/debrief.ts';
import { SIDES } from '../../../shared/rules/vocabulary.ts';
import { debrief } from '../../../shared/words/debrief.ts';
import { type Reckoned, useDebrief } from '../../analysis/use-debrief.ts';
import { useSides } from '../../sides.ts';
import { fill, words } from '../../words.ts';
import type { DebriefMatch } from './debrief-match.ts';
import { Plane } from './plane.tsx';
import { PlaneLegend } from './plane-legend.tsx';
import { type Bearings, bearingsOf, type PlaneMatch, planePoints } from './plane-points.ts';
import { PlaneTable } from './plane-table.tsx';

/** Where the deal of a finished match lies among all texts, and the way that led there. */
export function PlaneStep({ match }: { readonly match: DebriefMatch }) {
  return <PlaneOf match={match} debrief={useDebrief(match.records)} />;
}

type Props = {
  readonly match: PlaneMatch;
  readonly debrief: Reckoned<Debrief>;
  /** The last step that counts; without it all do. */
  readonly until?: number;
};

export function PlaneOf({ match, debrief: reckoned, until = Number.POSITIVE_INFINITY }: Props) {
  const t = words(debrief).plane;
  const named = useSides();
  const sides = { us: named.us.name, cuba: named.cuba.name };
  const [bearings, setBearings] = useState<Bearings | 'failed' | null>(null);
  const { brief, open } = match;
  const space = spaceOf({
    issues: brief.issues,
    sheets: { us: open.us.sheet, cuba: open.cuba.sheet },
    homes: { us: open.us.home, cuba: open.cuba.home },
  });
  useEffect(() => {
    let gone = false;
    bearingsOf(space)
      .catch(() => 'failed' as const)
      .then((found) => {
        if (!gone) setBearings(found);
      });
    return () => {
      gone = true;
    };
  }, [brief]);
  if (bearings === 'failed' || reckoned === 'failed') return <p class="notice bad">{t.failed}</p>;
  if (!bearings || reckoned === 'reckoning') return <p role="status">{t.reckoning}</p>;
  const packages = reckoned.dance.packages.filter(({ seq }) => seq <= until);
  const points = planePoints({ match, packages, bearings, sides });
  const [us, cuba] = SIDES.map((side) => open[side].sheet.walkAway / 10) as [number, number];
  return (
    <>
      <p class="lead">{t.lead}</p>
      <div class="plane-layout">
        <Plane sides={sides} histogram={bearings.histogram} points={points} walkAways={[us, cuba]} />
        <PlaneLegend points={points} outcomes={countOutcomes(space)} />
      </div>
      {!points.some(({ kinds }) => kinds.includes('history')) && <p>{t.outside}</p>}
      <details>
        <summary>{t.table}</summary>
        <PlaneTable points={points} sides={sides} caption={fill(t.label, sides)} />
      </details>
    </>
  );
}
