import { useEffect, useState } from 'preact/hooks';
import { spaceOf } from '../../../shared/analysis/outcome-space.ts';
import { countOutcomes } from '../../../shared/analysis/region.ts';
import type { DebriefedTable } from '../../../shared/class-debrief.ts';
import { scoreOf } from '../../../shared/rules/scoring.ts';
import type { Brief, Instructions } from '../../../shared/rules/view-types.ts';
import { type BySide, SIDES } from '../../../shared/rules/vocabulary.ts';
import { classDebrief } from '../../../shared/words/class-debrief.ts';
import { debrief } from '../../../shared/words/debrief.ts';
import { points as inPoints } from '../../numbers.ts';
import { useSides } from '../../sides.ts';
import { fill, words } from '../../words.ts';
import { Plane } from '../debrief/plane.tsx';
import { PlaneLegend } from '../debrief/plane-legend.tsx';
import { type Bearings, bearingsOf, type PlanePoint, planePoints } from '../debrief/plane-points.ts';
import { PlaneTable } from '../debrief/plane-table.tsx';

type Props = {
  readonly brief: Brief;
  readonly open: BySide<Instructions>;
  readonly tables: readonly DebriefedTable[];
  /** For a projector: marks and figures times their usual size. */
  readonly scale?: number;
};

/** The texts that all tables ratified, on the one plane that they share. */
export function TablesPlane({ brief, open, tables, scale = 1 }: Props) {
  const t = words(classDebrief).plane;
  const said = words(debrief).plane;
  const named = useSides();
  const sides = { us: named.us.name, cuba: named.cuba.name };
  const [bearings, setBearings] = useState<Bearings | 'failed' | null>(null);
  const space = spaceOf({
    issues: brief.issues,
    sheets: { us: open.us.sheet, cuba: open.cuba.sheet },
    homes: { us: open.us.home, cuba: open.cuba.home },
  });
  useEffect(() => {
    bearingsOf(space).then(setBearings, () => setBearings('failed'));
  }, [brief]);
  if (bearings === 'failed') return <p class="notice bad">{said.failed}</p>;
  if (!bearings) return <p role="status">{said.reckoning}</p>;
  const nothing = { view: { ending: null, signed: null } };
  const common = planePoints({ match: { brief, open, ...nothing }, packages: [], bearings, sides });
  const deals = dealsOf(tables, open).map(({ at: [us, cuba], numbers }): PlanePoint => {
    const what = numbers.map((number) => fill(t.table, { number })).join(', ');
    const worth = { usPoints: inPoints(us), cubaPoints: inPoints(cuba) };
    return {
      kind: 'deal',
      kinds: ['deal'],
      at: [us / 10, cuba / 10],
      what,
      sentence: fill(said.sentence, { what, ...sides, ...worth }),
    };
  });
  const points = [...common, ...deals];
  const [us, cuba] = SIDES.map((side) => open[side].sheet.walkAway / 10) as [number, number];
  return (
    <>
      {deals.length === 0 && <p>{t.none}</p>}
      <div class="plane-layout">
        <Plane
          sides={sides}
          histogram={bearings.histogram}
          points={points}
          walkAways={[us, cuba]}
          scale={scale}
        />
        <PlaneLegend points={points} outcomes={countOutcomes(space)} />
      </div>
      <details>
        <summary>{said.table}</summary>
        <PlaneTable points={points} sides={sides} caption={fill(said.label, sides)} />
      </details>
    </>
  );
}

/** Tables that ratified texts of the same worth are one mark. */
function dealsOf(tables: readonly DebriefedTable[], open: BySide<Instructions>) {
  const places = new Map<string, { readonly at: readonly [number, number]; readonly numbers: number[] }>();
  for (const { number, ending, signed } of tables) {
    if (ending.type !== 'ratified' || !signed) continue;
    const at = [scoreOf(open.us.sheet, signed), scoreOf(open.cuba.sheet, signed)] as const;
    const known = places.get(String(at));
    if (known) known.numbers.push(number);
    else places.set(String(at), { at, numbers: [number] });
  }
  return [...places.values()];
}
