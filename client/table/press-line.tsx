import { SIDES } from '../../shared/rules/vocabulary.ts';
import { table } from '../../shared/words/table.ts';
import { headline } from '../headline.ts';
import { scenario } from '../scenario.ts';
import { SideMark } from '../ui/side-mark.tsx';
import { words } from '../words.ts';
import { useTable } from './table-state.ts';

/** The last headlines, under the room. */
export function PressLine() {
  const { brief, view } = useTable();
  const t = words(table).press;
  const { headlines } = view.value;
  return (
    <div class="press-line on-ink">
      <b>{t.line}</b>
      {headlines === null ? (
        <span>{t.none}</span>
      ) : (
        SIDES.map((side) => (
          <span key={side}>
            <SideMark side={side} /> {headline(scenario(brief.value), side, headlines[side])}
          </span>
        ))
      )}
    </div>
  );
}
