import { table } from '../../shared/words/table.ts';
import { team } from '../../shared/words/team.ts';
import { points } from '../numbers.ts';
import { words } from '../words.ts';
import { planB } from './model/effect.ts';
import { Private } from './private-number.tsx';
import { useTable } from './table-state.ts';

/** A text's worth beside plan B, both with the waiting taken off. */
export function WorthBesidePlanB({ points: worth }: { readonly points: number }) {
  const { brief, view } = useTable();
  const t = words(table).signing;
  const best = planB({ brief: brief.value, view: view.value });
  return (
    <dl class="worth">
      <div>
        <dt>{best === null ? words(team).total : t.score}</dt>
        <dd class="number">
          <Private>{points(worth)}</Private>
        </dd>
      </div>
      {best !== null && (
        <div>
          <dt>{t.planB}</dt>
          <dd class="number">
            <Private>{points(best)}</Private>
          </dd>
        </div>
      )}
    </dl>
  );
}
